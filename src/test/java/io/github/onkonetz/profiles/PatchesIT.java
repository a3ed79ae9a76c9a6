package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Patches of all three kinds: their results are held to what other writes are held to. */
@DirectoryIT
class PatchesIT {

  private static final String ENTRY = "Practitioner/patches-it";
  private static final String JSON = "application/json-patch+json";
  private static final String XML = "application/xml-patch+xml";
  private static final String FHIRPATH = "application/fhir+json";

  @Autowired FhirClient fhir;

  @BeforeEach
  void write() {
    fhir.put(
        ENTRY,
        "{\"resourceType\":\"Practitioner\",\"id\":\"patches-it\",\"gender\":\"female\",\"name\":[{\"family\":\"A\"}]}");
  }

  @AfterEach
  void remove() {
    fhir.delete(ENTRY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the result is an entry, or nearly one
        "[{'op':'remove','path':'/name'}] | 422 ONK-PROFILE-001 Practitioner.name",
        "[{'op':'add','path':'/nmae','value':1}] | 422 ONK-PROFILE-003 Practitioner.nmae",
        "[{'op':'add','path':'/birthDate','value':'gestern'}] | 422 ONK-PROFILE-006 Practitioner.birthDate",
        // the result is none, or the patch does not fit
        "[{'op':'replace','path':'/resourceType','value':'Location'}] | 400 ONK-FORM-013",
        "[{'op':'replace','path':'/id','value':'other'}] | 400 ONK-FORM-018",
        "[{'op':'replace','path':'/nope','value':1}] | 400 ONK-FORM-017",
        "[{'op':'test','path':'/id','value':'x'}] | 400 ONK-FORM-017",
        "[{'op':'fly','path':'/name'}] | 400 ONK-FORM-017",
        "{'op':'remove'} | 400 ONK-FORM-017",
        "[ | 400 ONK-FORM-006",
      })
  void jsonPatchIsRefusedInBothLanguages(String patch, String expected) {
    assertRefused(patch.replace('\'', '"'), JSON, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<remove sel='f:Practitioner/f:name'/> | 422 ONK-PROFILE-001 Practitioner.name",
        "<replace sel='f:Practitioner/f:gender/@value'>x</replace> | 422 ONK-PROFILE-007 Practitioner.gender",
        "<replace sel='f:Practitioner/f:nope/@value'>x</replace> | 400 ONK-FORM-017",
        "<add sel='f:Practitioner' | 400 ONK-FORM-005",
      })
  void xmlPatchIsRefusedInBothLanguages(String operation, String expected) {
    assertRefused(diff(operation), XML, expected);
  }

  @Test
  void entitiesOfAPatchAreNotRead() {
    String patch =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + diff("<replace sel='f:Practitioner/f:name/f:family/@value'>&a;</replace>");
    assertRefused(patch, XML, "400 ONK-FORM-010");
  }

  @Test
  void xmlPatchChangesTheEntry() {
    FhirClient.Answer changed =
        fhir.patch(
            ENTRY,
            diff("<replace sel='f:Practitioner/f:gender/@value'>male</replace>"),
            "Content-Type",
            XML);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(fhir.get(ENTRY).json().path("gender").asText()).isEqualTo("male");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete | Practitioner.name | 422 ONK-PROFILE-001 Practitioner.name",
        "delete | Practitioner.na(( | 400 ONK-FORM-017",
        "fly | Practitioner.name | 400 ONK-FORM-017",
        "add | Practitioner | 400 ONK-FORM-017",
      })
  void fhirPathPatchIsRefusedInBothLanguages(String type, String path, String expected) {
    String patch = byPath(type, path);
    assertRefused(patch, FHIRPATH, expected);
    FhirClient.Answer together =
        fhir.post(
            "",
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":%s,\"request\":{\"method\":\"PATCH\",\"url\":\"%s\"}}]}"
                .formatted(patch, ENTRY));
    assertThat(together.status()).as(together.body()).isEqualTo(first(expected));
    assertThat(together.body()).contains("Bundle.entry[0].resource");
  }

  private static String byPath(String type, String path) {
    return """
    {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
      {"name":"type","valueCode":"%s"},{"name":"path","valueString":"%s"},
      {"name":"name","valueString":"nmae"},{"name":"value","valueString":"x"}]}]}"""
        .formatted(type, path);
  }

  private static String diff(String operation) {
    return "<diff xmlns:f=\"http://hl7.org/fhir\">" + operation + "</diff>";
  }

  private static int first(String expected) {
    return Integer.parseInt(expected.substring(0, 3));
  }

  private void assertRefused(String patch, String media, String expected) {
    FhirClient.Answer german = fhir.patch(ENTRY, patch, "Content-Type", media);
    assertThat(german.status()).as(german.body()).isEqualTo(first(expected));
    assertThat(Outcomes.findings(german.json()))
        .as(german.body())
        .anyMatch(f -> f.endsWith(expected.substring(4)));
    FhirClient.Answer english =
        fhir.patch(ENTRY, patch, "Content-Type", media, "Accept-Language", "en");
    assertThat(english.json().at("/issue/0/details/text").asText())
        .isNotEqualTo(german.json().at("/issue/0/details/text").asText())
        .isEqualTo(
            german
                .json()
                .at("/issue/0/details/_text/extension/0/extension/1/valueString")
                .asText());
    assertThat(fhir.get(ENTRY).json().at("/name/0/family").asText()).isEqualTo("A");
  }
}
