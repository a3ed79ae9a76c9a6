package io.github.onkonetz.security.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The limits that hold by default, at the whole server. */
@DirectoryIT
class LimitsIT {

  private static final int MOST_BYTES = 32 * 1024 * 1024;

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @ValueSource(strings = {"index", "repository"})
  void aHundredValuesCanBeAskedFor(String path) {
    FhirClient.Answer answer =
        fhir.get("Organization?_id=uk-leipzig," + values(99), "X-Lookup-Path", path);
    assertThat(answer.matches()).containsExactly("Organization/uk-leipzig");
    assertThat(answer.header("X-Lookup-Path")).isEqualTo(path);
  }

  @Test
  void moreValuesThanAllowedAreRefusedWhicheverWayTheyCome() {
    String query = "_id=" + values(501);
    expect(fhir.get("Organization?" + query), 413, "ONK-LIMIT-005");
    expect(fhir.postForm("Organization/_search", query), 413, "ONK-LIMIT-005");
    expect(
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"batch","entry":[{"request":{"method":"GET","url":"Organization?%s"}}]}
            """
                .formatted(query)),
        413,
        "ONK-LIMIT-005");
  }

  @Test
  void moreParametersHopsAndIncludesThanAllowedAreRefused() {
    String many =
        IntStream.rangeClosed(0, 100).mapToObj(i -> "name=n" + i).collect(Collectors.joining("&"));
    expect(fhir.get("Organization?" + many), 413, "ONK-LIMIT-004");
    expect(
        fhir.get("Organization?partof.partof.partof.partof.partof.partof.name=x"),
        413,
        "ONK-LIMIT-006");
    String includes = "&_include=Organization:partof".repeat(51);
    expect(fhir.get("Organization?_id=x" + includes), 413, "ONK-LIMIT-007");
  }

  @Test
  void addressThatIsTooLongIsRefused() {
    expect(fhir.get("Organization?name=" + "a".repeat(33_000)), 414, "ONK-LIMIT-003");
  }

  /** Bodies without a length, and compressed ones: BodyLimitsTest. */
  @Test
  void largeBodyIsRefused() {
    FhirClient.Answer answer =
        fhir.post("Organization", " ".repeat(MOST_BYTES + 1), "Accept-Language", "en");
    expect(answer, 413, "ONK-LIMIT-001");
    assertThat(answer.body()).contains("larger than 32 MB");
  }

  @Test
  void bundleOfTooManyEntriesIsRefused() {
    String entry = "{\"request\":{\"method\":\"GET\",\"url\":\"Organization/x\"}}";
    String entries =
        IntStream.rangeClosed(0, 10_000).mapToObj(i -> entry).collect(Collectors.joining(","));
    expect(
        fhir.post(
            "", "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[" + entries + "]}"),
        413,
        "ONK-LIMIT-002");
  }

  @Test
  void whatIsNestedTooDeepIsRefused() {
    String deep = "{\"extension\":[".repeat(60) + "]}".repeat(60);
    expect(
        fhir.post(
            "Organization", "{\"resourceType\":\"Organization\",\"extension\":[" + deep + "]}"),
        400,
        "ONK-FORM-008");
    // Nobody builds a tree of it, or recurses into it, before it is refused.
    expect(fhir.post("Organization", "[".repeat(1_000_000)), 400, "ONK-FORM-");
  }

  @Test
  void entitiesOfXmlAreRefusedBeforeTheyGrow() {
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <Organization xmlns="http://hl7.org/fhir"><name value="&c;"/></Organization>
        """;
    expect(
        fhir.post("Organization", bomb, "Content-Type", "application/fhir+xml"),
        400,
        "ONK-FORM-010");
    String file =
        """
        <!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>
        <Organization xmlns="http://hl7.org/fhir"><name value="&f;"/></Organization>
        """;
    expect(
        fhir.post("Organization", file, "Content-Type", "application/fhir+xml"),
        400,
        "ONK-FORM-010");
  }

  @Test
  void everyAnswerSaysHowManyRequestsAreLeft() {
    FhirClient.Answer answer = fhir.get("Organization/uk-leipzig");
    assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"address-reads\";q=3000000;w=60");
    assertThat(answer.header("RateLimit")).matches("\"address-reads\";r=\\d+;t=\\d+");
  }

  @Test
  void whatTheContainerRefusesIsAnOutcomeToo() {
    FhirClient.Answer answer = fhir.get("Organization?name=x", "X-Padding", "a".repeat(70_000));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(answer.body()).contains("ONK-REQUEST-400");
  }

  private static String values(int number) {
    return IntStream.range(0, number).mapToObj(i -> "none-" + i).collect(Collectors.joining(","));
  }

  private static void expect(FhirClient.Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(code, "OperationOutcome");
  }
}
