package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither Bundles of any kind nor operations of HAPI's are a way around validation. */
@DirectoryIT
class WaysRoundBundlesIT extends GuardedEntry {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$import",
        "$bulk-import",
        "$import-poll-status",
        "$graphql",
        "$process-message",
        "$reindex",
        "$hapi.fhir.replace-references",
        "$hapi.fhir.bulk-patch",
        "$hapi.fhir.bulk-patch-rewrite-history",
        "$apply-codesystem-delta-add",
        "$upload-external-code-system",
        "$meta-add",
        "$meta-delete",
        "$merge",
        "$convert",
        "$member-match",
        "$diff",
        "$package"
      })
  void operationsOfHapiAreNotThere(String operation) {
    String parameters =
        """
        {"resourceType":"Parameters","parameter":[{"name":"meta","valueMeta":{
          "tag":[{"system":"https://example.org","code":"x"}],
          "profile":["https://example.org/anything"]}}]}""";
    for (String address :
        List.of(operation, "Practitioner/" + operation, ENTRY + "/" + operation)) {
      FhirClient.Answer answer = fhir.post(address, parameters);
      assertThat(answer.status()).as(address + " " + answer.body()).isBetween(400, 499);
    }
    assertUnchanged();
  }

  @Test
  void aBundleThatIsOnlyKeptIsNotCarriedOut() {
    FhirClient.Answer kept = fhir.post("Bundle", transaction("PUT", ENTRY, INVALID));
    assertUnchanged();
    if (kept.status() == 201) {
      fhir.delete(kept.header("Location").replaceFirst(".*(Bundle/[^/]+).*", "$1"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"transaction", "batch", "message", "history", "collection", "searchset", ""})
  void noKindOfBundleIsOne(String type) {
    String bundle =
        transaction("PUT", ENTRY, INVALID).replace("\"transaction\"", "\"" + type + "\"");
    fhir.post("", bundle);
    fhir.post("", bundle.replaceFirst("\"type\":\"[^\"]*\",", ""));
    assertUnchanged();
  }

  @Test
  void aBundleWithinABundleIsNone() {
    String inner = transaction("PUT", ENTRY, INVALID);
    for (String type : List.of("transaction", "batch")) {
      fhir.post("", transaction("POST", "", inner).replaceFirst("transaction", type));
      fhir.post("", transaction("POST", "Bundle", inner).replaceFirst("transaction", type));
    }
    assertUnchanged();
  }

  @Test
  void patchesOfAnyKindInATransactionAreNone() {
    String remove =
        "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"operation\",\"part\":[{\"name\":\"type\",\"valueCode\":\"delete\"},{\"name\":\"path\",\"valueString\":\"Practitioner.name\"}]}]}";
    assertRefused(fhir.post("", transaction("PATCH", ENTRY, remove)));
    assertRefused(fhir.post("", transaction("PATCH", "Practitioner?_id=ways-round-it", remove)));
    assertRefused(
        fhir.post(
            "",
            transaction(
                "PATCH",
                ENTRY,
                binary(
                    "application/json-patch+json", "[{\"op\":\"remove\",\"path\":\"/name\"}]"))));
    assertRefused(
        fhir.post(
            "",
            transaction(
                "PATCH",
                ENTRY,
                binary(
                    "application/xml-patch+xml",
                    "<diff xmlns:f=\"http://hl7.org/fhir\"><remove sel=\"f:Practitioner/f:name\"/></diff>"))));
    assertUnchanged();
  }

  private static String binary(String media, String patch) {
    return "{\"resourceType\":\"Binary\",\"contentType\":\"%s\",\"data\":\"%s\"}"
        .formatted(
            media, Base64.getEncoder().encodeToString(patch.getBytes(StandardCharsets.UTF_8)));
  }
}
