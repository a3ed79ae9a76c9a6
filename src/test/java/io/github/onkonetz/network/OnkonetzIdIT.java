package io.github.onkonetz.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class OnkonetzIdIT {

  @Autowired FhirClient fhir;

  @Test
  void entryWithoutNumberGetsTheIdThatItIsStoredUnder() {
    FhirClient.Answer created = fhir.post("Endpoint", endpoint("", "Postfach", ""));
    assertThat(created.status()).isEqualTo(201);
    assertThat(number(created.json())).isEqualTo(created.json().path("id").asText());
  }

  @Test
  void numberThatAnEntryBringsIsKept() {
    fhir.put("Endpoint/number-it-own", endpoint("number-it-own", "Postfach", "N-17"));
    assertThat(number(fhir.get("Endpoint/number-it-own").json())).isEqualTo("N-17");
  }

  @Test
  void numberThatAnUpdateLeavesOutIsPutBack() {
    fhir.put("Endpoint/number-it-dropped", endpoint("number-it-dropped", "Postfach", "N-18"));
    fhir.put("Endpoint/number-it-dropped", endpoint("number-it-dropped", "Briefkasten", ""));
    JsonNode entry = fhir.get("Endpoint/number-it-dropped").json();
    assertThat(entry.path("name").asText()).isEqualTo("Briefkasten");
    assertThat(number(entry)).isEqualTo("N-18");
  }

  @Test
  void updateThatOnlyLeavesTheNumberOutMakesNoNewVersion() {
    fhir.put("Endpoint/number-it-same", endpoint("number-it-same", "Postfach", ""));
    fhir.put("Endpoint/number-it-same", endpoint("number-it-same", "Postfach", ""));
    assertThat(fhir.get("Endpoint/number-it-same").json().at("/meta/versionId").asText())
        .isEqualTo("1");
  }

  @Test
  void numberThatAnUpdateChangesIsRefused() {
    fhir.put("Endpoint/number-it-changed", endpoint("number-it-changed", "Postfach", "N-19"));
    FhirClient.Answer refused =
        fhir.put(
            "Endpoint/number-it-changed",
            endpoint("number-it-changed", "Postfach", "N-20"),
            "Accept-Language",
            "en");
    assertThat(refused.status()).isEqualTo(422);
    JsonNode issue = refused.json().at("/issue/0");
    assertThat(issue.at("/details/coding/0/code").asText()).isEqualTo("ONK-NET-001");
    assertThat(issue.at("/details/text").asText())
        .contains("Endpoint/number-it-changed has \"N-19\", not \"N-20\"");
    assertThat(issue.at("/details/_text").toString()).contains("ändert sich nicht");
    assertThat(issue.at("/expression/0").asText()).startsWith("Endpoint.identifier");
  }

  @Test
  void patchCannotRemoveTheNumber() {
    fhir.put("Endpoint/number-it-patched", endpoint("number-it-patched", "Postfach", "N-21"));
    FhirClient.Answer patched =
        fhir.patch(
            "Endpoint/number-it-patched",
            "[{\"op\":\"remove\",\"path\":\"/identifier\"}]",
            "Content-Type",
            "application/json-patch+json");
    assertThat(patched.status()).isEqualTo(200);
    assertThat(number(fhir.get("Endpoint/number-it-patched").json())).isEqualTo("N-21");
  }

  @Test
  void transactionsObeyAsWell() {
    fhir.put("Endpoint/number-it-tx", endpoint("number-it-tx", "Postfach", "N-22"));
    FhirClient.Answer refused =
        fhir.post("", transaction(endpoint("number-it-tx", "Postfach", "N-23")));
    assertThat(refused.status()).isEqualTo(422);
    FhirClient.Answer taken =
        fhir.post("", transaction(endpoint("number-it-tx", "Briefkasten", "")));
    assertThat(taken.status()).isEqualTo(200);
    assertThat(number(fhir.get("Endpoint/number-it-tx").json())).isEqualTo("N-22");
  }

  private static String number(JsonNode entry) {
    for (JsonNode identifier : entry.path("identifier")) {
      if (identifier.path("system").asText().equals(OnkonetzIdInterceptor.SYSTEM)) {
        return identifier.path("value").asText();
      }
    }
    return "";
  }

  private static String transaction(String endpoint) {
    return """
        {"resourceType":"Bundle","type":"transaction","entry":[{"resource":%s,
         "request":{"method":"PUT","url":"Endpoint/number-it-tx"}}]}
        """
        .formatted(endpoint);
  }

  private static String endpoint(String id, String name, String number) {
    String idElement = id.isEmpty() ? "" : "\"id\":\"%s\",".formatted(id);
    String identifier =
        number.isEmpty()
            ? ""
            : "\"identifier\":[{\"system\":\"%s\",\"value\":\"%s\"}],"
                .formatted(OnkonetzIdInterceptor.SYSTEM, number);
    return """
        {"resourceType":"Endpoint",%s%s"meta":{"profile":["https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-endpoint"]},
         "status":"active","name":"%s","connectionType":{"system":"http://terminology.hl7.org/CodeSystem/endpoint-connection-type","code":"hl7-fhir-rest"},
         "managingOrganization":{"reference":"Organization/uk-leipzig"},
         "payloadType":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/endpoint-payload-type","code":"any"}]}],
         "address":"https://example.org/fhir"}
        """
        .formatted(idElement, identifier, name);
  }
}
