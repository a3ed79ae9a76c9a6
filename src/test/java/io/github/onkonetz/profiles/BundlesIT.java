package io.github.onkonetz.profiles;

import static io.github.onkonetz.profiles.SmallEntries.WITHOUT_NAME;
import static io.github.onkonetz.profiles.SmallEntries.bundle;
import static io.github.onkonetz.profiles.SmallEntries.entry;
import static io.github.onkonetz.profiles.SmallEntries.named;
import static io.github.onkonetz.profiles.SmallEntries.organization;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Transactions and batches: what is said of their entries, and what is stored of them. */
@DirectoryIT
class BundlesIT {

  private static final String PROFILE =
      "https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-";

  @Autowired FhirClient fhir;

  @Test
  void transactionIsRefusedWholeWithTheFindingsOfAllItsEntries() {
    FhirClient.Answer refused =
        fhir.post(
            "",
            bundle(
                "transaction",
                entry("PUT", "Practitioner/writes-it-tx", named("writes-it-tx", "")),
                entry("POST", "Practitioner", WITHOUT_NAME),
                entry("POST", "Practitioner", named("", "\"nmae\":1,"))),
            "Accept-Language",
            "en");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(Outcomes.findings(refused.json()))
        .containsExactly(
            "error required ONK-PROFILE-001 Bundle.entry[1].resource.name",
            "error structure ONK-PROFILE-003 Bundle.entry[2].resource.nmae");
    assertThat(fhir.get("Practitioner/writes-it-tx").status()).isEqualTo(404);
  }

  @Test
  void referencesInsideATransactionAreNoFindings() {
    String organization = organization("", "hospital", "\"active\":true,");
    String partOf = "\"partOf\":{\"reference\":\"%s\"},";
    String department = organization("", "hospital-department", partOf);
    String other = organization("", "hospital-department", partOf);
    FhirClient.Answer taken =
        fhir.post(
            "",
            bundle(
                "transaction",
                entry("POST", "Organization", organization)
                    .replaceFirst(
                        "\\{", "{\"fullUrl\":\"urn:uuid:0fc374a1-a226-4552-9683-55dd510e67c9\","),
                entry(
                    "POST",
                    "Organization",
                    department.formatted("urn:uuid:0fc374a1-a226-4552-9683-55dd510e67c9")),
                entry(
                    "POST",
                    "Organization",
                    other.formatted(
                        "Organization?identifier=https://onkonetz.github.io/fhir/sid/onkonetz-id%7Cuk-leipzig"))));
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    String stored =
        taken.json().at("/entry/1/response/location").asText().replaceFirst("/_history.*", "");
    assertThat(fhir.get(stored).json().at("/meta/profile").toString())
        .isEqualTo("[\"" + PROFILE + "department\"]");
  }

  @Test
  void entriesOfABatchAreRefusedOneByOne() {
    FhirClient.Answer answer =
        fhir.post(
            "",
            bundle(
                "batch",
                entry("PUT", "Practitioner/writes-it-batch", named("writes-it-batch", "")),
                entry("POST", "Practitioner", named("", "\"nmae\":1,"))),
            "Accept-Language",
            "en");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/entry/0/response/status").asText()).startsWith("201");
    assertThat(answer.json().at("/entry/1/response/status").asText()).startsWith("422");
    JsonNode outcome = answer.json().at("/entry/1/response/outcome");
    assertThat(Outcomes.findings(outcome))
        .containsExactly("error structure ONK-PROFILE-003 Practitioner.nmae");
    assertThat(outcome.at("/issue/0/details/text").asText()).startsWith("There is no element");
  }

  @Test
  void entriesOfABatchSayTheirFindingsInTheLanguageOfTheClient() {
    fhir.put("Practitioner/writes-it-bp", named("writes-it-bp", ""));
    // [{"op":"remove","path":"/name"}]
    String patch =
        "{\"resourceType\":\"Binary\",\"contentType\":\"application/json-patch+json\",\"data\":\"W3sib3AiOiJyZW1vdmUiLCJwYXRoIjoiL25hbWUifV0=\"}";
    FhirClient.Answer answer =
        fhir.post(
            "",
            bundle(
                "batch",
                entry("PATCH", "Practitioner/writes-it-bp", patch),
                "{\"request\":{\"method\":\"GET\",\"url\":\"Practitioner?nmae=x\"}}",
                entry(
                    "POST",
                    "Practitioner",
                    named("", "\"telecom\":[{\"system\":\"phone\",\"value\":\"0341 97-0\"}],"))),
            "Accept-Language",
            "en",
            "Prefer",
            "return=OperationOutcome");
    assertThat(answer.json().at("/entry/0/response/status").asText())
        .as(answer.body())
        .startsWith("422");
    assertThat(Outcomes.findings(answer.json().at("/entry/0/response/outcome")))
        .containsExactly("error required ONK-PROFILE-001 Practitioner.name");
    assertThat(answer.json().at("/entry/2/response/status").asText()).startsWith("201");
    assertThat(Outcomes.findings(answer.json().at("/entry/2/response/outcome")))
        .containsExactly(
            "information informational ONK-PROFILE-044",
            "information informational ONK-PROFILE-042 Practitioner.telecom[0].value");
    fhir.delete(
        answer.json().at("/entry/2/response/location").asText().replaceFirst("/_history.*", ""));
  }
}
