package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.onkonetz.storage.ServedTypes;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Practitioner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DirectoryIT
class IndexFollowsWritesIT {

  @Autowired FhirClient fhir;
  @Autowired DirectoryIndex index;
  @Autowired DaoRegistry repository;
  @Autowired DataSource dataSource;
  @Autowired StoredTexts texts;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void neverShowsHalfATransaction() throws Exception {
    int pairs = 3;
    for (int pair = 0; pair < pairs; pair++) {
      assertThat(fhir.post("", together(pair, 0)).status()).isEqualTo(200);
    }
    CountDownLatch written = new CountDownLatch(pairs);
    ExecutorService threads = Executors.newFixedThreadPool(2 * pairs);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int pair = 0; pair < pairs; pair++) {
        int mine = pair;
        all.add(threads.submit(() -> writeAgainAndAgain(mine, written)));
        all.add(threads.submit(() -> lookAgainAndAgain(mine, written)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    for (int pair = 0; pair < pairs; pair++) {
      fhir.delete("Practitioner/index-it-left-" + pair);
      fhir.delete("Practitioner/index-it-right-" + pair);
    }
  }

  private void writeAgainAndAgain(int pair, CountDownLatch written) {
    try {
      for (int round = 1; round <= 15; round++) {
        assertThat(fhir.post("", together(pair, round)).status()).isEqualTo(200);
        try (DirectorySnapshot snapshot = index.acquire()) {
          assertThat(family(snapshot, "index-it-left-" + pair)).endsWith("Runde" + round);
        }
      }
    } finally {
      written.countDown();
    }
  }

  private Void lookAgainAndAgain(int pair, CountDownLatch written) throws IOException {
    while (written.getCount() > 0) {
      try (DirectorySnapshot snapshot = index.acquire()) {
        String left = family(snapshot, "index-it-left-" + pair);
        assertThat(family(snapshot, "index-it-right-" + pair)).isEqualTo(left);
        String folded = left.toUpperCase(Locale.ROOT);
        TermQuery both = new TermQuery(new Term(IndexFields.string("family"), folded));
        assertThat(DirectoryIndexTest.find(snapshot, both))
            .containsExactlyInAnyOrder(
                "Practitioner/index-it-left-" + pair, "Practitioner/index-it-right-" + pair);
      }
    }
    return null;
  }

  private static String family(DirectorySnapshot snapshot, String id) {
    String json = new String(snapshot.entry("Practitioner", id).json(), StandardCharsets.UTF_8);
    return json.replaceAll(".*\"family\":\"([^\"]*)\".*", "$1");
  }

  private static String together(int pair, int round) {
    String family = "Paar" + pair + "Runde" + round;
    return """
    {"resourceType":"Bundle","type":"transaction","entry":[
      {"resource":%s,"request":{"method":"PUT","url":"Practitioner/index-it-left-%d"}},
      {"resource":%s,"request":{"method":"PUT","url":"Practitioner/index-it-right-%d"}}]}
    """
        .formatted(
            DirectoryIndexIT.practitioner("index-it-left-" + pair, family),
            pair,
            DirectoryIndexIT.practitioner("index-it-right-" + pair, family),
            pair);
  }

  @Test
  void showsNothingOfATransactionThatIsRolledBackAtTheEnd() {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    transaction.executeWithoutResult(
        tx -> {
          write("index-it-rolled-back");
          assertThat(shown("index-it-rolled-back")).isNull();
          tx.setRollbackOnly();
        });
    assertThat(shown("index-it-rolled-back")).isNull();

    transaction.executeWithoutResult(tx -> write("index-it-committed"));
    assertThat(shown("index-it-committed")).isNotNull();
    fhir.delete("Practitioner/index-it-committed");
  }

  @Test
  void showsTagsThatComeWithoutAVersion() {
    String id = "index-it-tags";
    String entry = "Practitioner/" + id;
    fhir.put(entry, DirectoryIndexIT.practitioner(id, "Etikett"));
    Meta tag = new Meta();
    tag.addTag("http://example.org/tags", "index-it", null);
    IFhirResourceDao<Practitioner> practitioners = repository.getResourceDao(Practitioner.class);

    practitioners.metaAddOperation(new IdType(entry), tag, new SystemRequestDetails());
    assertThat(new String(shown(id).json(), StandardCharsets.UTF_8))
        .contains("http://example.org/tags")
        .isEqualTo(fhir.get(entry, "X-Lookup-Path", "repository").body());

    practitioners.metaDeleteOperation(new IdType(entry), tag, new SystemRequestDetails());
    assertThat(new String(shown(id).json(), StandardCharsets.UTF_8))
        .doesNotContain("http://example.org/tags")
        .isEqualTo(fhir.get(entry, "X-Lookup-Path", "repository").body());
    fhir.delete(entry);
  }

  private void write(String id) {
    Practitioner practitioner = new Practitioner();
    practitioner.setId("Practitioner/" + id);
    practitioner.setActive(true).addName().setFamily("Zurück");
    repository.getResourceDao(Practitioner.class).update(practitioner, new SystemRequestDetails());
  }

  private StoredEntry shown(String id) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return snapshot.entry("Practitioner", id);
    }
  }

  @Test
  void equalsTheDatabaseAfterAnyWrites() {
    Random random = new Random(4711);
    for (int step = 0; step < 60; step++) {
      String entry = "Practitioner/index-it-random-" + random.nextInt(8);
      String id = entry.substring(entry.indexOf('/') + 1);
      switch (random.nextInt(4)) {
        case 0 -> fhir.delete(entry);
        case 1 ->
            fhir.patch(
                entry,
                "[{\"op\":\"replace\",\"path\":\"/name/0/family\",\"value\":\"Schritt%d\"}]"
                    .formatted(step),
                "Content-Type",
                "application/json-patch+json");
        default -> fhir.put(entry, DirectoryIndexIT.practitioner(id, "Schritt" + step));
      }
    }
    assertThat(inIndex()).isEqualTo(inDatabase());
    for (int i = 0; i < 8; i++) {
      fhir.delete("Practitioner/index-it-random-" + i);
    }
    assertThat(inIndex()).isEqualTo(inDatabase());
  }

  private Map<String, String> inIndex() {
    Map<String, String> texts = new TreeMap<>();
    try (DirectorySnapshot snapshot = index.acquire()) {
      for (String type : ServedTypes.DIRECTORY) {
        for (StoredEntry entry : snapshot.entries(type)) {
          texts.put(entry.reference(), new String(entry.json(), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  private Map<String, String> inDatabase() {
    Map<String, String> stored = new ConcurrentHashMap<>();
    new DirectoryScan(dataSource, texts, new LeftOut())
        .run(
            change ->
                stored.put(
                    change.type() + "/" + change.id(),
                    new String(change.json(), StandardCharsets.UTF_8)));
    return new TreeMap<>(stored);
  }
}
