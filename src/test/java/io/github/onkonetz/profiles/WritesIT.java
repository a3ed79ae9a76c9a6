package io.github.onkonetz.profiles;

import static io.github.onkonetz.profiles.SmallEntries.WITHOUT_NAME;
import static io.github.onkonetz.profiles.SmallEntries.named;
import static io.github.onkonetz.profiles.SmallEntries.organization;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class WritesIT {

  private static final String PROFILE =
      "https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-";

  @Autowired FhirClient fhir;

  @Test
  void createWithoutWhatIsNeededIsRefusedInGermanAndEnglish() {
    FhirClient.Answer german = fhir.post("Practitioner", WITHOUT_NAME);
    assertThat(german.status()).isEqualTo(422);
    assertThat(Outcomes.findings(german.json()))
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
    assertThat(Outcomes.findings(refused.json()))
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
    assertThat(Outcomes.findings(refused.json()))
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
    assertThat(Outcomes.findings(refused.json()))
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
    assertThat(Outcomes.findings(written.json()))
        .containsExactly("error invalid ONK-FORM-018 Practitioner.id");
    FhirClient.Answer asked = fhir.post("Practitioner/writes-it-one/$validate?mode=update", other);
    assertThat(Outcomes.findings(asked.json())).isEqualTo(Outcomes.findings(written.json()));
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
    assertThat(Outcomes.findings(refused.json()))
        .contains("error structure ONK-PROFILE-003 Practitioner.nmae");
  }

  @Test
  void malformedContentIs400() {
    assertThat(fhir.post("Practitioner", "{\"resourceType\":\"Practitioner\",").status())
        .isEqualTo(400);
    assertThat(fhir.post("", "{\"resourceType\":\"Bundle\",").status()).isEqualTo(400);
  }

  @Test
  void whatCannotBeReadIsAFindingAmongTheOthers() {
    FhirClient.Answer refused =
        fhir.post(
            "Practitioner",
            "{\"resourceType\":\"Practitioner\",\"birthDate\":\"gestern\",\"active\":\"ja\",\"nmae\":1,\"gender\":\"f\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(Outcomes.findings(refused.json()))
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
    assertThat(Outcomes.findings(answer.json())).containsExactly("error structure ONK-FORM-004");
    assertThat(answer.json().at("/issue/0/details/text").asText()).contains("Zeile 2");
    assertThat(
            Outcomes.findings(
                fhir.post("Organization", "{\"resourceType\":\"Practitioner\"}").json()))
        .containsExactly("error invalid ONK-FORM-013");
    assertThat(Outcomes.findings(fhir.post("Practitioner", "").json()))
        .containsExactly("error required ONK-FORM-016");
  }

  @Test
  void validateSaysTheSameAndWhoSaysIt() {
    JsonNode outcome = fhir.post("Practitioner/$validate", WITHOUT_NAME).json();
    assertThat(Outcomes.findings(outcome))
        .containsExactly(
            "information informational ONK-PROFILE-010",
            "error required ONK-PROFILE-001 Practitioner.name");
    assertThat(outcome.at("/issue/0/details/text").asText())
        .contains("onkonetz.directory#0.1.0", "8.8.0");
  }
}
