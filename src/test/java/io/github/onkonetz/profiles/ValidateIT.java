package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class ValidateIT {

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
