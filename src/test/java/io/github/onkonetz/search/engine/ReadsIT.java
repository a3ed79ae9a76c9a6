package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A read is answered from the index as the repository answers it, header by header. */
@DirectoryIT
class ReadsIT {

  /** Different in every answer, or about the connection. */
  private static final Set<String> OF_THE_ANSWER =
      Set.of(
          "date",
          "x-request-id",
          "x-lookup-path",
          "transfer-encoding",
          "content-length",
          "ratelimit");

  private static final String ENTRY = "Organization/uk-leipzig";

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ENTRY,
        ENTRY + "?_format=json",
        ENTRY + "?_format=xml",
        ENTRY + "?_pretty=true",
        ENTRY + "?_summary=true",
        ENTRY + "?_elements=name",
        "Location/site-uk-leipzig"
      })
  void answerIsThatOfTheRepository(String read) {
    FhirClient.Answer byIndex = fhir.get(read);
    FhirClient.Answer byRepository = fhir.get(read, "X-Lookup-Path", "repository");
    assertThat(byIndex.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(byRepository.header("X-Lookup-Path")).isEqualTo("repository");
    assertThat(byIndex.body()).isEqualTo(byRepository.body());
    assertThat(headers(byIndex)).isEqualTo(headers(byRepository));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/fhir+json",
        "application/json",
        "application/fhir+xml",
        "application/fhir+xml;q=0.5, application/fhir+json",
        "text/html,application/xhtml+xml",
        "*/*"
      })
  void formIsTheOneThatIsAccepted(String accept) {
    FhirClient.Answer byIndex = fhir.get(ENTRY, "Accept", accept);
    FhirClient.Answer byRepository =
        fhir.get(ENTRY, "Accept", accept, "X-Lookup-Path", "repository");
    assertThat(byIndex.header("X-Lookup-Path")).isEqualTo("index");
    assertThat(byIndex.header("Content-Type")).isEqualTo(byRepository.header("Content-Type"));
    assertThat(byIndex.status()).isEqualTo(200);
  }

  private static TreeMap<String, List<String>> headers(FhirClient.Answer answer) {
    TreeMap<String, List<String>> headers = new TreeMap<>(answer.http().headers().map());
    headers.keySet().removeAll(OF_THE_ANSWER);
    return headers;
  }

  @Test
  void whoHasTheVersionGetsNoSecondCopy() {
    FhirClient.Answer first = fhir.get(ENTRY);
    String version = first.header("ETag");
    for (String known : List.of(version, "W/\"99\", " + version, "*")) {
      FhirClient.Answer second = fhir.get(ENTRY, "If-None-Match", known);
      assertThat(second.status()).as(known).isEqualTo(304);
      assertThat(second.body()).isEmpty();
      assertThat(second.header("X-Lookup-Path")).isEqualTo("index");
    }
    assertThat(fhir.get(ENTRY, "If-None-Match", "W/\"99\"").status()).isEqualTo(200);
    assertThat(fhir.get(ENTRY + "?_format=xml", "If-None-Match", version).status()).isEqualTo(304);
  }

  @Test
  void whoHasSeenItSinceItsChangeGetsNoSecondCopy() {
    String changed = fhir.get(ENTRY).header("Last-Modified");
    assertThat(fhir.get(ENTRY, "If-Modified-Since", changed).status()).isEqualTo(304);
    DateTimeFormatter http = DateTimeFormatter.RFC_1123_DATE_TIME;
    String before = http.format(ZonedDateTime.parse(changed, http).minusSeconds(1));
    assertThat(fhir.get(ENTRY, "If-Modified-Since", before).status()).isEqualTo(200);
    assertThat(fhir.get(ENTRY, "If-Modified-Since", "yesterday").status()).isEqualTo(200);
    // A version says more than a time.
    assertThat(fhir.get(ENTRY, "If-Modified-Since", changed, "If-None-Match", "W/\"99\"").status())
        .isEqualTo(200);
  }

  @Test
  void whatIsDeletedIsGoneAndWhatNeverWasIsNotFound() {
    String person = "Practitioner/read-gone";
    String json =
        "{\"resourceType\":\"Practitioner\",\"id\":\"read-gone\",\"name\":[{\"family\":\"Weg\"}]}";
    assertThat(fhir.put(person, json).status()).isIn(200, 201);
    assertThat(fhir.get(person).header("X-Lookup-Path")).isEqualTo("index");
    assertThat(fhir.delete(person).status()).isEqualTo(200);
    FhirClient.Answer gone = fhir.get(person);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.json().at("/issue/0/details/coding/0/code").asText())
        .isEqualTo("ONK-REQUEST-410");
    assertThat(fhir.get("Practitioner/read-never").status()).isEqualTo(404);
  }

  @Test
  void earlierVersionsAreTheRepositorys() {
    FhirClient.Answer version = fhir.get(ENTRY + "/_history/1");
    assertThat(version.status()).isEqualTo(200);
    assertThat(version.header("X-Lookup-Path")).isEqualTo("repository");
  }

  @Test
  void compressedIfWanted() {
    FhirClient.Answer answer = fhir.get(ENTRY, "Accept-Encoding", "gzip");
    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void planOfASearchIsShown() {
    FhirClient.Answer answer =
        fhir.get("Organization?name=Klinikum&_count=2&_explain=true", "Accept-Language", "en");
    assertThat(answer.status()).isEqualTo(200);
    List<String> steps = answer.json().findValues("issue").get(0).findValuesAsText("diagnostics");
    assertThat(steps).hasSizeGreaterThanOrEqualTo(4);
    assertThat(steps.get(1)).contains("s.name:KLINIKUM*");
    assertThat(answer.body()).contains("ONK-SEARCH-021");
    FhirClient.Answer byRepository =
        fhir.get("Organization?name:missing=false&_explain=true&_summary=count");
    assertThat(byRepository.status()).isEqualTo(200);
  }
}
