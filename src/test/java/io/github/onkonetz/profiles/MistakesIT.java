package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SenderMistake;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Entries with a mistake in them, sent to the running server. */
@DirectoryIT
class MistakesIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int CASES = 500;
  private static final int NIGHTLY_CASES = 10_000;
  private static final long SEED = 4711;

  /** What is said where the validator's message is not known. */
  private static final List<String> UNTOLD =
      List.of(ErrorCode.PROFILE_ERROR.code(), ErrorCode.PROFILE_WARNING.code());

  private static final int REFUSED = 400;
  private static final int FAILURE = 500;

  @Autowired FhirClient fhir;

  @Test
  void noneMakesTheServerFailAndNothingIsStoredThatValidateRefuses() {
    send(CASES, SEED);
  }

  @Test
  @Tag("nightly")
  void manyDoNotEither() {
    send(NIGHTLY_CASES, SEED + 1);
  }

  /** Case 6,847 of the nightly run: HAPI takes whatever has a question mark for a search. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Organization/uk-leipzig?",
        "Organization/uk-leipzig?active=true",
        "Organization?",
        "Organization/?identifier=x",
        "organization?identifier=x",
        "Nothing?identifier=x",
        "Patient?identifier=x",
        "?identifier=x",
        "?",
        "#a?b",
        "urn:uuid:a?b",
        "https://example.org/fhir/Organization?identifier=x",
        "https://example.org/a/b?c",
        "Organization?identifier=there-is-none",
        "Organization?nope=x",
        "Organization?identifier=a|b|c|d",
        "Organization?name:nope=x",
        "Organization?_lastUpdated=gestern"
      })
  void referencesWithAQuestionMarkDoNotEither(String reference) {
    String place =
        """
        {"resourceType":"Location","id":"mistakes-it-reference","status":"active","name":"A",%s
         "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode",
           "code":"HOSP"}]}],"position":{"latitude":51.34,"longitude":12.37},
         "physicalType":{"coding":[{"code":"si",
           "system":"http://terminology.hl7.org/CodeSystem/location-physical-type"}]},
         "managingOrganization":{"reference":"Organization/uk-leipzig"}}""";
    String wrong = "{\"reference\":\"" + reference + "\"}";
    for (String entry :
        List.of(
            place.formatted("").replace("{\"reference\":\"Organization/uk-leipzig\"}", wrong),
            place.formatted("\"partOf\":" + wrong + ","),
            place.formatted(
                "\"extension\":[{\"url\":\"https://example.org/x\",\"valueReference\":%s}],"
                    .formatted(wrong)),
            place.formatted(
                "\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"c\",\"partOf\":%s}],"
                        .formatted(wrong)
                    + "\"endpoint\":[{\"reference\":\"#c\"}],"))) {
      assertThat(isStored(entry)).as(entry).isFalse();
      FhirClient.Answer together =
          fhir.post(
              "",
              "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":\"Location/mistakes-it-reference\"}}]}"
                  .formatted(entry));
      assertThat(together.status()).as(entry + together.body()).isBetween(400, 499);
    }
  }

  /** Case 7,400 of the nightly run: what HAPI keeps in columns of its own must fit there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"profile\":[\"%s\"]",
        "\"source\":\"%s\"",
        "\"tag\":[{\"system\":\"%s\",\"code\":\"a\"}]",
        "\"tag\":[{\"code\":\"%s\"}]",
        "\"tag\":[{\"code\":\"a\",\"display\":\"%s\"}]",
        "\"tag\":[{\"code\":\"a\",\"version\":\"%s\"}]",
        "\"security\":[{\"code\":\"a\",\"display\":\"%s\"}]"
      })
  void longProfilesAndTagsDoNotEither(String meta) {
    for (int length : new int[] {28, 30, 198, 200, 201, 499, 501, 800, 20_000}) {
      isStored(
          "{\"resourceType\":\"Practitioner\",\"id\":\"mistakes-it-long\",\"name\":[{\"family\":\"A\"}],\"meta\":{%s}}"
              .formatted(meta.formatted("x".repeat(length))));
    }
  }

  private void send(int cases, long seed) {
    List<String> entries = Entries.valid();
    Random which = new Random(seed);
    SenderMistake mistake = new SenderMistake(seed);
    int stored = 0;
    for (int i = 0; i < cases; i++) {
      String entry = ofItsOwn(entries.get(which.nextInt(entries.size())), "mistakes-it-" + i);
      stored += isStored(mistake.of(entry)) ? 1 : 0;
    }
    // Some mistakes do no harm, or only call for a remark.
    assertThat(stored).isBetween(cases / 20, cases - cases / 20);
  }

  private boolean isStored(String entry) {
    JsonNode sent = parsed(entry);
    String type = sent.path("resourceType").asText();
    String address = type + "/" + sent.path("id").asText();
    FhirClient.Answer asked = fhir.post(type + "/$validate", entry);
    FhirClient.Answer written = fhir.put(address, entry);
    assertThat(asked.status()).as(entry).isLessThan(FAILURE);
    assertSaidInBothLanguages(asked, entry);
    assertSaidInBothLanguages(written, entry);
    assertThat(written.status()).as(entry + written.body()).isLessThan(FAILURE);
    boolean stored = written.status() < REFUSED;
    if (asked.status() >= REFUSED || asked.body().contains("\"severity\":\"error\"")) {
      assertThat(written.status()).as(entry).isGreaterThanOrEqualTo(REFUSED);
      assertThat(fhir.get(address).status()).as(entry).isIn(404, 410);
    }
    if (stored) {
      assertThat(fhir.delete(address).status()).as(entry).isLessThan(REFUSED);
    }
    return stored;
  }

  /** Nothing is passed on in the validator's words, and German is not the English over again. */
  private static void assertSaidInBothLanguages(FhirClient.Answer answer, String entry) {
    JsonNode body = answer.json();
    if (!body.path("resourceType").asText().equals("OperationOutcome")) {
      return;
    }
    for (JsonNode issue : body.path("issue")) {
      JsonNode details = issue.path("details");
      String code = details.at("/coding/0/code").asText();
      assertThat(code).as(entry).startsWith("ONK-").isNotIn(UNTOLD);
      String german = details.path("text").asText();
      String english = details.at("/_text/extension/0/extension/1/valueString").asText();
      assertThat(german).as(entry).isNotBlank().isNotEqualTo(english);
      assertThat(english).as(entry).isNotBlank();
    }
  }

  /** Under an id of its own, without the numbers, which belong to one entry only. */
  private static String ofItsOwn(String entry, String id) {
    ObjectNode own = parsed(entry);
    own.put("id", id);
    own.remove("identifier");
    return own.toString();
  }

  private static ObjectNode parsed(String entry) {
    try {
      return (ObjectNode) JSON.readTree(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
