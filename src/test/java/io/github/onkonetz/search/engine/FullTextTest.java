package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.EntryChange;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.List;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code _content} and {@code _text} find: an entry by its words and by those around it. */
class FullTextTest {

  private DirectoryIndex index;
  private EngineUnderTest engine;

  @BeforeEach
  void fill() {
    index =
        MemoryDirectory.of(List.of(department(), place("Halle (Saale)"), service(), hospital()));
    engine = new EngineUnderTest(index);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Resource department() {
    Organization department = new Organization().setName("Klinik für Gynäkologie");
    department.setId("department");
    department.addAlias("Frauenklinik").setPartOf(new Reference("Organization/hospital"));
    department.getText().setStatus(NarrativeStatus.GENERATED);
    department
        .getText()
        .setDivAsString("<div><p class=\"absatz\">Sprechstunde&nbsp;montags</p></div>");
    return department;
  }

  private static Resource hospital() {
    Organization hospital = new Organization().setName("Krankenhaus Weißenfels");
    hospital.setId("hospital");
    hospital.addIdentifier().setSystem("urn:numbers").setValue("4711-0815");
    return hospital;
  }

  private static Location place(String town) {
    Location place = new Location().setName("Haus 4");
    place.setId("place");
    place.getAddress().setCity(town);
    place.setManagingOrganization(new Reference("Organization/department"));
    return place;
  }

  private static HealthcareService service() {
    HealthcareService service = new HealthcareService().setName("Brustzentrum");
    service.setId("service");
    service.addLocation(new Reference("Location/place"));
    service.setProvidedBy(new Reference("Organization/department"));
    service.addType().addCoding().setSystem("urn:types").setCode("x").setDisplay("Mammographie");
    return service;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HealthcareService?_content=brust; service",
        "HealthcareService?_content=zentrum;",
        "HealthcareService?_content=mammo; service",
        "HealthcareService?_content=HALLE; service",
        "HealthcareService?_content=frauenklinik; service",
        "HealthcareService?_content=brustzentrum halle frauenklinik; service",
        "HealthcareService?_content=brustzentrum leipzig;",
        "HealthcareService?_content=leipzig,halle; service",
        "HealthcareService?_content=brust&_content=saale; service",
        "HealthcareService?_text=gynaekologie; service",
        "HealthcareService?_text=Gynäko; service",
        "HealthcareService?_content=montags; service",
        "HealthcareService?_content=absatz;",
        "HealthcareService?_content=nbsp;",
        "HealthcareService?_content=weissenfels;",
        "HealthcareService?_content=organization;",
        "HealthcareService?_content=urn;",
        "Organization?_content=halle; department",
        "Organization?_content=weissenfels; department hospital",
        "Organization?_content=4711; department hospital",
        "Organization?_content=4711-0815&active:missing=true&name=kranken; hospital",
        "Location?_content=haus 4 gynäkologie; place",
        "HealthcareService?organization._content=weissenfels; service",
        "Organization?_has:HealthcareService:organization:_content=mammographie; department",
        "HealthcareService?_content=%20,; service",
        "HealthcareService?_content=§$;"
      })
  void isFoundBy(String search, String ids) {
    assertThat(engine.ids(search.replace(" ", "%20").replace("§", "%C2%A7")))
        .isEqualTo(ids == null ? List.of() : List.of(ids.split(" ")));
  }

  @Test
  void followsWhatIsLinked() {
    Location moved = place("Merseburg");
    moved.getMeta().setVersionId("2");
    index.publish(List.of(MemoryDirectory.stored(moved)));
    assertThat(engine.ids("HealthcareService?_content=halle")).isEmpty();
    assertThat(engine.ids("Organization?_content=halle")).isEmpty();
    assertThat(engine.ids("HealthcareService?_content=merseburg")).containsExactly("service");
    index.publish(List.of(new EntryChange.Deleted("Location", "place", 3)));
    assertThat(engine.ids("HealthcareService?_content=merseburg")).isEmpty();
    assertThat(engine.ids("HealthcareService?_content=brust")).containsExactly("service");
  }
}
