package io.github.onkonetz.search.graph;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions with their answers over the sample networks stand in docs/queries.md. */
@DirectoryIT
class NetworkGraphIT {

  private static final String PATH_OF_CLINIC =
      "Organization/$path?from=asklepios-weissenfels&to=uk-jena&date=2024-03-19";

  @Autowired FhirClient fhir;

  @Test
  void relationsSayKindRoleStatusAndPeriod() {
    FhirClient.Answer answer =
        fhir.get("Organization/mitteldeutsches-krebszentrum/$network?date=2024-03-19");
    assertThat(answer.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(answer.matches()).startsWith("Organization/mitteldeutsches-krebszentrum");
    JsonNode summary = summary(answer);
    JsonNode hospice = relation(summary, "OrganizationAffiliation/mkz-syn-hospice-jena");
    assertThat(part(hospice, "type").path("valueCode").asText()).isEqualTo("affiliation");
    assertThat(part(hospice, "source").at("/valueReference/reference").asText())
        .isEqualTo("Organization/syn-hospice-jena");
    assertThat(part(hospice, "target").at("/valueReference/reference").asText())
        .isEqualTo("Organization/mitteldeutsches-krebszentrum");
    assertThat(part(hospice, "partner-kind").at("/valueCoding/code").asText())
        .isEqualTo("partner-hospice");
    assertThat(part(hospice, "partner-kind").at("/valueCoding/display").asText())
        .isEqualTo("Hospizdienst / Hospiz");
    assertThat(part(hospice, "role").at("/valueCoding/code").asText())
        .isEqualTo("cooperation-partner");
    assertThat(part(hospice, "status").at("/valueCoding/code").asText()).isEqualTo("active");
    assertThat(part(hospice, "period").at("/valuePeriod/start").asText()).isEqualTo("2023-01-01");
    assertThat(numberOfPartners(summary, "partner-hospice")).isEqualTo(7);
    assertThat(numberOfPartners(summary, "partner-hospital")).isEqualTo(18);
    assertThat(numberOfPartners(summary, "partner-practice")).isEqualTo(26);
  }

  @Test
  void namesOfCodesFollowTheLanguage() {
    FhirClient.Answer answer =
        fhir.get(
            "Organization/mitteldeutsches-krebszentrum/$network?date=2024-03-19&partner-kind=partner-hospice",
            "Accept-Language",
            "en");
    JsonNode hospice = relation(summary(answer), "OrganizationAffiliation/mkz-syn-hospice-jena");
    assertThat(part(hospice, "partner-kind").at("/valueCoding/display").asText())
        .isEqualTo("Hospice");
  }

  @Test
  void pathListsItsStepsInOrder() {
    FhirClient.Answer answer = fhir.get(PATH_OF_CLINIC);
    JsonNode summary = summary(answer);
    assertThat(parameter(summary, "connected").path("valueBoolean").asBoolean()).isTrue();
    assertThat(parameter(summary, "length").path("valueInteger").asInt()).isEqualTo(3);
    List<String> steps = new ArrayList<>();
    for (JsonNode step : parameter(summary, "path").path("part")) {
      steps.add(part(step, "to").at("/valueReference/reference").asText());
    }
    assertThat(steps)
        .containsExactly(
            "Organization/uk-leipzig",
            "Organization/mitteldeutsches-krebszentrum",
            "Organization/uk-jena");
    assertThat(answer.link("self"))
        .isEqualTo(
            fhir.base()
                + "/Organization/$path?"
                + "date=2024-03-19&from=asklepios-weissenfels&to=uk-jena");
  }

  @Test
  void postAnswersLikeGet() {
    String parameters =
        """
        {"resourceType":"Parameters","parameter":[
          {"name":"from","valueString":"Organization/asklepios-weissenfels"},
          {"name":"to","valueReference":{"reference":"Organization/uk-jena"}},
          {"name":"date","valueDate":"2024-03-19"}]}
        """;
    FhirClient.Answer posted = fhir.post("Organization/$path", parameters);
    assertThat(posted.matches()).isEqualTo(fhir.get(PATH_OF_CLINIC).matches());
    FhirClient.Answer network =
        fhir.post(
            "Organization/wtz/$network",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"depth\",\"valueInteger\":2},"
                + "{\"name\":\"relation\",\"valueCode\":\"member\"},{\"name\":\"date\",\"valueDate\":\"2024-03-19\"}]}");
    assertThat(network.matches())
        .containsExactlyElementsOf(
            fhir.get("Organization/wtz/$network?depth=2&relation=member&date=2024-03-19").matches())
        .hasSize(5);
  }

  @Test
  void xmlAnswersLikeJson() {
    FhirClient.Answer xml = fhir.get(PATH_OF_CLINIC, "Accept", "application/fhir+xml");
    assertThat(xml.header("Content-Type")).startsWith("application/fhir+xml");
    Bundle bundle =
        FhirContext.forR4Cached().newXmlParser().parseResource(Bundle.class, xml.body());
    assertThat(
            bundle.getEntry().stream()
                .filter(e -> e.getSearch().getMode() == Bundle.SearchEntryMode.MATCH))
        .hasSize(4);
    assertThat(bundle.getEntry())
        .extracting(e -> e.getResource().fhirType())
        .contains("Parameters");
  }

  @ParameterizedTest
  @CsvSource({
    "uk-leipzig",
    "Organization/uk-leipzig",
    "https://onkonetz.github.io/fhir/sid/onkonetz-id|uk-leipzig"
  })
  void anOrganizationIsNamedByIdReferenceOrIdentifier(String from) {
    FhirClient.Answer answer =
        fhir.get("Organization/$path?to=uccl&from=" + from.replace("|", "%7C"));
    assertThat(answer.matches()).containsExactly("Organization/uk-leipzig", "Organization/uccl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Organization/graph-it-none/$network; 404; ONK-GRAPH-001",
        "Organization/$path?from=graph-it-none&to=uccl; 404; ONK-GRAPH-001",
        "Organization/$path?from=Location/leipzig&to=uccl; 404; ONK-GRAPH-001",
        "Organization/$path?from=http://fhir.de/sid/arge-ik/iknr%7C000000000&to=uccl; 404; ONK-GRAPH-001",
        "Organization/$path?from=uccl; 400; ONK-GRAPH-004",
        "Organization/$path?from=uccl&to=wtz&length=11; 400; ONK-GRAPH-003",
        "Organization/$path?from=uccl&from=wtz&to=wtz; 400; ONK-GRAPH-005",
        "Organization/uccl/$network?depht=2; 400; ONK-GRAPH-002",
        "Organization/uccl/$network?depth=11; 400; ONK-GRAPH-003",
        "Organization/uccl/$network?depth=two; 400; ONK-GRAPH-003",
        "Organization/uccl/$network?date=gestern; 400; ONK-GRAPH-003",
        "Organization/uccl/$network?relation=friend; 400; ONK-GRAPH-003",
        "Organization/uccl/$network?partner-kind=partner-zoo; 400; ONK-GRAPH-003",
        "Organization/uccl/$network?status=gone; 400; ONK-GRAPH-003",
        "Organization/uccl/$network?inactive=yes; 400; ONK-GRAPH-003"
      })
  void whatCannotBeAnsweredSaysWhy(String request, int status, String code) {
    FhirClient.Answer german = fhir.get(request);
    assertThat(german.status()).as(german.body()).isEqualTo(status);
    JsonNode details = german.json().at("/issue/0/details");
    assertThat(details.at("/coding/0/code").asText()).isEqualTo(code);
    String english =
        fhir.get(request, "Accept-Language", "en").json().at("/issue/0/details/text").asText();
    assertThat(english).isNotEmpty().isNotEqualTo(details.path("text").asText());
  }

  @Test
  void withoutAWayTheAnswerIsEmptyAndSaysSo() {
    FhirClient.Answer answer =
        fhir.get(
            "Organization/$path?from=asklepios-weissenfels&to=klinikum-osnabrueck&date=2024-03-19&role=consortium-site,cooperation-partner");
    assertThat(answer.total()).isZero();
    assertThat(answer.matches()).isEmpty();
    assertThat(parameter(summary(answer), "connected").path("valueBoolean").asBoolean(true))
        .isFalse();
    assertThat(answer.body()).contains("ONK-GRAPH-020");
  }

  @Test
  void whatIsNotInForceIsSaidAndShownIfAsked() {
    String network = "Organization/krebsnetzwerk-sachsen/$network";
    FhirClient.Answer usual = fhir.get(network);
    assertThat(usual.matches()).containsExactly("Organization/krebsnetzwerk-sachsen");
    assertThat(usual.body()).contains("ONK-GRAPH-022", "ONK-GRAPH-023");
    assertThat(fhir.get(network + "?inactive=true").matches())
        .containsExactly("Organization/krebsnetzwerk-sachsen", "Organization/zpm-leipzig");
  }

  @Test
  void aWriteIsSeenAtOnceAndItsEndToo() {
    put("graph-it-a", null, true);
    put("graph-it-b", "graph-it-a", true);
    try {
      assertThat(fhir.get("Organization/graph-it-a/$network").matches())
          .containsExactly("Organization/graph-it-a", "Organization/graph-it-b");
      put("graph-it-b", "graph-it-a", false);
      assertThat(fhir.get("Organization/graph-it-a/$network").matches())
          .containsExactly("Organization/graph-it-a");
    } finally {
      fhir.delete("Organization/graph-it-b");
      fhir.delete("Organization/graph-it-a");
    }
    assertThat(fhir.get("Organization/graph-it-a/$network").status()).isEqualTo(404);
  }

  @Test
  void bothOperationsAreListedAndDefined() {
    String metadata = fhir.get("metadata").body();
    for (String id : List.of("network", "path")) {
      String url = "https://onkonetz.github.io/fhir/OperationDefinition/" + id;
      assertThat(metadata).contains(url);
      FhirClient.Answer definition = fhir.get("OperationDefinition?url=" + url);
      assertThat(definition.total()).isOne();
      Bundle found =
          FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, definition.body());
      OperationDefinition operation = (OperationDefinition) found.getEntryFirstRep().getResource();
      assertThat(operation.getCode()).isEqualTo(id);
      assertThat(operation.getResource().get(0).getValue()).isEqualTo("Organization");
    }
  }

