package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@code $validate} says of an entry is what a write of it says, mutated as it may be. */
@DirectoryIT
class SameFindingsIT {

  private static final long SEED = 20261122;
  private static final int MUTANTS_OF_EACH = 12;

  private static final List<String> ENTRIES =
      List.of(
          "Organization/uk-leipzig",
          "Organization/mitteldeutsches-krebszentrum",
          "Location/site-uk-halle",
          "HealthcareService/uk-leipzig-car-t",
          "PractitionerRole/lange-asklepios-weissenfels-haematology",
          "Practitioner/thoralf-lange",
          "OrganizationAffiliation/zpm-leipzig-ministry-economy-saxony",
          "Endpoint/syn-hospital-zwickau-kim");

  @Autowired FhirClient fhir;

  @Test
  void ofValidAndOfMutatedEntries() {
    Random random = new Random(SEED);
    List<String> refused = new ArrayList<>();
    int cases = 0;
    for (String original : ENTRIES) {
      for (int i = 0; i <= MUTANTS_OF_EACH; i++) {
        ObjectNode entry = (ObjectNode) fhir.get(original).json();
        String address = entry.path("resourceType").asText() + "/same-findings-" + cases++;
        entry.put("id", address.replaceFirst(".*/", ""));
        // Numbers belong to one entry only, and these have the original's.
        entry.remove(List.of("identifier", "meta"));
        for (int mutation = 0; mutation < i; mutation += 4) {
          Mutation.apply(entry, random);
        }
        if (isRefused(address, entry.toString())) {
          refused.add(address);
        }
      }
    }
    assertThat(refused).hasSizeBetween(cases / 3, cases - ENTRIES.size());
  }

  private boolean isRefused(String address, String entry) {
    FhirClient.Answer asked = fhir.post(address + "/$validate?mode=update", entry);
    FhirClient.Answer written = fhir.put(address, entry, "Prefer", "return=OperationOutcome");
    assertThat(asked.status()).as(entry).isEqualTo(written.status() == 400 ? 400 : 200);
    List<JsonNode> said = issues(asked.json());
    if (asked.status() == 200) {
      assertThat(said.remove(0).toString()).contains("ONK-PROFILE-010");
    }
    List<JsonNode> answered = issues(written.json());
    boolean accepted = written.status() < 300;
    if (accepted) {
      assertThat(answered.remove(0).toString()).contains("ONK-PROFILE-044");
      fhir.delete(address);
    }
    assertThat(answered).as("write and $validate of %s", entry).isEqualTo(said);
    boolean error = said.stream().anyMatch(i -> i.path("severity").asText().equals("error"));
    assertThat(written.status()).as(entry).matches(s -> error ? s == 422 || s == 400 : s < 300);
    return !accepted;
  }

  private static List<JsonNode> issues(JsonNode outcome) {
    List<JsonNode> issues = new ArrayList<>();
    outcome.path("issue").forEach(issues::add);
    return issues;
  }

  @Test
  void ofWholeTransactions() {
    String bundle =
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
         {"resource":{"resourceType":"Practitioner","birthDate":"gestern","nmae":1},
          "request":{"method":"POST","url":"Practitioner"}},
         {"resource":{"resourceType":"Practitioner","name":[{"family":"A"}],
           "telecom":[{"system":"phone","value":"0341 97-0"},{"system":"fax","value":"x"}]},
          "request":{"method":"PUT","url":"Practitioner?identifier=urn:x%7Csame-findings"}},
         {"resource":{"resourceType":"Binary","contentType":"application/json-patch+json",
           "data":"W3sib3AiOiJhZGQiLCJwYXRoIjoiL25tYWUiLCJ2YWx1ZSI6MX1d"},
          "request":{"method":"PATCH","url":"Practitioner/thoralf-lange"}}]}""";
    FhirClient.Answer asked = fhir.post("Bundle/$validate", bundle);
    FhirClient.Answer written = fhir.post("", bundle);
    assertThat(written.status()).as(written.body()).isEqualTo(422);
    List<JsonNode> said = issues(asked.json());
    said.remove(0);
    assertThat(issues(written.json())).isEqualTo(said);
    assertThat(Outcomes.findings(written.json()))
        .contains(
            "error structure ONK-PROFILE-003 Bundle.entry[0].resource.nmae",
            "error required ONK-PROFILE-001 Bundle.entry[0].resource.name",
            "error value ONK-PROFILE-043 Bundle.entry[1].resource.telecom[1].value",
            "information informational ONK-PROFILE-042 Bundle.entry[1].resource.telecom[0].value",
            "error structure ONK-PROFILE-003 Bundle.entry[2].resource.nmae")
        .anyMatch(f -> f.endsWith("Bundle.entry[0].resource.birthDate"));
  }
}
