package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class FindCareIT {

  private static final String OPERATION = "HealthcareService/$find-care";
  private static final String NEAR = "HealthcareService?_query=near";
  private static final String LEIPZIG = "&latitude=51.342&longitude=12.375";
  private static final String SERVICE = "HealthcareService/";

  @Autowired FhirClient fhir;

  @Test
  void answersAQuestionInWordsFromTheIndex() {
    FhirClient.Answer answer =
        fhir.get(OPERATION + "?service=CAR-T&place=Wei%C3%9Fenfels&distance=35");
    assertThat(answer.matches())
        .containsExactly(SERVICE + "uk-halle-car-t", SERVICE + "uk-leipzig-car-t");
    assertThat(answer.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(answer.total()).isEqualTo(2);
    assertThat(answer.includes()).contains("Organization/uk-halle", "Location/site-uk-halle");
    JsonNode search = answer.json().at("/entry/0/search");
    assertThat(search.at("/extension/0/valueDistance/value").asDouble())
        .isCloseTo(31_300, within(50.0));
    assertThat(search.toString()).contains("\"valueCode\":\"city\"", "\"valueBoolean\":true");
    assertThat(answer.body()).contains("ONK-CARE-020").contains("car-t (CAR-T-Zelltherapie)");
  }

  @Test
  void answersInTheLanguageOfTheClient() {
    String question = OPERATION + "?service=Knochenmark&near=51.2%7C11.97";
    assertThat(fhir.get(question, "Accept-Language", "en").body())
        .contains("\\\"Knochenmark\\\" for \\\"service\\\" was understood as hsct");
    assertThat(fhir.get(question).body())
        .contains("„Knochenmark“ wurde bei „service“ verstanden als hsct");
  }

  @Test
  void answersPostedParametersAndFormsLikeAUrl() {
    List<String> expected =
        fhir.get(OPERATION + "?service=CAR-T&service=hsct&near=51.2015%7C11.9684%7C40%7Ckm")
            .matches();
    assertThat(expected).hasSize(4);
    FhirClient.Answer posted =
        fhir.post(
            OPERATION,
            """
            {"resourceType":"Parameters","parameter":[
              {"name":"service","valueString":"CAR-T"},
              {"name":"service","valueCoding":{"system":"https://onkonetz.github.io/fhir/CodeSystem/oncology-service","code":"hsct"}},
              {"name":"near","valueString":"51.2015|11.9684"},
              {"name":"distance","valueQuantity":{"value":40,"unit":"km"}}]}
            """);
    assertThat(posted.matches()).isEqualTo(expected);
    assertThat(fhir.get(posted.link("self")).matches()).isEqualTo(expected);
    assertThat(
            fhir.postForm(
                    OPERATION, "service=CAR-T&service=hsct&near=51.2015%7C11.9684&distance=40")
                .matches())
        .isEqualTo(expected);
    assertThat(fhir.post(OPERATION, "{\"resourceType\":\"Basic\"}").status()).isEqualTo(400);
    assertThat(fhir.post(OPERATION, "rubbish").status()).isEqualTo(400);
  }

  @Test
  void answersInXmlToo() {
    FhirClient.Answer answer =
        fhir.get(OPERATION + "?service=car-t&place=Jena", "Accept", "application/fhir+xml");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/fhir+xml");
    assertThat(answer.body())
        .contains("<id value=\"uk-jena-car-t\"/>")
        .contains("location-distance");
  }

  @Test
  void pagesAreLinked() {
    FhirClient.Answer page = fhir.get(OPERATION + "?_count=2&service=car-t&place=Jena");
    assertThat(page.matches()).hasSize(2);
    FhirClient.Answer next = fhir.get(page.link("next"));
    assertThat(next.matches()).hasSize(1).doesNotContainAnyElementsOf(page.matches());
    assertThat(next.link("next")).isEmpty();
    assertThat(fhir.get(next.link("first")).matches()).isEqualTo(page.matches());
    assertThat(fhir.get(OPERATION + "?_cursor=%F0%9F%99%82").status()).isEqualTo(410);
  }

  @Test
  void seesAWriteAtOnceAndOnlyWhatIsActive() {
    String id = "find-care-it-service";
    String question = OPERATION + "?text=Wanderambulanz&near=51.2%7C11.97";
    assertThat(fhir.put(SERVICE + id, service(id, true)).status()).isEqualTo(201);
    assertThat(fhir.get(question).matches()).containsExactly(SERVICE + id);
    assertThat(fhir.put(SERVICE + id, service(id, false)).status()).isEqualTo(200);
    assertThat(fhir.get(question).matches()).isEmpty();
    fhir.delete(SERVICE + id);
  }

  private static String service(String id, boolean active) {
    return """
        {"resourceType":"HealthcareService","id":"%s","active":%s,"name":"Wanderambulanz",
         "providedBy":{"reference":"Organization/uk-halle"},"location":[{"reference":"Location/site-uk-halle"}],
         "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/oncology-service","code":"second-opinion"}]}]}
        """
        .formatted(id, active);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "?sevice=car-t 400 ONK-CARE-001",
        "?service=Unsinn 422 ONK-CARE-002",
        "?service=%00 422 ONK-CARE-002",
        "?place=Neustadt 422 ONK-CARE-007",
        "?near=95%7C11 400 ONK-SEARCH-010",
        "?distance=5 400 ONK-CARE-006",
        "?_count=viele 400 ONK-CARE-003"
      })
  void whatCannotBeUnderstoodIsRefusedInBothLanguages(String question, int status, String code) {
    FhirClient.Answer german = fhir.get(OPERATION + question);
    FhirClient.Answer english = fhir.get(OPERATION + question, "Accept-Language", "en");
    assertThat(german.status()).isEqualTo(status);
    assertThat(german.body()).contains(code);
    assertThat(german.json().at("/issue/0/details/text").asText())
        .isNotEqualTo(english.json().at("/issue/0/details/text").asText());
  }

  @Test
  void namedQueryAnswersAsTheNationalDirectoryDoes() {
    FhirClient.Answer answer = fhir.get(NEAR + LEIPZIG + "&distance=40&specialty=car-t");
    assertThat(answer.matches())
        .containsExactly(SERVICE + "uk-leipzig-car-t", SERVICE + "uk-halle-car-t");
    assertThat(answer.includes()).contains("Organization/uk-leipzig", "Location/site-uk-leipzig");
    assertThat(answer.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(fhir.get(NEAR + LEIPZIG + "&distance=40&specialty=car-t&specialty=HAEM").matches())
        .hasSize(2);
    assertThat(fhir.get(NEAR + LEIPZIG + "&distance=40&specialty=car-t&specialty=PALL").matches())
        .isEmpty();
    assertThat(fhir.get(NEAR + LEIPZIG + "&distance=40&specialty=unknown").matches()).isEmpty();
    assertThat(fhir.get(NEAR + LEIPZIG + "&distance=100&_count=3").matches()).hasSize(3);
    assertThat(
            fhir.get(NEAR + LEIPZIG + "&distance=40&organization.type=university-hospital&text=car")
                .matches())
        .hasSize(2);
    assertThat(fhir.get(NEAR + LEIPZIG + "&distance=1&location=leipzig").matches()).isNotEmpty();
    assertThat(
            fhir.postForm(
                    "HealthcareService/_search",
                    "_query=near" + LEIPZIG + "&distance=40&specialty=car-t")
                .matches())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "&longitude=12.375&distance=40 ONK-CARE-012",
        "&latitude=51.342&distance=40 ONK-CARE-012",
        "&latitude=51.342&longitude=12.375 ONK-CARE-012",
        "&latitude=51.342&longitude=12.375&distance=101 ONK-CARE-003",
        "&latitude=51.342&longitude=12.375&distance=0 ONK-CARE-003",
        "&latitude=51,342&longitude=12.375&distance=40 ONK-CARE-003",
        "&latitude=95&longitude=12.375&distance=40 ONK-CARE-003",
        "&latitude=51.342&longitude=12.375&distance=40&_count=101 ONK-CARE-003",
        "&latitude=51.342&longitude=12.375&distance=40&_count=0 ONK-CARE-003",
        "&latitude=51.342&longitude=12.375&distance=40&isOpenInMinutes=soon ONK-CARE-003",
        "&latitude=51.342&longitude=12.375&distance=40&name=x ONK-CARE-001"
      })
  void namedQueryRefusesWhatTheNationalDirectoryRefuses(String question, String code) {
    FhirClient.Answer answer = fhir.get(NEAR + question);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "transaction"})
  void questionsInABundleAreAnsweredInTheirPlacesAfterItsWrites(String type) {
    String id = "find-care-it-" + type;
    FhirClient.Answer answer =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"%s","entry":[
             {"request":{"method":"GET","url":"HealthcareService/$find-care?text=Wanderambulanz"}},
             {"resource":%s,"request":{"method":"PUT","url":"HealthcareService/%s"}},
             {"request":{"method":"GET","url":"HealthcareService?_query=near%s&distance=40&specialty=car-t"}},
             {"request":{"method":"GET","url":"/Organization/uk-leipzig/$network?relation=part"}},
             {"request":{"method":"GET","url":"Organization/$path?from=uk-leipzig&to=uk-jena"}}]}"""
                .formatted(type, service(id, true), id, LEIPZIG));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode entries = answer.json().path("entry");
    assertThat(entries).hasSize(5);
    assertThat(entries.at("/0/resource/entry/0/resource/id").asText()).isEqualTo(id);
    assertThat(entries.at("/0/response/status").asText()).isEqualTo("200 OK");
    assertThat(entries.at("/1/response/status").asText()).startsWith("201");
    assertThat(entries.at("/2/resource/total").asInt()).isEqualTo(2);
    assertThat(entries.at("/3/resource/entry/0/resource/id").asText()).isEqualTo("uk-leipzig");
    assertThat(entries.at("/4/resource/total").asInt()).isEqualTo(3);
    fhir.delete(SERVICE + id);
  }

  @Test
  void whatCannotBeUnderstoodIsRefusedByItselfInABatchAndWithAllOfATransaction() {
    String bundle =
        """
        {"resourceType":"Bundle","type":"%s","entry":[
         {"request":{"method":"GET","url":"HealthcareService/$find-care?service=Unsinn"}},
         {"resource":%s,"request":{"method":"PUT","url":"HealthcareService/find-care-it-all"}}]}""";
    FhirClient.Answer transaction =
        fhir.post("", bundle.formatted("transaction", service("find-care-it-all", true)));
    assertThat(transaction.status()).as(transaction.body()).isEqualTo(422);
    assertThat(transaction.body()).contains("ONK-CARE-002");
    assertThat(fhir.get(SERVICE + "find-care-it-all").status()).isEqualTo(404);
    FhirClient.Answer batch =
        fhir.post("", bundle.formatted("batch", service("find-care-it-all", true)));
    assertThat(batch.json().at("/entry/0/response/status").asText()).startsWith("422");
    assertThat(batch.json().at("/entry/0/response/outcome").toString()).contains("ONK-CARE-002");
    assertThat(batch.json().at("/entry/1/response/status").asText()).startsWith("201");
    fhir.delete(SERVICE + "find-care-it-all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "transaction"})
  void aBundleMayConsistOfQuestionsOnly(String type) {
    FhirClient.Answer answer =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"%s","entry":[
             {"request":{"method":"GET","url":"HealthcareService/$find-care?service=CAR-T&place=Jena"}}]}"""
                .formatted(type));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().at("/entry/0/resource/total").asInt()).isEqualTo(3);
  }

  @Test
  void definitionsCanBeReadAndAreNamedInTheMetadata() {
    for (String id : List.of("find-care", "near")) {
      String url = "https://onkonetz.github.io/fhir/OperationDefinition/" + id;
      assertThat(fhir.get("OperationDefinition?url=" + url).total()).isOne();
      assertThat(fhir.get("metadata").body()).contains(url);
    }
    assertThat(fhir.get("ConceptMap/care-words").status()).isEqualTo(200);
  }
}
