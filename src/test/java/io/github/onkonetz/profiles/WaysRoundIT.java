package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What HAPI reads in headers, tags, extensions and addresses, or offers beside FHIR's interactions,
 * is no way around validation.
 */
@DirectoryIT
class WaysRoundIT extends GuardedEntry {

  private static Stream<Arguments> headers() {
    return Stream.of(
            Map.entry("X-Upsert-Extistence-Check", "disabled"),
            Map.entry("X-Retry-On-Version-Conflict", "retry; max-retries=3"),
            Map.entry("X-Rewrite-History", "true"),
            Map.entry("X-Meta-Snapshot-Mode", "TAG, PROFILE, SECURITY_LABEL"),
            Map.entry("X-Cascade", "delete"),
            Map.entry("X-Request-Source", "urn:hapi"),
            Map.entry("X-HTTP-Method-Override", "DELETE"),
            Map.entry("X-Lookup-Path", "repository"),
            Map.entry("Prefer", "handling=lenient"),
            Map.entry("Prefer", "return=minimal"),
            Map.entry("Prefer", "respond-async"),
            Map.entry("If-Match", "W/\"*\""),
            Map.entry("Cache-Control", "no-store"))
        .map(h -> Arguments.of(h.getKey(), h.getValue()));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void headersAreNone(String name, String value) {
    assertRefused(fhir.put(ENTRY, INVALID, name, value));
    assertRefused(fhir.put(ENTRY, MISSPELT, name, value));
    assertRefused(fhir.post("Practitioner", INVALID, name, value));
    assertRefused(fhir.post("", transaction("PUT", ENTRY, INVALID), name, value));
    assertRefused(
        fhir.patch(
            ENTRY,
            "[{\"op\":\"remove\",\"path\":\"/name\"}]",
            "Content-Type",
            "application/json-patch+json",
            name,
            value));
    assertUnchanged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "W/\"*\"", "W/\"one\"", "\"99999999999999999999\"", "W/\"77\""})
  void aVersionThatThereCannotBeIsAConditionThatIsNotMet(String version) {
    assertThat(fhir.put(ENTRY, VALID, "If-Match", version).status()).isIn(409, 412);
    FhirClient.Answer together =
        fhir.post(
            "",
            transaction("PUT", ENTRY, VALID)
                .replace(
                    "\"method\":\"PUT\"",
                    "\"method\":\"PUT\",\"ifMatch\":\"%s\""
                        .formatted(version.replace("\"", "\\\""))));
    assertThat(together.status()).as(together.body()).isIn(409, 412);
  }

