package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SqlCounter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearIT {

  private static final String B = "https://onkonetz.github.io/fhir";
  private static final String DISTANCE =
      "http://hl7.org/fhir/StructureDefinition/location-distance";

  /** In the west of France, where no sample is; a minute of latitude is 1,853 m. */
  private static final String HERE = "near=44%7C0%7C50%7Ckm&_sort=near";

  private static final List<String> WRITTEN =
      List.of(
          "PractitionerRole/near-role",
          "HealthcareService/near-service",
          "Location/near-closed",
          "Location/near-1",
          "Location/near-2",
          "Organization/near-org");

  @Autowired FhirClient fhir;
  @Autowired SqlCounter sql;

  @BeforeAll
  void write() {
    put(
        "Organization/near-org",
        """
        {"resourceType":"Organization","id":"near-org","active":true,"name":"Klinikum am Meridian",
         "type":[{"coding":[{"system":"%s/CodeSystem/organization-kind","code":"hospital"}]}]}"""
            .formatted(B));
    location("near-1", "active", 44.10);
    location("near-2", "active", 43.95);
    location("near-closed", "inactive", 44.01);
    put(
        "HealthcareService/near-service",
        """
        {"resourceType":"HealthcareService","id":"near-service","active":true,"name":"Angebot",
         "providedBy":{"reference":"Organization/near-org"},
         "location":[{"reference":"Location/near-closed"},{"reference":"Location/near-1"}],
         "type":[{"coding":[{"system":"%s/CodeSystem/oncology-service","code":"car-t"}]}]}"""
            .formatted(B));
    put(
        "PractitionerRole/near-role",
        """
        {"resourceType":"PractitionerRole","id":"near-role","active":true,
         "organization":{"reference":"Organization/near-org"},
         "code":[{"coding":[{"system":"%s/CodeSystem/practitioner-function","code":"chief-physician"}]}]}"""
            .formatted(B));
  }

  @AfterAll
  void remove() {
    WRITTEN.forEach(fhir::delete);
  }

  private void location(String id, String status, double latitude) {
    put(
        "Location/" + id,
        """
        {"resourceType":"Location","id":"%s","status":"%s","name":"Haus",
         "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","code":"HOSP"}]}],
         "managingOrganization":{"reference":"Organization/near-org"},"position":{"latitude":%s,"longitude":0}}"""
            .formatted(id, status, latitude));
  }

  private void put(String path, String json) {
    FhirClient.Answer answer = fhir.put(path, json);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  @ParameterizedTest
  @CsvSource({
    "Location, near-closed near-2 near-1, 1112.0 5559.8 11119.5",
    "HealthcareService, near-service, 1112.0",
    "PractitionerRole, near-role, 5559.8",
    "Organization, near-org, 5559.8"
  })
  void hitsComeNearestFirstWithTheirDistance(String type, String ids, String metres) {
    FhirClient.Answer answer = fhir.get(type + "?" + HERE);
    assertThat(answer.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(answer.matches().stream().map(m -> m.substring(m.indexOf('/') + 1)))
        .containsExactly(ids.split(" "));
    List<String> distances = new ArrayList<>();
    for (JsonNode entry : answer.json().path("entry")) {
      JsonNode extension = entry.at("/search/extension/0");
      assertThat(extension.path("url").asText()).isEqualTo(DISTANCE);
      assertThat(extension.at("/valueDistance/code").asText()).isEqualTo("m");
      distances.add(extension.at("/valueDistance/value").asText());
    }
    assertThat(distances).containsExactly(metres.split(" "));
    assertThat(answer.total()).isEqualTo(distances.size());
  }

  @Test
  void searchByPostIsTheSame() {
    FhirClient.Answer posted = fhir.postForm("Location/_search", HERE + "&_count=2");
    FhirClient.Answer got = fhir.get("Location?" + HERE + "&_count=2");
    assertThat(posted.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(posted.body()).isEqualTo(got.body());
    assertThat(fhir.get(posted.link("next")).matches()).containsExactly("Location/near-1");
  }

  @Test
  void anAnswerTakesNoStatement() {
    assertThat(
            sql.during(
                () ->
                    fhir.get(
                        "HealthcareService?"
                            + HERE
                            + "&organization.name=Klinikum&_include=HealthcareService:location")))
        .isEmpty();
  }

  @Test
  void includesAndOtherParametersWorkTogether() {
    FhirClient.Answer answer =
        fhir.get(
            "HealthcareService?"
                + HERE
                + "&service-type=car-t&_has:PractitionerRole:service:active:missing=true"
                + "&_include=HealthcareService:location&_include=HealthcareService:organization");
    assertThat(answer.matches()).isEmpty();
    answer =
        fhir.get(
            "HealthcareService?"
                + HERE
                + "&service-type=car-t&_include=HealthcareService:location"
                + "&_include=HealthcareService:organization"
                + "&_revinclude:iterate=PractitionerRole:organization");
    assertThat(answer.includes())
        .containsExactlyInAnyOrder(
            "Location/near-1",
            "Location/near-closed",
            "Organization/near-org",
            "PractitionerRole/near-role");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_format=xml", "_pretty=true", "_elements=status", "_format=json"})
  void everyFormSaysTheDistance(String form) {
    FhirClient.Answer answer = fhir.get("Location?" + HERE + "&_count=1&" + form);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains(DISTANCE, "1112.0", "near-closed").doesNotContain("near-2");
    assertThat(answer.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(answer.header("Content-Type"))
        .contains(form.contains("xml") ? "application/fhir+xml" : "application/fhir+json");
  }

  @Test
  void onlyTheTotalComesIfNoMoreIsWanted() {
    for (String wish : List.of("_summary=count", "_count=0")) {
      FhirClient.Answer answer = fhir.get("Location?" + HERE + "&" + wish);
      assertThat(answer.total()).as(wish).isEqualTo(3);
      assertThat(answer.matches()).isEmpty();
    }
    assertThat(fhir.get("Location?" + HERE + "&_total=none").total()).isEqualTo(-1);
  }

  @Test
  void browsersGetAPage() {
    FhirClient.Answer page =
        fhir.get("Location?" + HERE, "Accept", "text/html,application/xhtml+xml");
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("near-closed").contains("1112.0");
  }

  @Test
  void answersAreCompressedIfThatIsWanted() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fhir.base() + "/Location?" + HERE))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(fhir.get("Location?" + HERE).body());
    }
  }

  @Test
  void aWriteIsSeenByTheNextSearch() {
    String search = "Location?near=45%7C0%7C20%7Ckm";
    assertThat(fhir.get(search).total()).isZero();
    location("near-moving", "active", 45.05);
    assertThat(fhir.get(search).matches()).containsExactly("Location/near-moving");
    location("near-moving", "active", 46);
    assertThat(fhir.get(search).total()).isZero();
    location("near-moving", "active", 44.9);
    assertThat(fhir.get(search).total()).isEqualTo(1);
    assertThat(fhir.delete("Location/near-moving").status()).isIn(200, 204);
    assertThat(fhir.get(search).total()).isZero();
  }

  @Test
  void whatOnlyTheIndexKnowsIsRefusedByTheRepository() {
    for (String search :
        List.of(
            "HealthcareService?near=44%7C0",
            "Organization?near=44%7C0%7C5%7Ckm",
            "HealthcareService?location.near=44%7C0&_sort=near",
            "PractitionerRole?service.near=44%7C0")) {
      FhirClient.Answer refused = fhir.get(search, "X-Lookup-Path", "repository");
      assertThat(refused.status()).as(search).isEqualTo(400);
      assertThat(refused.json().at("/issue/0/details/coding/0/code").asText())
          .isEqualTo("ONK-SEARCH-019");
      assertThat(refused.header("X-Lookup-Path")).isEqualTo("repository");
    }
  }

  @Test
  void theRepositoryFindsTheSameLocations() {
    for (String near :
        List.of("44%7C0%7C50%7Ckm", "44%7C0", "44%7C0%7C1112%7Cm", "44%7C0%7C1111%7Cm")) {
      String search = "Location?_count=1000&_sort=_id&near=" + near;
      FhirClient.Answer stored = fhir.get(search, "X-Lookup-Path", "repository");
      assertThat(stored.header("X-Lookup-Path")).isEqualTo("repository");
      assertThat(stored.matches()).isEqualTo(fhir.get(search).matches());
    }
  }

  @Test
  void linksThatAreNoLongerGoodAreGone() {
    String next = fhir.get("Location?" + HERE + "&_count=1").link("next");
    String cursor = next.replaceFirst(".*_cursor=([^&]*).*", "$1");
    for (String link :
        List.of(
            "Location?" + HERE + "&_cursor=nonsense",
            "Location?"
                + HERE
                + "&_cursor="
                + cursor.replaceFirst(".$", "x").replaceFirst("^.", "B"),
            "Location?near=44%7C0%7C49%7Ckm&_sort=near&_cursor=" + cursor,
            "Location?near=44%7C0%7C50%7Ckm&_cursor=" + cursor,
            "Organization?_cursor=" + cursor)) {
      FhirClient.Answer gone = fhir.get(link);
      assertThat(gone.status()).as(link).isEqualTo(410);
      assertThat(gone.json().at("/issue/0/details/coding/0/code").asText())
          .isEqualTo("ONK-SEARCH-004");
    }
    assertThat(fhir.get(next, "X-Lookup-Path", "repository").status()).isEqualTo(410);
  }

  @Test
  void findingsComeAlongAsTheyDoFromTheRepository() {
    FhirClient.Answer ignored =
        fhir.get("Location?" + HERE + "&nmae=x", "Prefer", "handling=lenient");
    assertThat(outcome(ignored)).isEqualTo("ONK-SEARCH-002");
    assertThat(ignored.link("self")).doesNotContain("nmae");
    FhirClient.Answer elsewhere = fhir.get("Organization?near=44%7C0%7C50%7Ckm&name=Meridian");
    assertThat(elsewhere.total()).isZero();
    assertThat(outcome(elsewhere)).isEqualTo("ONK-SEARCH-013");
  }

  private static String outcome(FhirClient.Answer answer) {
    JsonNode last = answer.json().path("entry").path(answer.json().path("entry").size() - 1);
    assertThat(last.at("/search/mode").asText()).isEqualTo("outcome");
    return last.at("/resource/issue/0/details/coding/0/code").asText();
  }

  @Test
  void searchesInABatchAreAnsweredInTheirPlaces() {
    FhirClient.Answer batch =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"batch","entry":[
             {"request":{"method":"GET","url":"HealthcareService?near=44|0|50|km&_sort=near"}},
             {"request":{"method":"GET","url":"Organization/near-org"}},
             {"request":{"method":"GET","url":"HealthcareService?near=abc"}},
             {"request":{"method":"GET","url":"Location?near=44|0|50|km&_sort=-near&_count=1"}}]}""");
    assertThat(batch.status()).as(batch.body()).isEqualTo(200);
    JsonNode entries = batch.json().path("entry");
    assertThat(entries).hasSize(4);
    assertThat(entries.at("/0/resource/entry/0/resource/id").asText()).isEqualTo("near-service");
    assertThat(entries.at("/0/resource/entry/0/search/extension/0/url").asText())
        .isEqualTo(DISTANCE);
    assertThat(entries.at("/1/resource/id").asText()).isEqualTo("near-org");
    assertThat(entries.at("/2/response/status").asText()).startsWith("400");
    assertThat(entries.at("/2/response/outcome/issue/0/details/coding/0/code").asText())
        .isEqualTo("ONK-SEARCH-008");
    assertThat(entries.at("/3/resource/entry/0/resource/id").asText()).isEqualTo("near-1");
    assertThat(entries.at("/3/resource/total").asInt()).isEqualTo(3);
  }
}
