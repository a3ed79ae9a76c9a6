package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Types that have parameters of one name, at places of one town, more of these than entries that
 * the other conditions leave: so each of those is asked how far away it is, of whichever type.
 */
class NearbyTypesTest {

  private static final int PLACES = 50;

  private static CodeableConcept specialty() {
    CodeableConcept specialty = new CodeableConcept();
    specialty.addCoding().setSystem("urn:specialty").setCode("HAEM");
    return specialty;
  }

  private static DirectoryIndex town() {
    List<Resource> entries = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      Location place = new Location();
      place.setId("place-" + i);
      place.setManagingOrganization(new Reference("Organization/house"));
      place.getPosition().setLatitude(51 + i / 1e4).setLongitude(12);
      entries.add(place);
    }
    Organization house = new Organization();
    house.setId("house");
    house.setActive(true);
    entries.add(house);
    Reference place = new Reference("Location/place-1");
    HealthcareService service = new HealthcareService();
    service.setId("service");
    service.setActive(true).addLocation(place).addSpecialty(specialty());
    entries.add(service);
    PractitionerRole role = new PractitionerRole();
    role.setId("role");
    role.setActive(true).addLocation(place).addSpecialty(specialty());
    entries.add(role);
    return MemoryDirectory.of(entries);
  }

  @ParameterizedTest
  @CsvSource({
    "PractitionerRole?specialty=HAEM&location.near=, role",
    "PractitionerRole?specialty=HAEM&near=, role",
    "HealthcareService?specialty=HAEM&location.near=, service",
    "HealthcareService?specialty=HAEM&near=, service",
    "HealthcareService?active=true&location.near=, service",
    "Organization?active=true&near=, house",
  })
  void onlyTheTypeThatIsAskedForIsFound(String search, String id) {
    try (DirectoryIndex index = town()) {
      assertThat(new EngineUnderTest(index).ids(search + "51%7C12%7C10%7Ckm")).containsExactly(id);
    }
  }

  @Test
  void placesThemselvesAreFound() {
    try (DirectoryIndex index = town()) {
      EngineUnderTest engine = new EngineUnderTest(index);
      assertThat(engine.ids("Location?near=51%7C12%7C10%7Ckm&organization=Organization/house"))
          .hasSize(20);
      assertThat(engine.ids("Location?near=51%7C12%7C10%7Ckm&_id=place-1,house"))
          .containsExactly("place-1");
    }
  }
}
