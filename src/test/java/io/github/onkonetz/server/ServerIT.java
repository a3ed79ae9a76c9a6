package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class ServerIT {

  @Autowired FhirClient fhir;

  @Test
  void readsWhatWasWritten() {
    FhirClient.Answer created =
        fhir.put(
            "Practitioner/server-it-reads",
            """
            {"resourceType":"Practitioner","id":"server-it-reads","active":true,"name":[{"family":"Müller-Lüdenscheidt"}]}
            """);
    assertThat(created.status()).isEqualTo(201);

    FhirClient.Answer read = fhir.get("Practitioner/server-it-reads");
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.json().at("/name/0/family").asText()).isEqualTo("Müller-Lüdenscheidt");
  }

  @Test
  void refusesTypesThatItDoesNotKeep() {
    FhirClient.Answer answer = fhir.get("Patient");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
  }

  @Test
  void keepsEveryVersionAndTellsWhatChanged() {
    String entry = "Practitioner/server-it-versions";
    fhir.put(entry, practitioner("server-it-versions", "Alt"));
    fhir.put(entry, practitioner("server-it-versions", "Neu"));
    fhir.delete(entry);

    assertThat(fhir.get(entry).status()).isEqualTo(410);
    assertThat(fhir.get(entry + "/_history/1").json().at("/name/0/family").asText())
        .isEqualTo("Alt");
    assertThat(fhir.get(entry + "/_history").total()).isEqualTo(3);
    assertThat(
            fhir.get("Practitioner/_history?_count=1")
                .json()
                .at("/entry/0/request/method")
                .asText())
        .isEqualTo("DELETE");
    // the deletion, and the record of it
    assertThat(fhir.get("_history?_count=2").json().findValuesAsText("url"))
        .anyMatch(url -> url.contains("server-it-versions"))
        .anyMatch(url -> url.contains("AuditEvent/"));
  }

  @Test
  void answersNotModifiedToWhoHasTheVersion() {
    FhirClient.Answer read = fhir.get("Organization/uk-leipzig");
    assertThat(read.header("ETag")).isEqualTo("W/\"1\"");
    assertThat(fhir.get("Organization/uk-leipzig", "If-None-Match", "W/\"1\"").status())
        .isEqualTo(304);
  }

  @Test
  void speaksXmlToWhoAsksForIt() {
    FhirClient.Answer read = fhir.get("Organization/uk-leipzig", "Accept", "application/fhir+xml");
    assertThat(read.header("Content-Type")).startsWith("application/fhir+xml");
    assertThat(read.body()).contains("<name value=\"Universitätsklinikum Leipzig\"/>");
    assertThat(fhir.get("Organization?_id=uk-leipzig&_format=xml").body())
        .contains("<total value=\"1\"/>");
    assertThat(fhir.get("Organization/_history?_format=xml&_count=1").body()).contains("<Bundle");
    FhirClient.Answer created =
        fhir.put(
            "Practitioner/server-it-xml",
            "<Practitioner xmlns=\"http://hl7.org/fhir\"><id value=\"server-it-xml\"/><active value=\"true\"/>"
                + "<name><family value=\"Müller\"/></name></Practitioner>",
            "Content-Type",
            "application/fhir+xml");
    assertThat(created.status()).isEqualTo(201);
  }

  @Test
  void showsBrowsersAPageAndClientsFhir() {
    FhirClient.Answer page =
        fhir.get(
            "Organization/uk-leipzig",
            "Accept",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("tsklinikum Leipzig");
    assertThat(fhir.get("Organization/uk-leipzig", "Accept", "*/*").header("Content-Type"))
        .startsWith("application/fhir+json");
  }

  @Test
  void isReadyOnceTheSampleNetworksAreThere() {
    assertThat(fhir.get(fhir.root() + "/actuator/health/readiness").status()).isEqualTo(200);
    assertThat(fhir.get("Provenance?_tag=published-source&_summary=count").total()).isEqualTo(6);
  }

  private static String practitioner(String id, String family) {
    return """
        {"resourceType":"Practitioner","id":"%s","active":true,"name":[{"family":"%s"}]}
        """
        .formatted(id, family);
  }

  @Test
  void everyAnswerCarriesTheIdOfItsRequestOnce() {
    FhirClient.Answer known = fhir.get("Organization/uk-leipzig", "X-Request-Id", "server-it-7");
    assertThat(known.http().headers().allValues("X-Request-Id")).containsExactly("server-it-7");
    FhirClient.Answer unknown = fhir.get("Patient");
    assertThat(unknown.http().headers().allValues("X-Request-Id"))
        .singleElement()
        .asString()
        .matches("[0-9a-v]{12}");
    assertThat(fhir.get(fhir.root() + "/").header("X-Request-Id")).isNotEmpty();
  }
}