  private void put(String id, String whole, boolean active) {
    String partOf =
        whole == null ? "" : ",\"partOf\":{\"reference\":\"Organization/" + whole + "\"}";
    FhirClient.Answer answer =
        fhir.put(
            "Organization/" + id,
            """
            {"resourceType":"Organization","id":"%s","language":"de","active":%s,"name":"Graph %s"%s,
             "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind","code":"research-institute"}]}]}
            """
                .formatted(id, active, id, partOf));
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  private static JsonNode summary(FhirClient.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    for (JsonNode entry : answer.json().path("entry")) {
      if (entry.at("/resource/resourceType").asText().equals("Parameters")) {
        return entry.path("resource");
      }
    }
    throw new AssertionError("no Parameters in " + answer.body());
  }

  private static JsonNode parameter(JsonNode summary, String name) {
    return named(summary.path("parameter"), name);
  }

  private static JsonNode part(JsonNode parameter, String name) {
    return named(parameter.path("part"), name);
  }

  private static JsonNode named(JsonNode parameters, String name) {
    for (JsonNode parameter : parameters) {
      if (parameter.path("name").asText().equals(name)) {
        return parameter;
      }
    }
    throw new AssertionError("no " + name + " in " + parameters);
  }

  private static JsonNode relation(JsonNode summary, String affiliation) {
    for (JsonNode parameter : summary.path("parameter")) {
      if (parameter.path("name").asText().equals("relation")
          && parameter.toString().contains("\"" + affiliation + "\"")) {
        return parameter;
      }
    }
    throw new AssertionError("no " + affiliation + " in " + summary);
  }

  private static int numberOfPartners(JsonNode summary, String kind) {
    for (JsonNode parameter : summary.path("parameter")) {
      if (parameter.path("name").asText().equals("partners")
          && part(parameter, "kind").at("/valueCoding/code").asText().equals(kind)) {
        return part(parameter, "count").path("valueInteger").asInt();
      }
    }
    return 0;
  }
}
