package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Bodies that are malformed, byte by byte as they come, are a clear 400 wherever they are sent. */
@DirectoryIT
class FormsIT {

  private static final String JSON = "application/fhir+json";
  private static final String XML = "application/fhir+xml";
  private static final String PERSON =
      "{\"resourceType\":\"Practitioner\",\"id\":\"forms-it\",\n \"name\":[{\"family\":\"Müller\"}]%s}";

  @Autowired FhirClient fhir;

  private static Stream<Arguments> malformed() {
    return Stream.of(
        of(JSON, bytes(PERSON.formatted(""), StandardCharsets.ISO_8859_1), "001", "Zeile 2"),
        of(JSON, bytes(PERSON.formatted(""), StandardCharsets.UTF_16), "002", "UTF-16"),
        of(JSON, bytes("\uFEFF" + PERSON.formatted("")), "003", ""),
        of(JSON, bytes(PERSON.formatted(",\"active\":tru")), "004", "Zeile 2"),
        of(JSON, bytes(PERSON.formatted("").replace("}]}", "}]")), "006", "Zeile 2"),
        of(JSON, bytes(PERSON.formatted(",\"id\":\"other\"")), "007", "Zeile 2"),
        of(JSON, bytes(PERSON.formatted(",\"x\":" + "[".repeat(100_000))), "008", "Zeile 2"),
        of(JSON, bytes(PERSON.formatted(",\"active\":" + "9".repeat(5_000))), "009", "Zeile 2"),
        of(JSON, bytes(PERSON.formatted("").replace("Müller", "a\\u0000b")), "011", "Zeile 2"),
        of(XML, bytes("<Practitioner xmlns=\"http://hl7.org/fhir\">\n<name></nam>"), "005", "2"),
        of(
            XML,
            bytes(
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<Practitioner xmlns=\"http://hl7.org/fhir\"><id value=\"&a;\"/></Practitioner>"),
            "010",
            "Zeile 1"));
  }

  private static Arguments of(String media, byte[] body, String code, String said) {
    return Arguments.of(media, body, "ONK-FORM-" + code, said);
  }

  private static byte[] bytes(String text) {
    return bytes(text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void areRefusedWithTheirPlace(String media, byte[] body, String code, String said)
      throws Exception {
    for (String way :
        new String[] {
          "POST Practitioner",
          "PUT Practitioner/forms-it",
          "POST Practitioner/$validate",
          "POST Practitioner/forms-it/$validate",
          "POST "
        }) {
      HttpResponse<String> answer = send(way, media, body);
      assertThat(answer.statusCode()).as(way + ": " + answer.body()).isEqualTo(400);
      JsonNode issue = new ObjectMapper().readTree(answer.body()).at("/issue/0");
      assertThat(issue.at("/details/coding/0/code").asText()).as(answer.body()).isEqualTo(code);
      assertThat(issue.at("/details/text").asText()).as(way).contains(said);
    }
    assertThat(fhir.get("Practitioner/forms-it").status()).isEqualTo(404);
  }

  private HttpResponse<String> send(String way, String media, byte[] body)
      throws IOException, InterruptedException {
    String[] parts = way.split(" ", 2);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(fhir.base() + "/" + parts[1]))
                .header("Content-Type", media)
                .header("Accept", JSON)
                .header("Authorization", fhir.token("admin"))
                .method(parts[0], HttpRequest.BodyPublishers.ofByteArray(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
