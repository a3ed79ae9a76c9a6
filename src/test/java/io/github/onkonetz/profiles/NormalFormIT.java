package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class NormalFormIT {

  private static final String RETIRED = "http://fhir.de/NamingSystem/kbv/lanr";
  private static final String RIGHT = "https://fhir.kbv.de/NamingSystem/KBV_NS_Base_ANR";
  private static final String OUTCOME = "return=OperationOutcome";

  @Autowired FhirClient fhir;

  @Test
  void retiredSystemsAndPhoneNumbersAreStoredInNormalForm() {
    FhirClient.Answer created =
        fhir.put("Practitioner/normal-stored", person("normal-stored", RETIRED, "100000001"));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    JsonNode stored = fhir.get("Practitioner/normal-stored").json();
    assertThat(stored.at("/identifier/0/system").asText()).isEqualTo(RIGHT);
    assertThat(stored.at("/telecom/0/value").asText()).isEqualTo("+4934197109");
  }

  @Test
  void theAnswerSaysWhatWasChangedInBothLanguages() {
    FhirClient.Answer answer =
        fhir.put(
            "Practitioner/normal-answer",
            person("normal-answer", RETIRED, "100000002"),
            "Prefer",
            OUTCOME,
            "Accept-Language",
            "en");
    assertThat(answer.json().at("/resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(Outcomes.findings(answer.json()))
        .containsExactly(
            "information informational ONK-PROFILE-044",
            "information informational ONK-PROFILE-041 Practitioner.identifier[0].system",
            "information informational ONK-PROFILE-042 Practitioner.telecom[0].value");
    assertThat(answer.body())
        .contains(RETIRED, RIGHT, "is stored as", "wird als „+4934197109“ gespeichert");
  }

  @Test
  void preferredRepresentationsAreStillGiven() {
    String entry = person("normal-prefer", RIGHT, "100000003");
    assertThat(fhir.put("Practitioner/normal-prefer", entry, "Prefer", "return=minimal").body())
        .isEmpty();
    assertThat(
            fhir.put("Practitioner/normal-prefer", entry, "Prefer", "return=representation")
                .json()
                .at("/resourceType")
                .asText())
        .isEqualTo("Practitioner");
  }

  @Test
  void whatIsNoPhoneNumberIsRefusedOnceWithItsValueAndAnExample() {
    FhirClient.Answer refused =
        fhir.post(
            "Practitioner",
            person("", RIGHT, "100000004").replace("(0341) 97 109", "Zentrale 97109"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(Outcomes.findings(refused.json()))
        .containsExactly("error value ONK-PROFILE-043 Practitioner.telecom[0].value");
    assertThat(refused.body()).contains("Zentrale 97109", "+4934197109");
  }

  @Test
  void resultOfAPatchIsBroughtToNormalForm() {
    fhir.put("Practitioner/normal-patch", person("normal-patch", RIGHT, "100000005"));
    FhirClient.Answer patched =
        fhir.patch(
            "Practitioner/normal-patch",
            "[{\"op\":\"replace\",\"path\":\"/telecom/0/value\",\"value\":\"0341 97-0\"},{\"op\":\"replace\",\"path\":\"/identifier/0/system\",\"value\":\"%s\"}]"
                .formatted(RETIRED),
            "Content-Type",
            "application/json-patch+json");
    assertThat(patched.status()).as(patched.body()).isEqualTo(200);
    JsonNode stored = fhir.get("Practitioner/normal-patch").json();
    assertThat(stored.at("/telecom/0/value").asText()).isEqualTo("+49341970");
    assertThat(stored.at("/identifier/0/system").asText()).isEqualTo(RIGHT);
  }

  @Test
  void conditionsMayUseRetiredSystems() {
    String entry = person("", RETIRED, "100000006");
    String condition = "identifier=" + RETIRED + "%7C100000006";
    FhirClient.Answer first = fhir.post("Practitioner", entry, "If-None-Exist", condition);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(fhir.post("Practitioner", entry, "If-None-Exist", condition).status())
        .isEqualTo(200);
    FhirClient.Answer update =
        fhir.put("Practitioner?" + condition, entry.replace("Normal", "Neu"), "Prefer", OUTCOME);
    assertThat(update.status()).as(update.body()).isEqualTo(200);
    assertThat(Outcomes.findings(update.json()))
        .contains("information informational ONK-PROFILE-041 http.identifier");
    assertThat(transaction("POST", "Practitioner", condition, entry).status()).isEqualTo(200);
    FhirClient.Answer inTransaction =
        transaction("PUT", "Practitioner?" + condition, "", entry.replace("Normal", "Neuer"));
    assertThat(inTransaction.status()).as(inTransaction.body()).isEqualTo(200);
    FhirClient.Answer found = fhir.get("Practitioner?identifier=" + RIGHT + "%7C100000006");
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.body()).contains("Neuer");
    assertThat(fhir.delete("Practitioner?" + condition).status()).isEqualTo(200);
  }

  @Test
  void entriesOfABundleAreToldWhichNamesOfSystemsWereReplacedInTheirAddresses() {
    String condition = "identifier=" + RETIRED + "%7C100000009";
    FhirClient.Answer answer =
        fhir.post(
            "",
            "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Practitioner?%1$s\"}},{\"resource\":%2$s,\"request\":{\"method\":\"PUT\",\"url\":\"Practitioner?%1$s\"}}]}"
                .formatted(condition, person("", RETIRED, "100000009")),
            "Prefer",
            OUTCOME);
    assertThat(Outcomes.findings(answer.json().at("/entry/0/response/outcome")))
        .containsExactly("information informational ONK-PROFILE-041 Bundle.entry[0].request.url");
    assertThat(Outcomes.findings(answer.json().at("/entry/1/response/outcome")))
        .contains("information informational ONK-PROFILE-041 request.url");
    fhir.delete("Practitioner?" + condition);
  }

  @Test
  void referencesWithTheAddressOfThisServerBecomeRelative() {
    FhirClient.Answer created =
        fhir.put(
            "Endpoint/normal-reference",
            """
            {"resourceType":"Endpoint","id":"normal-reference","status":"active",
             "connectionType":{"system":"http://terminology.hl7.org/CodeSystem/endpoint-connection-type","code":"hl7-fhir-rest"},
             "payloadType":[{"text":"FHIR"}],"address":"https://example.org/fhir",
             "managingOrganization":{"reference":"%s/Organization/uk-leipzig"}}"""
                .formatted(fhir.base().replaceFirst("/$", "")),
            "Prefer",
            OUTCOME);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(Outcomes.findings(created.json()))
        .contains("information informational ONK-LINK-011 Endpoint.managingOrganization.reference");
    assertThat(
            fhir.get("Endpoint/normal-reference")
                .json()
                .at("/managingOrganization/reference")
                .asText())
        .isEqualTo("Organization/uk-leipzig");
    fhir.delete("Endpoint/normal-reference");
  }

  private FhirClient.Answer transaction(String method, String url, String ifNoneExist, String e) {
    String condition = ifNoneExist.isEmpty() ? "" : ",\"ifNoneExist\":\"" + ifNoneExist + "\"";
    return fhir.post(
        "",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":%s,\"request\":{\"method\":\"%s\",\"url\":\"%s\"%s}}]}"
            .formatted(e, method, url, condition));
  }

  @Test
  void searchesMayUseRetiredSystemsAndAreToldSo() {
    fhir.put("Practitioner/normal-search", person("normal-search", RIGHT, "100000007"));
    for (String query :
        List.of(
            "Practitioner?identifier=" + RETIRED + "%7C100000007",
            "Practitioner?identifier=urn:x%7C1," + RETIRED + "%7C100000007")) {
      FhirClient.Answer found = fhir.get(query, "Accept-Language", "en");
      assertThat(found.matches()).as(query).containsExactly("Practitioner/normal-search");
      JsonNode outcome = found.json().path("entry").path(1);
      assertThat(outcome.at("/search/mode").asText()).isEqualTo("outcome");
      assertThat(Outcomes.findings(outcome.path("resource")))
          .containsExactly("information informational ONK-PROFILE-041 http.identifier");
    }
    FhirClient.Answer posted =
        fhir.postForm("Practitioner/_search", "identifier=" + RETIRED + "%7C100000007");
    assertThat(posted.matches()).containsExactly("Practitioner/normal-search");
    FhirClient.Answer others =
        fhir.get("Practitioner?identifier:not=" + RETIRED + "%7C100000007&_count=1000");
    assertThat(others.matches()).isNotEmpty().doesNotContain("Practitioner/normal-search");
    assertThat(
            fhir.get("PractitionerRole?practitioner.identifier=" + RETIRED + "%7C100000007").body())
        .contains("ONK-PROFILE-041");
  }

  @Test
  void searchesThatTheIndexAnswersAreToldSoToo() {
    FhirClient.Answer near =
        fhir.get(
            "Organization?near=51.34%7C12.37%7C50%7Ckm&identifier=http://fhir.de/NamingSystem/arge-ik/iknr%7C000000000");
    assertThat(near.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(near.body()).contains("ONK-PROFILE-041", "http://fhir.de/sid/arge-ik/iknr");
  }

  private static String person(String id, String system, String number) {
    return """
        {"resourceType":"Practitioner",%s"identifier":[{"system":"%s","value":"%s"}],
         "name":[{"family":"Normal"}],"telecom":[{"system":"phone","value":"(0341) 97 109"}]}"""
        .formatted(id.isEmpty() ? "" : "\"id\":\"" + id + "\",", system, number);
  }
}
