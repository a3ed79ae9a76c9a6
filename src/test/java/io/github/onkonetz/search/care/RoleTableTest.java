package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.EntryChange;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions are found by what they belong to, whatever happens to them. */
class RoleTableTest {

  private final DirectoryIndex index =
      MemoryDirectory.of(List.of(role("b", 1, true, "one"), role("a", 1, true, "one", "two")));

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void carriedOnTableIsThatOfTheLaterState() {
    assertThat(of("HealthcareService/one")).containsExactly("a", "b");
    assertThat(of("HealthcareService/two")).containsExactly("a");
    assertThat(of("Organization/house")).containsExactly("a", "b");

    publish(role("a", 2, true, "three"), role("c", 1, true, "one"));
    assertThat(of("HealthcareService/one")).containsExactly("b", "c");
    assertThat(of("HealthcareService/two")).isEmpty();
    assertThat(of("HealthcareService/three")).containsExactly("a");
    assertThat(of("Organization/house")).containsExactly("a", "b", "c");

    publish(role("b", 2, false, "one"));
    index.publish(List.of(new EntryChange.Deleted("PractitionerRole", "c", 2)));
    assertThat(of("HealthcareService/one")).isEmpty();
    assertThat(of("Organization/house")).containsExactly("a");

    publish(role("c", 3, true, "one"));
    assertThat(of("HealthcareService/one")).containsExactly("c");
  }

  @Test
  void aLookupThatHasBegunKeepsItsTable() {
    try (DirectorySnapshot before = index.acquire()) {
      RoleTable.of(before);
      publish(role("a", 2, false, "one"));
      assertThat(of("HealthcareService/one")).containsExactly("b");
      assertThat(RoleTable.of(before).of("HealthcareService/one")).hasSize(2);
    }
  }

  private List<String> of(String holder) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return RoleTable.of(snapshot).of(holder).stream().map(StoredEntry::id).toList();
    }
  }

  private void publish(PractitionerRole... roles) {
    index.publish(List.of(roles).stream().map(MemoryDirectory::stored).toList());
  }

  private static PractitionerRole role(String id, int version, boolean active, String... services) {
    PractitionerRole role = new PractitionerRole();
    role.setId(id);
    role.setMeta(new Meta().setVersionId(Integer.toString(version)).setLastUpdated(new Date()));
    role.setActive(active).setOrganization(new Reference("Organization/house"));
    for (String service : services) {
      role.addHealthcareService(new Reference("HealthcareService/" + service));
    }
    return role;
  }
}
