package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onkonetz.integrity.DirectoryNumber;
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
  private static final int TRANSACTIONS = 20;

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
        entry.put("id", numberOf(address));
        entry.remove("meta");
        // Numbers belong to one entry only, and these have the original's.
        ArrayNode identifiers = entry.putArray("identifier");
        identifiers
            .addObject()
            .put("system", DirectoryNumber.SYSTEM)
            .put("value", numberOf(address));
        identifiers.addObject().put("system", "https://example.org/ids").put("value", address);
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

  /** Together, so that most transactions are refused: then nothing of them is stored. */
  @Test
  void ofTransactionsOfValidAndOfMutatedEntries() {
    Random random = new Random(SEED + 1);
    int refused = 0;
    for (int i = 0; i < TRANSACTIONS; i++) {
      ObjectNode bundle = (ObjectNode) fhir.get("Organization?_count=0").json();
      bundle.removeAll();
      bundle.put("resourceType", "Bundle").put("type", "transaction");
      ArrayNode entries = bundle.putArray("entry");
      List<String> addresses = new ArrayList<>();
      for (String original : ENTRIES) {
        String address = original.replaceFirst("/.*", "/same-findings-of-" + i);
        if (!addresses.contains(address)) {
          addresses.add(address);
          ObjectNode entry = (ObjectNode) fhir.get(original).json();
          entry.put("id", numberOf(address));
          entry.remove(List.of("meta", "identifier"));
          if (random.nextInt(1 + i % 5) > 0) {
            Mutation.apply(entry, random);
          }
          ObjectNode one = entries.addObject();
          one.set("resource", entry);
          one.putObject("request").put("method", "PUT").put("url", address);
        }
      }
      FhirClient.Answer asked = fhir.post("Bundle/$validate", bundle.toString());
      FhirClient.Answer written = fhir.post("", bundle.toString());
      List<JsonNode> said = issues(asked.json());
      boolean error = said.stream().anyMatch(e -> e.path("severity").asText().equals("error"));
      assertThat(written.status()).as(bundle.toString()).matches(s -> error ? s >= 400 : s == 200);
      for (String address : addresses) {
        int there = fhir.get(address).status();
        assertThat(there).as(address).isEqualTo(error ? 404 : 200);
      }
      if (error) {
        refused++;
        if (asked.status() == 200) {
          said.remove(0);
        }
        assertThat(issues(written.json())).as(bundle.toString()).isEqualTo(said);
      } else {
        addresses.forEach(fhir::delete);
      }
    }
    assertThat(refused).isBetween(TRANSACTIONS / 4, TRANSACTIONS - 1);
  }

  private static String numberOf(String address) {
    return address.replaceFirst(".*/", "");
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

  static List<JsonNode> issues(JsonNode outcome) {
    List<JsonNode> issues = new ArrayList<>();
    outcome.path("issue").forEach(issues::add);
    return issues;
  }

  @Test
  void ofAnEntryWhoseNumberChanges() {
    String address = "Practitioner/same-findings-number";
    String entry =
        """
        {"resourceType":"Practitioner","id":"same-findings-number","name":[{"family":"A"}],
         "identifier":[{"system":"%s","value":"%s"}],"birthDate":"gestern"}""";
    String valid = entry.replace("gestern", "1970-01-01");
    fhir.put(address, valid.formatted(DirectoryNumber.SYSTEM, "same-findings-number"));
    String other = entry.formatted(DirectoryNumber.SYSTEM, "another");
    FhirClient.Answer asked = fhir.post(address + "/$validate", other);
    FhirClient.Answer written = fhir.put(address, other);
    List<JsonNode> said = issues(asked.json());
    said.remove(0);
    assertThat(issues(written.json())).isEqualTo(said);
    assertThat(Outcomes.findings(written.json()))
        .contains("error business-rule ONK-NET-001 Practitioner.identifier[0].value")
        .anyMatch(f -> f.endsWith(" Practitioner.birthDate"));
    fhir.delete(address);
  }
}
