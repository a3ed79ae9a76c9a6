package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.EntryChange;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Whatever changes, the table that is carried on is the one that would be made anew. */
class ServiceTableTest {

  private static final int ORGANIZATIONS = 6;
  private static final int PLACES = 4;
  private static final int SERVICES = 10;

  private final Random dice = new Random(30);
  private final Map<String, Resource> entries = new TreeMap<>();

  private Reference any(String type, int number) {
    // Sometimes one that does not exist, and of organisations sometimes a circle.
    return new Reference(type + "/" + type.charAt(0) + dice.nextInt(number + 1));
  }

  private Resource organization() {
    Organization organization = new Organization().setActive(dice.nextInt(4) > 0);
    if (dice.nextBoolean()) {
      organization.setPartOf(any("Organization", ORGANIZATIONS));
    }
    organization.setId("O" + dice.nextInt(ORGANIZATIONS));
    return organization;
  }

  private Resource place() {
    Location place = new Location();
    place.setStatus(
        dice.nextInt(4) > 0 ? Location.LocationStatus.ACTIVE : Location.LocationStatus.INACTIVE);
    place.setId("L" + dice.nextInt(PLACES));
    return place;
  }

  private Resource service() {
    HealthcareService service = new HealthcareService().setActive(dice.nextInt(4) > 0);
    if (dice.nextInt(8) > 0) {
      service.setProvidedBy(any("Organization", ORGANIZATIONS));
    }
    for (int i = dice.nextInt(3); i > 0; i--) {
      service.addLocation(any("Location", PLACES));
    }
    service.setId("H" + dice.nextInt(SERVICES));
    return service;
  }

  private void change(int version, Map<String, EntryChange> transaction) {
    Resource entry =
        switch (dice.nextInt(3)) {
          case 0 -> organization();
          case 1 -> place();
          default -> service();
        };
    String reference = entry.fhirType() + "/" + entry.getIdPart();
    if (dice.nextInt(5) == 0) {
      entries.remove(reference);
      transaction.put(
          reference, new EntryChange.Deleted(entry.fhirType(), entry.getIdPart(), version));
      return;
    }
    entry.setMeta(new Meta().setVersionId(Integer.toString(version)).setLastUpdated(new Date()));
    entries.put(reference, entry);
    transaction.put(reference, MemoryDirectory.stored(entry));
  }

  private static Map<String, String> told(DirectoryIndex index) {
    Map<String, String> rows = new TreeMap<>();
    try (DirectorySnapshot snapshot = index.acquire()) {
      ServiceTable table = ServiceTable.of(snapshot);
      List<StoredEntry> all = new ArrayList<>();
      snapshot.entries("HealthcareService").forEach(all::add);
      assertThat(table.rows(all)).containsExactlyInAnyOrderElementsOf(table.rows());
      for (ServiceRow row : table.rows()) {
        assertThat(snapshot.entry(row.reference())).isSameAs(row.entry());
        rows.put(
            row.reference(),
            row.organizations().stream().map(StoredEntry::reference).toList()
                + " "
                + row.places().stream().map(StoredEntry::reference).toList());
      }
    }
    return rows;
  }

  @Test
  void carriedOnOrMadeAnewItIsTheSame() {
    int rows = 0;
    int version = 0;
    try (DirectoryIndex carriedOn = MemoryDirectory.of(List.of())) {
      told(carriedOn);
      for (int round = 0; round < 200; round++) {
        Map<String, EntryChange> transaction = new TreeMap<>();
        for (int i = dice.nextInt(4); i >= 0; i--) {
          change(++version, transaction);
        }
        carriedOn.publish(List.copyOf(transaction.values()));
        Map<String, String> told = told(carriedOn);
        try (DirectoryIndex anew = MemoryDirectory.of(List.copyOf(entries.values()))) {
          assertThat(told).as("round " + round).isEqualTo(told(anew));
        }
        rows += told.size();
      }
    }
    assertThat(rows).isGreaterThan(200);
  }
}
