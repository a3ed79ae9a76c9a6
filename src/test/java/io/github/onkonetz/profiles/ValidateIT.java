package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class ValidateIT {

  private static final String PERSON =
      "{\"resourceType\":\"Practitioner\",\"nmae\":1,\"name\":[{\"family\":\"A\"}]}";

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Organization/uk-leipzig",
        "Organization/mitteldeutsches-krebszentrum",
        "Organization/asklepios-weissenfels-haematology",
        "Location/site-uk-halle",
        "HealthcareService/uk-leipzig-car-t",
        "PractitionerRole/lange-asklepios-weissenfels-haematology",
        "Practitioner/thoralf-lange",
        "OrganizationAffiliation/zpm-leipzig-ministry-economy-saxony",
        "Endpoint/syn-hospital-zwickau-kim"
      })
  void findsNoMistakesInSampleEntries(String entry) {
    String content = fhir.get(entry).body();
    FhirClient.Answer answer =
        fhir.post(entry.substring(0, entry.indexOf('/')) + "/$validate", content);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(mistakes(answer.json())).isEmpty();
  }

  @Test
  void storedEntriesAreValidatedWithoutBeingSent() {
    FhirClient.Answer answer = fhir.get("Organization/uk-leipzig/$validate");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(Outcomes.findings(answer.json()).get(0))
        .isEqualTo("information informational ONK-PROFILE-010");
    assertThat(mistakes(answer.json())).isEmpty();
    assertThat(fhir.get("Organization/no-such-one/$validate").status()).isEqualTo(404);
  }

  @Test
  void modesAskForWhatTheWriteWouldSay() {
    FhirClient.Answer delete = fhir.get("Organization/uk-leipzig/$validate?mode=delete");
    assertThat(Outcomes.findings(delete.json())).anyMatch(f -> f.startsWith("error conflict "));
    assertThat(fhir.post("Practitioner/$validate?mode=create", PERSON).status()).isEqualTo(200);
    assertThat(Outcomes.findings(fhir.post("Practitioner/$validate?mode=eat", PERSON).json()))
        .containsExactly("error value ONK-PROFILE-046 http.mode");
  }

  @Test
  void entriesMayBeWrappedInParametersOfJsonAndXml() {
    FhirClient.Answer json =
        fhir.post(
            "Practitioner/$validate",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"mode\",\"valueCode\":\"create\"},{\"name\":\"resource\",\"resource\":%s}]}"
                .formatted(PERSON));
    assertThat(Outcomes.findings(json.json()))
        .containsExactly(
            "information informational ONK-PROFILE-010",
            "error structure ONK-PROFILE-003 Practitioner.nmae");
    FhirClient.Answer xml =
        fhir.post(
            "Practitioner/$validate",
            "<Parameters xmlns=\"http://hl7.org/fhir\"><parameter><name value=\"resource\"/><resource><Practitioner><nmae value=\"x\"/><name><family value=\"A\"/></name></Practitioner></resource></parameter></Parameters>",
            "Content-Type",
            "application/fhir+xml",
            "Accept",
            "application/fhir+json");
    assertThat(Outcomes.findings(xml.json()))
        .contains("error structure ONK-PROFILE-003 Practitioner.nmae");
  }

  @Test
  void profileThatIsAskedForIsHeldToAsWell() {
    String base = "https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-";
    String entry = fhir.get("Organization/uk-leipzig").body();
    assertThat(
            mistakes(fhir.post("Organization/$validate?profile=" + base + "network", entry).json()))
        .isNotEmpty();
    assertThat(
            Outcomes.findings(
                fhir.post("Organization/$validate?profile=https://example.org/none", entry).json()))
        .contains("error not-found ONK-PROFILE-045 http.profile");
  }

  @Test
  void otherTypesAreValidatedByFhirItself() {
    FhirClient.Answer answer =
        fhir.post("Task/$validate", "{\"resourceType\":\"Task\",\"status\":\"eaten\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(mistakes(answer.json())).isNotEmpty();
  }

  @Test
  void collectionsAreValidatedEntryByEntry() {
    FhirClient.Answer answer =
        fhir.post(
            "Bundle/$validate",
            "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Practitioner\",\"name\":[{\"family\":\"A\"}]}},{\"resource\":%s}]}"
                .formatted(PERSON));
    assertThat(Outcomes.findings(answer.json()))
        .containsExactly(
            "information informational ONK-PROFILE-010",
            "error structure ONK-PROFILE-003 Bundle.entry[1].resource.nmae");
  }

  private static List<String> mistakes(JsonNode outcome) {
    List<String> mistakes = new ArrayList<>();
    for (JsonNode issue : outcome.path("issue")) {
      String severity = issue.path("severity").asText();
      if (severity.equals("error") || severity.equals("fatal")) {
        mistakes.add(issue.toString());
      }
    }
    return mistakes;
  }
}
