package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.Iknr;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class WritesIT {

  private static final String PROFILE =
      "https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-";

  private static final String WITHOUT_NAME =
      "{\"resourceType\":\"Practitioner\",\"active\":true,\"gender\":\"female\"}";

  @Autowired FhirClient fhir;

  @Test
  void createWithoutWhatIsNeededIsRefusedInGermanAndEnglish() {
    FhirClient.Answer german = fhir.post("Practitioner", WITHOUT_NAME);
    assertThat(german.status()).isEqualTo(422);
    assertThat(findings(german.json()))
        .containsExactly("error required ONK-PROFILE-001 Practitioner.name");
    assertThat(german.json().at("/issue/0/details/text").asText())
        .isEqualTo("„Practitioner.name“ fehlt; nötig ist es mindestens 1-mal.");
    FhirClient.Answer english = fhir.post("Practitioner", WITHOUT_NAME, "Accept-Language", "en");
    assertThat(english.json().at("/issue/0/details/text").asText())
        .isEqualTo("\"Practitioner.name\" is missing; at least 1 of it is needed.");
  }

  @Test
  void allFindingsOfAnEntryAreSaidAtOnce() {
    FhirClient.Answer refused =
        fhir.put(
            "Organization/writes-it-all",
            organization("writes-it-all", "hospital", "\"nmae\":\"x\",")
                .replace("\"name\":\"Haus\",", "")
                .replaceFirst("\"value\":\"26\\d{7}\"", "\"value\":\"12\""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(findings(refused.json()))
        .containsExactlyInAnyOrder(
            "error required ONK-PROFILE-001 Organization.name",
            "error structure ONK-PROFILE-003 Organization.nmae",
            "error invariant ONK-PROFILE-005 Organization.identifier[0].value");
    assertThat(refused.body()).contains("onk-id-1", "neun Ziffern", "nine digits", "„12“");
    assertThat(fhir.get("Organization/writes-it-all").status()).isEqualTo(404);
  }

  @Test
  void profileIsSetByTheServerAndForeignOnesAreKept() {
    FhirClient.Answer created =
        fhir.put(
            "Organization/writes-it-profile",
            organization(
                "writes-it-profile",
                "hospital",
                "\"meta\":{\"profile\":[\"https://example.org/fhir/StructureDefinition/other\"]},"));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    JsonNode profiles = fhir.get("Organization/writes-it-profile").json().at("/meta/profile");
    assertThat(profiles.toString())
        .contains(PROFILE + "hospital", "https://example.org/fhir/StructureDefinition/other");
  }

  @Test
  void claimOfAnotherProfileOfOursIsRefused() {
    FhirClient.Answer refused =
        fhir.put(
            "Organization/writes-it-claim",
            organization(
                "writes-it-claim",
                "hospital",
                "\"meta\":{\"profile\":[\"" + PROFILE + "network\"]},"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(findings(refused.json()))
        .containsExactly("error invalid ONK-PROFILE-008 Organization.meta.profile");
  }

  @Test
  void unknownKindIsHeldToThePartnerProfile() {
    FhirClient.Answer refused =
        fhir.post("Organization", organization("", "no-such-kind", "\"active\":true,"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("no-such-kind", "Organization.type");
  }

  @Test
  void placeholderIsNoWayAround() {
    String placeholder =
        "\"extension\":[{\"url\":\"http://hapifhir.io/fhir/StructureDefinition/resource-placeholder\",\"valueBoolean\":true}],";
    FhirClient.Answer refused =
        fhir.post("Practitioner", WITHOUT_NAME.replace("\"active\"", placeholder + "\"active\""));
    assertThat(refused.status()).isEqualTo(422);
  }

  @Test
  void resultOfAPatchIsValidated() {
    fhir.put(
        "Organization/writes-it-patch",
        organization("writes-it-patch", "hospital", "\"active\":true,"));
    FhirClient.Answer refused = patch("[{\"op\":\"remove\",\"path\":\"/name\"}]");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(findings(refused.json()))
        .containsExactly("error required ONK-PROFILE-001 Organization.name");
    assertThat(fhir.get("Organization/writes-it-patch").json().at("/meta/versionId").asText())
        .isEqualTo("1");
    FhirClient.Answer taken =
        patch("[{\"op\":\"replace\",\"path\":\"/type/0/coding/0/code\",\"value\":\"network\"}]");
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    assertThat(fhir.get("Organization/writes-it-patch").json().at("/meta/profile").toString())
        .isEqualTo("[\"" + PROFILE + "network\"]");
  }

  private FhirClient.Answer patch(String patch) {
    return fhir.patch(
        "Organization/writes-it-patch", patch, "Content-Type", "application/json-patch+json");
  }

  @Test
  void conditionalWritesAreValidated() {
    String condition = "identifier=urn:test:writes%7Cnone";
    assertThat(fhir.put("Practitioner?" + condition, WITHOUT_NAME).status()).isEqualTo(422);
    assertThat(fhir.post("Practitioner", WITHOUT_NAME, "If-None-Exist", condition).status())
        .isEqualTo(422);
  }

  @Test
  void contentOfAConditionalCreateIsValidatedAlsoIfItsEntryIsThere() {
    String address = "Practitioner/writes-it-there";
    fhir.put(address, named("writes-it-there", ""));
    String condition =
        "identifier=https://onkonetz.github.io/fhir/sid/onkonetz-id%7Cwrites-it-there";
    FhirClient.Answer refused = fhir.post("Practitioner", WITHOUT_NAME, "If-None-Exist", condition);
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(fhir.post("Practitioner", named("", ""), "If-None-Exist", condition).status())
        .isEqualTo(200);
    fhir.delete(address);
  }

  @Test
  void contentAndAddressNameTheSameEntry() {
    String other = named("writes-it-other", "");
    FhirClient.Answer written = fhir.put("Practitioner/writes-it-one", other);
    assertThat(written.status()).isEqualTo(400);
    assertThat(findings(written.json()))
        .containsExactly("error invalid ONK-FORM-018 Practitioner.id");
    FhirClient.Answer asked = fhir.post("Practitioner/writes-it-one/$validate?mode=update", other);
    assertThat(findings(asked.json())).isEqualTo(findings(written.json()));
  }

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
    assertThat(findings(refused.json()))
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
    assertThat(findings(outcome))
        .containsExactly("error structure ONK-PROFILE-003 Practitioner.nmae");
    assertThat(outcome.at("/issue/0/details/text").asText()).startsWith("There is no element");
  }

  @Test
  void xmlIsHeldToTheSame() {
    FhirClient.Answer refused =
        fhir.post(
            "Practitioner",
            "<Practitioner xmlns=\"http://hl7.org/fhir\"><nmae value=\"x\"/><gender value=\"female\"/></Practitioner>",
            "Content-Type",
            "application/fhir+xml",
            "Accept",
            "application/fhir+json");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(findings(refused.json()))
        .contains("error structure ONK-PROFILE-003 Practitioner.nmae");
  }

  @Test
  void malformedContentIs400() {
    assertThat(fhir.post("Practitioner", "{\"resourceType\":\"Practitioner\",").status())
        .isEqualTo(400);
    assertThat(fhir.post("", "{\"resourceType\":\"Bundle\",").status()).isEqualTo(400);
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
    assertThat(findings(answer.json().at("/entry/0/response/outcome")))
        .containsExactly("error required ONK-PROFILE-001 Practitioner.name");
    assertThat(answer.json().at("/entry/2/response/status").asText()).startsWith("201");
    assertThat(findings(answer.json().at("/entry/2/response/outcome")))
        .containsExactly(
            "information informational ONK-PROFILE-044",
            "information informational ONK-PROFILE-042 Practitioner.telecom[0].value");
    fhir.delete(
        answer.json().at("/entry/2/response/location").asText().replaceFirst("/_history.*", ""));
  }

  @Test
  void whatCannotBeReadIsAFindingAmongTheOthers() {
    FhirClient.Answer refused =
        fhir.post(
            "Practitioner",
            "{\"resourceType\":\"Practitioner\",\"birthDate\":\"gestern\",\"active\":\"ja\",\"nmae\":1,\"gender\":\"f\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(findings(refused.json()))
        .contains(
            "error required ONK-PROFILE-001 Practitioner.name",
            "error structure ONK-PROFILE-003 Practitioner.nmae")
        .anyMatch(f -> f.endsWith("Practitioner.birthDate"))
        .anyMatch(f -> f.endsWith("Practitioner.active"))
        .anyMatch(f -> f.endsWith("Practitioner.gender"));
    assertThat(refused.body()).contains("gestern");
  }

  @Test
  void malformedContentSaysWhere() {
    FhirClient.Answer answer =
        fhir.post("Practitioner", "{\"resourceType\":\"Practitioner\",\n \"active\":tru}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(findings(answer.json())).containsExactly("error structure ONK-FORM-004");
    assertThat(answer.json().at("/issue/0/details/text").asText()).contains("Zeile 2");
    assertThat(findings(fhir.post("Organization", "{\"resourceType\":\"Practitioner\"}").json()))
        .containsExactly("error invalid ONK-FORM-013");
    assertThat(findings(fhir.post("Practitioner", "").json()))
        .containsExactly("error required ONK-FORM-016");
  }

  @Test
  void validateSaysTheSameAndWhoSaysIt() {
    JsonNode outcome = fhir.post("Practitioner/$validate", WITHOUT_NAME).json();
    assertThat(findings(outcome))
        .containsExactly(
            "information informational ONK-PROFILE-010",
            "error required ONK-PROFILE-001 Practitioner.name");
    assertThat(outcome.at("/issue/0/details/text").asText())
        .contains("onkonetz.directory#0.1.0", "8.8.0");
  }

  private static List<String> findings(JsonNode outcome) {
    List<String> findings = new ArrayList<>();
    for (JsonNode issue : outcome.path("issue")) {
      findings.add(
          (issue.path("severity").asText()
                  + " "
                  + issue.path("code").asText()
                  + " "
                  + issue.at("/details/coding/0/code").asText()
                  + " "
                  + issue.at("/expression/0").asText())
              .trim());
    }
    return findings;
  }

  private static String named(String id, String more) {
    String idElement = id.isEmpty() ? "" : "\"id\":\"" + id + "\",";
    return "{\"resourceType\":\"Practitioner\",%s%s\"name\":[{\"family\":\"Prüfung\"}]}"
        .formatted(idElement, more);
  }

  private static String organization(String id, String kind, String more) {
    String idElement = id.isEmpty() ? "" : "\"id\":\"" + id + "\",";
    return """
        {"resourceType":"Organization",%s%s"name":"Haus","identifier":[{"system":"http://fhir.de/sid/arge-ik/iknr","value":"%s"}],
         "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind","code":"%s"}]}]}"""
        .formatted(idElement, more, iknr(id), kind);
  }

  /** Another one for each id, and always another one without an id. */
  private static String iknr(String id) {
    String name = id.isEmpty() ? UUID.randomUUID().toString() : id;
    return Iknr.of(500_000 + Math.floorMod(name.hashCode(), 500_000));
  }

  private static String bundle(String type, String... entries) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[%s]}"
        .formatted(type, String.join(",", entries));
  }

  private static String entry(String method, String url, String resource) {
    return "{\"resource\":%s,\"request\":{\"method\":\"%s\",\"url\":\"%s\"}}"
        .formatted(resource, method, url);
  }
}
