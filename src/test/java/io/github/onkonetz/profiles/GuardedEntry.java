package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An entry that nobody may change but by valid content, and a look whether somebody has. */
abstract class GuardedEntry {

  static final String ENTRY = "Practitioner/ways-round-it";
  static final String VALID =
      "{\"resourceType\":\"Practitioner\",\"id\":\"ways-round-it\",\"name\":[{\"family\":\"A\"}]}";
  static final String INVALID =
      "{\"resourceType\":\"Practitioner\",\"id\":\"ways-round-it\",\"gender\":\"female\"}";
  static final String MISSPELT =
      "{\"resourceType\":\"Practitioner\",\"id\":\"ways-round-it\",\"name\":[{\"family\":\"A\"}],\"nmae\":1}";

  @Autowired FhirClient fhir;

  private int before;

  @BeforeEach
  void write() {
    assertThat(fhir.put(ENTRY, VALID).status()).isIn(200, 201);
    before = people();
  }

  private int people() {
    return fhir.get("Practitioner?_count=0").total();
  }

  @AfterEach
  void remove() {
    fhir.delete(ENTRY);
  }

  static void assertRefused(FhirClient.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isIn(400, 409, 412, 422);
    assertThat(answer.body()).contains("ONK-");
  }

  /** Neither the content nor what is said of it has changed, and there is no second one. */
  void assertUnchanged() {
    FhirClient.Answer now = fhir.get(ENTRY);
    assertThat(now.status()).isEqualTo(200);
    assertThat(now.json().at("/meta/versionId").asText())
        .isEqualTo(
            fhir.get(ENTRY + "/_history").json().at("/entry/0/resource/meta/versionId").asText());
    assertThat(now.json().at("/name/0/family").asText()).isEqualTo("A");
    assertThat(now.body()).doesNotContain("nmae", "female");
    assertThat(now.json().at("/meta/profile").toString())
        .isEqualTo(
            "[\"https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-practitioner\"]");
    assertThat(now.json().at("/meta/tag").size()).isZero();
    assertThat(people()).isEqualTo(before);
  }

  static String transaction(String method, String url, String resource) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":%s,\"request\":{\"method\":\"%s\",\"url\":\"%s\"}}]}"
        .formatted(resource, method, url);
  }
}