  @Test
  void theVersionThatAnUpdateNamesIsNone() {
    String version = fhir.get(ENTRY).header("ETag");
    assertRefused(fhir.put(ENTRY, INVALID, "If-Match", version));
    assertRefused(
        fhir.patch(
            ENTRY,
            "[{\"op\":\"remove\",\"path\":\"/name\"}]",
            "Content-Type",
            "application/json-patch+json",
            "If-Match",
            version));
    assertUnchanged();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "application/fhir+turtle",
        "application/fhir+ndjson",
        "application/json-patch+json",
        "text/json",
        "text/xml",
        "multipart/form-data; boundary=x",
        "APPLICATION/FHIR+JSON; fhirVersion=4.0",
        "application/fhir+json; charset=utf-16"
      })
  void otherMediaTypesOrNoneAreNone(String media) {
    for (String content : List.of(INVALID, MISSPELT)) {
      FhirClient.Answer written = fhir.put(ENTRY, content, "Content-Type", media);
      assertThat(written.status()).as(written.body()).isBetween(400, 499);
      FhirClient.Answer created = fhir.post("Practitioner", content, "Content-Type", media);
      assertThat(created.status()).as(created.body()).isBetween(400, 499);
      FhirClient.Answer together =
          fhir.post("", transaction("PUT", ENTRY, content), "Content-Type", media);
      assertThat(together.status()).as(together.body()).isBetween(400, 499);
    }
    assertUnchanged();
  }

  private static Stream<Arguments> contents() {
    return Stream.of(
            "\"meta\":{\"tag\":[{\"system\":\"http://hapifhir.io/fhir/NamingSystem/placeholder\",\"code\":\"true\"}]}",
            "\"meta\":{\"tag\":[{\"system\":\"https://onkonetz.github.io/fhir/CodeSystem/data-origin\",\"code\":\"maintained\"}]}",
            "\"meta\":{\"tag\":[{\"system\":\"https://onkonetz.github.io/fhir/CodeSystem/data-origin\",\"code\":\"published-source\"}]}",
            "\"meta\":{\"security\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActReason\",\"code\":\"HTEST\"}]}",
            "\"meta\":{\"profile\":[\"http://hl7.org/fhir/StructureDefinition/Practitioner\"]}",
            "\"meta\":{\"profile\":[\"https://example.org/fhir/StructureDefinition/anything\"]}",
            "\"meta\":{\"profile\":[\"https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-practitioner|9.9\"]}",
            "\"meta\":{\"versionId\":\"1\",\"lastUpdated\":\"2020-01-01T00:00:00Z\"}",
            "\"meta\":{\"extension\":[{\"url\":\"http://hapifhir.io/fhir/StructureDefinition/resource-placeholder\",\"valueBoolean\":true}]}",
            "\"extension\":[{\"url\":\"http://hapifhir.io/fhir/StructureDefinition/resource-placeholder\",\"valueBoolean\":true}]",
            "\"extension\":[{\"url\":\"http://hapifhir.io/fhir/StructureDefinition/resource-meta-placeholder\",\"valueBoolean\":true}]",
            "\"implicitRules\":\"https://example.org/anything-goes\"",
            "\"language\":\"en\"")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("contents")
  void tagsExtensionsAndClaimsAreNone(String more) {
    for (String content : List.of(INVALID, MISSPELT)) {
      String marked = content.replaceFirst("\\{", "{" + more + ",");
      assertRefused(fhir.put(ENTRY, marked));
      assertRefused(fhir.post("Practitioner", marked));
      assertRefused(fhir.post("", transaction("PUT", ENTRY, marked)));
    }
    assertUnchanged();
  }

  @ParameterizedTest
  @CsvSource({
    "Practitioner/ways-round-it?_validate=false",
    "Practitioner/ways-round-it?_profile=none",
    "Practitioner/ways-round-it?_method=DELETE",
    "Practitioner/ways-round-it?_format=xml",
    "Practitioner/ways-round-it/_history/1",
    "Practitioner/ways-round-it/",
    "Practitioner?_id=ways-round-it",
    "Practitioner?name=nobody-has-this-name"
  })
  void otherAddressesAreNone(String address) {
    for (String content : List.of(INVALID, MISSPELT)) {
      FhirClient.Answer written = fhir.put(address, content, "Accept", "application/fhir+json");
      assertThat(written.status()).as(written.body()).isBetween(400, 499);
    }
    FhirClient.Answer patched =
        fhir.patch(
            address,
            "[{\"op\":\"remove\",\"path\":\"/name\"}]",
            "Content-Type",
            "application/json-patch+json");
    assertThat(patched.status()).as(patched.body()).isBetween(400, 499);
    assertUnchanged();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Practitioner?_lastUpdated=gestern",
        "Practitioner?_lastUpdated=2026-13-45",
        "Practitioner?nope=x",
        "Practitioner?_has:x=y",
        "Location?near=abc",
        "Location?near=500%7C12",
        "Location?near=51%7C12%7C-5%7Ckm",
        "Location?near=51%7C12%7C5%7Cmiles",
        "Organization?designation-period=gestern",
        "Organization?designation-code-period=x$gestern",
        "OrganizationAffiliation?date=x"
      })
  void conditionsThatMakeNoSenseAreRefused(String address) {
    String type = address.replaceFirst("\\?.*", "");
    String content = "{\"resourceType\":\"%s\",\"active\":true}".formatted(type);
    String condition = address.replaceFirst(".*\\?", "");
    for (FhirClient.Answer answer :
        List.of(
            fhir.put(address, content),
            fhir.post(type, content, "If-None-Exist", condition),
            fhir.patch(address, "[]", "Content-Type", "application/json-patch+json"),
            fhir.delete(address),
            fhir.post("", transaction("PUT", address, content)),
            fhir.post("", transaction("DELETE", address, content)),
            fhir.post("", transaction("PATCH", address, "{\"resourceType\":\"Parameters\"}")),
            fhir.post(
                "",
                transaction("POST", type, content)
                    .replace(
                        "\"method\":", "\"ifNoneExist\":\"" + condition + "\",\"method\":")))) {
      assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
    }
    assertUnchanged();
  }

  @Test
  void whatOthersReferToIsNotDeletedWithAnyHeaderOrParameter() {
    String role =
        """
        {"resourceType":"PractitionerRole","id":"ways-round-it","active":true,
         "practitioner":{"reference":"Practitioner/ways-round-it"},
         "organization":{"reference":"Organization/uk-leipzig"},
         "code":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/practitioner-function",
           "code":"chief-physician"}]}]}""";
    FhirClient.Answer written = fhir.put("PractitionerRole/ways-round-it", role);
    assertThat(written.status()).as(written.body()).isEqualTo(201);
    List<FhirClient.Answer> refused =
        List.of(
            fhir.delete(ENTRY, "X-Cascade", "delete"),
            fhir.delete(ENTRY + "?_cascade=delete"),
            fhir.delete("Practitioner?_id=ways-round-it&_cascade=delete"),
            fhir.delete("Practitioner?_id=ways-round-it&_expunge=true"),
            fhir.delete(ENTRY + "?_expunge=true"));
    assertThat(refused).allMatch(a -> a.status() >= 400 && a.status() < 500, "refused");
    assertUnchanged();
    assertThat(fhir.get("PractitionerRole/ways-round-it").status()).isEqualTo(200);
    fhir.delete("PractitionerRole/ways-round-it");
  }

  @Test
  void whatAReferenceLacksIsNotMadeUp() {
    FhirClient.Answer refused =
        fhir.put(
            "PractitionerRole/ways-round-it",
            """
            {"resourceType":"PractitionerRole","id":"ways-round-it","active":true,
             "practitioner":{"reference":"Practitioner/ways-round-it-nobody"},
             "organization":{"reference":"Organization/ways-round-it-nowhere"},
             "code":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/practitioner-function",
               "code":"chief-physician"}]}]}""");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(fhir.get("Practitioner/ways-round-it-nobody").status()).isEqualTo(404);
    assertThat(fhir.get("Organization/ways-round-it-nowhere").status()).isEqualTo(404);
  }
}
