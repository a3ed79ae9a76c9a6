package io.github.onkonetz.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.storage.ServedTypes;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on one database: they follow each other, go on while the database is away, and are
 * equal in the end. Starting them takes most of the time, so all of it is one class.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralNodesIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir private static Path folder;

  private static NodesUnderTest nodes;

  @BeforeAll
  static void start() throws IOException {
    nodes = NodesUnderTest.start(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    if (nodes != null) {
      nodes.close();
    }
  }

  @Test
  @Order(1)
  void eachSeesWithinASecondWhatTheOtherHasWritten() {
    List<Long> millis = new ArrayList<>();
    PairOfEntries pair = new PairOfEntries("folgt");
    for (int round = 0; round < 10; round++) {
      FhirClient writing = nodes.both().get(round % 2);
      FhirClient following = nodes.both().get(1 - round % 2);
      assertThat(pair.write(writing, round).status()).isEqualTo(200);
      long answered = System.nanoTime();
      int written = round;
      await()
          .pollInterval(Duration.ofMillis(5))
          .atMost(SOON)
          .until(() -> shows(pair.read(following), pair, written));
      millis.add(Duration.ofNanos(System.nanoTime() - answered).toMillis());
    }
    // The middle one: a machine that has other things to do may be late once.
    assertThat(millis.stream().sorted().toList().get(millis.size() / 2)).isLessThan(1_000);
  }

  private static boolean shows(FhirClient.Answer read, PairOfEntries pair, int number) {
    return read.status() == 200 && pair.number(read) == number;
  }

  @Test
  @Order(2)
  void deletionsAndSearchParametersTravelToo() {
    PairOfEntries pair = new PairOfEntries("reist");
    pair.write(nodes.left(), 1);
    assertThat(nodes.left().delete("Practitioner/reist-b").status()).isEqualTo(200);
    await()
        .atMost(SOON)
        .until(() -> pair.search(nodes.right()).matches().equals(List.of("Practitioner/reist-a")));

    assertThat(nodes.right().get("Practitioner?given-title=Prof").status()).isEqualTo(400);
    FhirClient.Answer defined =
        nodes
            .left()
            .put(
                "SearchParameter/given-title",
                """
            {"resourceType":"SearchParameter","id":"given-title","status":"active",
             "url":"http://example.org/SearchParameter/given-title","name":"GivenTitle",
             "description":"Vorname","code":"given-title","base":["Practitioner"],"type":"string",
             "expression":"Practitioner.name.given"}
            """);
    assertThat(defined.status()).as(defined.body()).isEqualTo(201);
    await()
        .atMost(SOON.multipliedBy(3))
        .until(
            () -> {
              FhirClient.Answer found =
                  nodes.right().get("Practitioner?given-title=Eva&_id=reist-a");
              return found.status() == 200
                  && found.header("X-Lookup-Path").equals("index")
                  && found.matches().equals(List.of("Practitioner/reist-a"));
            });
  }

  @Test
  @Order(2)
  void programsPeopleAndTokensAreThoseOfAllNodes() {
    FhirClient.Answer added =
        nodes.left().administer("clients", "{\"client_id\":\"both\",\"role\":\"office\"}");
    String secret = "both:" + added.json().path("client_secret").asText();
    FhirClient.Answer token =
        nodes
            .right()
            .post(
                nodes.right().root() + "/oauth2/token",
                "grant_type=client_credentials&scope=onkonetz/office",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)));
    assertThat(token.status()).as(token.body()).isEqualTo(200);
    String bearer = "Bearer " + token.json().path("access_token").asText();
    for (FhirClient node : nodes.both()) {
      assertThat(node.get("AuditEvent?_summary=count", "Authorization", bearer).status())
          .isEqualTo(200);
    }
    String link =
        nodes
            .left()
            .administer("people", "{\"name\":\"both@example.org\",\"role\":\"office\"}")
            .json()
            .path("link")
            .asText();
    String page = link.substring(nodes.left().root().length());
    assertThat(nodes.right().get(nodes.right().root() + page).status()).isEqualTo(200);
  }

  @Test
  @Order(3)
  void readersAtFullRateNeverSeeHalfATransactionNorAnOldState() throws Exception {
    PairOfEntries pair = new PairOfEntries("voll");
    pair.write(nodes.left(), 0);
    await().atMost(SOON).until(() -> shows(pair.read(nodes.right()), pair, 0));
    AtomicInteger answered = new AtomicInteger();
    try (Load load = new Load()) {
      load.repeat(() -> looksWhole(pair, nodes.left(), answered.get()));
      load.repeat(() -> looksWhole(pair, nodes.right(), 0));
      for (int number = 1; number <= 40; number++) {
        assertThat(pair.write(nodes.left(), number).status()).isEqualTo(200);
        answered.set(number);
      }
    }
    await().atMost(SOON).until(() -> shows(pair.read(nodes.right()), pair, 40));
  }

  private static Void looksWhole(PairOfEntries pair, FhirClient node, int atLeast) {
    FhirClient.Answer found = pair.search(node);
    assertThat(found.status()).isEqualTo(200);
    List<Integer> numbers = pair.numbers(found);
    assertThat(numbers).hasSize(2);
    assertThat(numbers.get(0)).isEqualTo(numbers.get(1)).isGreaterThanOrEqualTo(atLeast);
    return null;
  }

  @Test
  @Order(4)
  void whileTheDatabaseIsAwayLookupsGoOnAndWritesAreToldToComeAgain() throws Exception {
    PairOfEntries pair = new PairOfEntries("weg");
    pair.write(nodes.left(), 1);
    await().atMost(SOON).until(() -> shows(pair.read(nodes.right()), pair, 1));
    try (Load load = new Load()) {
      nodes.both().forEach(node -> load.repeat(() -> looksWhole(pair, node, 1)));
      nodes.stopDatabase();
      for (FhirClient node : nodes.both()) {
        await().atMost(SOON).until(() -> !staleSince(pair.read(node)).isEmpty());
        FhirClient.Answer refused = pair.write(node, 2);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).matches("\\d+");
        assertThat(refused.json().at("/issue/0/details/coding/0/code").asText())
            .isEqualTo("ONK-SERVER-503");
        assertThat(node.get("Practitioner/nobody").status()).isEqualTo(503);
        assertThat(node.get("Practitioner/weg-a?_format=xml").status()).isEqualTo(200);
        assertThat(node.get("HealthcareService/$find-care?active=true").status()).isNotEqualTo(503);
        FhirClient.Answer health =
            node.get(node.root() + "/actuator/health", "Authorization", node.token("admin"));
        assertThat(health.status()).isEqualTo(503);
        JsonNode details = health.json().at("/components/directoryIndex/details");
        assertThat(details.path("databaseAwaySince").asText()).isNotEmpty();
        assertThat(node.get(node.root() + "/actuator/health/liveness").status()).isEqualTo(200);
      }
      nodes.startDatabase();
      for (FhirClient node : nodes.both()) {
        await().atMost(SOON).until(() -> staleSince(pair.read(node)).isEmpty());
        await()
            .atMost(SOON)
            .until(() -> node.get(node.root() + "/actuator/health/readiness").status() == 200);
      }
      assertThat(pair.write(nodes.right(), 3).status()).isEqualTo(200);
      await().atMost(SOON).until(() -> shows(pair.read(nodes.left()), pair, 3));
    }
  }

  private static String staleSince(FhirClient.Answer answer) {
    return answer.header("X-Lookup-Stale-Since");
  }

  @Test
  @Order(5)
  void oneThatIsKilledAndStartedAgainEqualsTheOther() throws Exception {
    List<PairOfEntries> pairs =
        List.of(new PairOfEntries("mitte"), new PairOfEntries("links"), new PairOfEntries("reste"));
    AtomicInteger numbers = new AtomicInteger();
    try (Load load = new Load()) {
      load.repeat(
          () -> {
            PairOfEntries pair = pairs.get(numbers.get() % 2);
            FhirClient.Answer written = pair.write(nodes.left(), numbers.incrementAndGet());
            assertThat(written.status()).as(written.body()).isEqualTo(200);
            return null;
          });
      Future<?> rightWrites =
          load.untilItFails(() -> pairs.get(2).write(nodes.right(), numbers.incrementAndGet()));
      await().atMost(SOON).until(() -> numbers.get() > 10);
      nodes.killRight();
      rightWrites.get();
      nodes.restartRight();
    }
    await().atMost(SOON).until(() -> all(nodes.left()).equals(all(nodes.right())));
    assertThat(all(nodes.left())).isNotEmpty().isEqualTo(stored(nodes.left()));
  }

  /** All entries of a node's index, with their versions and texts. */
  private static TreeMap<String, String> all(FhirClient node) {
    return all(node, "index");
  }

  /** The same from the database. */
  private static TreeMap<String, String> stored(FhirClient node) {
    return all(node, "repository");
  }

  private static TreeMap<String, String> all(FhirClient node, String path) {
    TreeMap<String, String> texts = new TreeMap<>();
    for (String type : ServedTypes.DIRECTORY) {
      for (JsonNode entry :
          node.get(type + "?_count=1000", "X-Lookup-Path", path).json().path("entry")) {
        JsonNode resource = entry.path("resource");
        texts.put(type + "/" + resource.path("id").asText(), resource.toString());
      }
    }
    return texts;
  }
}
