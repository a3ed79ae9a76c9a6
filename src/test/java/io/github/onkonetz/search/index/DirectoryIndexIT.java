package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.github.onkonetz.storage.ServedTypes;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class DirectoryIndexIT {

  private static final String REPOSITORY = "X-Lookup-Path";

  @Autowired FhirClient fhir;
  @Autowired DirectoryIndex index;
  @Autowired IndexBuilding building;
  @Autowired ISearchParamRegistry registry;

  @Test
  void keepsEveryEntryAsTheRepositoryAnswersIt() {
    int compared = 0;
    try (DirectorySnapshot snapshot = index.acquire()) {
      for (String type : ServedTypes.DIRECTORY) {
        for (StoredEntry entry : snapshot.entries(type)) {
          FhirClient.Answer read = fhir.get(entry.reference(), REPOSITORY, "repository");
          assertThat(new String(entry.json(), StandardCharsets.UTF_8)).isEqualTo(read.body());
          assertThat(read.header("ETag")).isEqualTo("W/\"" + entry.version() + "\"");
          compared++;
        }
      }
      assertThat(compared).isEqualTo(snapshot.size()).isGreaterThan(100);
    }
  }

  @Test
  void showsAWriteAsSoonAsItHasAnswered() throws IOException {
    String entry = "Practitioner/index-it-own-write";
    for (int version = 1; version <= 20; version++) {
      fhir.put(entry, practitioner("index-it-own-write", "Version" + version));
      assertThat(shown(entry).version()).isEqualTo(version);
      assertThat(text(entry)).isEqualTo(fhir.get(entry, REPOSITORY, "repository").body());
      assertThat(hits("VERSION" + version)).isOne();
      assertThat(hits("VERSION" + (version - 1))).isZero();
    }
    fhir.delete(entry);
    assertThat(shown(entry)).isNull();
    assertThat(hits("VERSION20")).isZero();

    fhir.put(entry, practitioner("index-it-own-write", "Wieder"));
    assertThat(shown(entry).version()).isEqualTo(22);
    assertThat(hits("VERSION1")).isZero();
    assertThat(hits("WIEDER")).isOne();
    fhir.delete(entry);
  }

  @Test
  void showsNothingOfARefusedTransaction() {
    String bundle =
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
          {"resource":%s,"request":{"method":"PUT","url":"Practitioner/index-it-refused"}},
          {"resource":{"resourceType":"PractitionerRole","id":"index-it-refused-role",
                       "practitioner":{"reference":"Practitioner/index-it-nobody"}},
           "request":{"method":"PUT","url":"PractitionerRole/index-it-refused-role"}}]}
        """
            .formatted(practitioner("index-it-refused", "Abgelehnt"));
    assertThat(fhir.post("", bundle).status()).isBetween(400, 499);
    assertThat(shown("Practitioner/index-it-refused")).isNull();
    assertThat(shown("PractitionerRole/index-it-refused-role")).isNull();
  }

  @Test
  void learnsASearchParameterWithoutCode() throws IOException {
    String entry = "Practitioner/index-it-parameter";
    fhir.put(entry, practitioner("index-it-parameter", "Parameterprobe"));
    String parameter = "SearchParameter/index-it-suffix";
    assertThat(
            fhir.put(
                    parameter,
                    """
                    {"resourceType":"SearchParameter","id":"index-it-suffix","url":"http://example.org/index-it-suffix",
                     "name":"IndexItSuffix","status":"active","description":"Suffix","code":"index-it-suffix",
                     "base":["Practitioner"],"type":"string","expression":"Practitioner.name.suffix"}
                    """)
                .status())
        .isEqualTo(201);
    try {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(isIndexed("index-it-suffix")).isTrue());
      try (DirectorySnapshot snapshot = index.acquire()) {
        TermQuery suffix = new TermQuery(new Term(IndexFields.string("index-it-suffix"), "M SC"));
        assertThat(DirectoryIndexTest.find(snapshot, suffix)).contains(entry);
      }
    } finally {
      fhir.delete(parameter);
      fhir.delete(entry);
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> definition("index-it-suffix") == null);
  }

  @Test
  void isBuiltAnewWhenItHasLostSomething() {
    building.rebuild();
    await().atMost(Duration.ofSeconds(60)).until(index::isReady);
    keepsEveryEntryAsTheRepositoryAnswersIt();
  }

  @Test
  void readinessAndMetricsSayHowTheIndexIs() {
    FhirClient.Answer health = fhir.get(fhir.root() + "/actuator/health/readiness");
    assertThat(health.status()).isEqualTo(200);
    FhirClient.Answer entries =
        fhir.get(
            fhir.root() + "/actuator/metrics/onkonetz.index.entries",
            "Authorization",
            fhir.token("admin"));
    try (DirectorySnapshot snapshot = index.acquire()) {
      assertThat(entries.json().at("/measurements/0/value").asInt()).isEqualTo(snapshot.size());
    }
  }

  private boolean isIndexed(String parameter) {
    RuntimeSearchParam definition = definition(parameter);
    try (DirectorySnapshot snapshot = index.acquire()) {
      return definition != null && snapshot.isIndexed("Practitioner", definition);
    }
  }

  private RuntimeSearchParam definition(String parameter) {
    return registry.getActiveSearchParam(
        "Practitioner", parameter, SearchParamLookupContextEnum.SEARCH);
  }

  private StoredEntry shown(String reference) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return snapshot.entry(reference);
    }
  }

  private String text(String reference) {
    return new String(shown(reference).json(), StandardCharsets.UTF_8);
  }

  private int hits(String foldedFamily) throws IOException {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return snapshot
          .searcher()
          .count(new TermQuery(new Term(IndexFields.string("family"), foldedFamily)));
    }
  }

  static String practitioner(String id, String family) {
    return """
    {"resourceType":"Practitioner","id":"%s","active":true,
     "name":[{"family":"%s","suffix":["M.Sc."]}]}
    """
        .formatted(id, family);
  }
}
