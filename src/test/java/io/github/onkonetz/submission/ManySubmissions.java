package io.github.onkonetz.submission;

import static io.github.onkonetz.submission.MadeEntries.organization;
import static io.github.onkonetz.submission.MadeEntries.put;
import static io.github.onkonetz.submission.MadeEntries.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.FhirClient;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Many who submit changes of a few organisations, and two who review them, all at once. Whoever
 * gets no answer asks again, as it is said of idempotency keys.
 */
final class ManySubmissions {

  private static final int SUBMITTERS = 6;
  private static final int REVIEWERS = 2;

  /** A server that was killed is back after a start. */
  private static final int PATIENCE = 3000;

  private final String prefix;
  private final int organizations;
  private final int each;
  private final Supplier<FhirClient> server;
  private final Set<String> tasks = ConcurrentHashMap.newKeySet();
  private final AtomicInteger sending = new AtomicInteger(SUBMITTERS);

  ManySubmissions(String prefix, int organizations, int each, Supplier<FhirClient> server) {
    this.prefix = prefix;
    this.organizations = organizations;
    this.each = each;
    this.server = server;
  }

  void run() throws Exception {
    for (int i = 0; i < organizations; i++) {
      String id = prefix + i;
      int status =
          ask(f -> f.put("Organization/" + id, organization(id, "mvz", "Haus", ""))).status();
      assertThat(status).isIn(200, 201);
    }
    ExecutorService people = Executors.newFixedThreadPool(SUBMITTERS + REVIEWERS);
    try {
      List<Future<Void>> all = new ArrayList<>();
      for (int i = 0; i < SUBMITTERS; i++) {
        int who = i;
        all.add(people.submit((Callable<Void>) () -> submit(who)));
      }
      for (int i = 0; i < REVIEWERS; i++) {
        int who = i;
        all.add(people.submit((Callable<Void>) () -> review(who)));
      }
      for (Future<Void> one : all) {
        one.get();
      }
    } finally {
      people.shutdownNow();
    }
  }

  /** The ids of all that were received. */
  Set<String> tasks() {
    return tasks;
  }

  /** Every version of every organisation is that of one published submission, and none is lost. */
  void check() {
    Map<String, String> publishedBy = new TreeMap<>();
    int published = 0;
    for (String task : tasks) {
      JsonNode content = ask(f -> f.get("Task/" + task)).json();
      String state = content.at("/businessStatus/coding/0/code").asText();
      assertThat(state).as(task).isIn("published", "returned");
      int provenances = ask(f -> f.get("Provenance?entity=Task/" + task)).total();
      assertThat(provenances).as(task).isEqualTo(state.equals("published") ? 1 : 0);
      published += state.equals("published") ? 1 : 0;
      for (JsonNode output : content.path("output")) {
        String reference = output.at("/valueReference/reference").asText();
        if (reference.startsWith("Organization/")) {
          assertThat(publishedBy.put(reference, task)).as(reference).isNull();
        }
      }
    }
    assertThat(tasks).hasSize(SUBMITTERS * each);
    assertThat(published).isPositive();
    Set<String> versions = new TreeSet<>();
    for (int i = 0; i < organizations; i++) {
      String id = "Organization/" + prefix + i;
      int newest = Integer.parseInt(ask(f -> f.get(id)).json().at("/meta/versionId").asText());
      for (int version = 2; version <= newest; version++) {
        String reference = id + "/_history/" + version;
        versions.add(reference);
        JsonNode entry = ask(f -> f.get(reference)).json();
        // The submission has written its mark into what it published.
        String task = publishedBy.get(reference);
        assertThat(task).as(reference).isNotNull();
        JsonNode kept = ask(f -> f.get("Bundle/" + task)).json();
        assertThat(kept.toString()).contains(entry.at("/alias/0").asText());
      }
    }
    assertThat(publishedBy.keySet()).isEqualTo(versions);
  }

  private Void submit(int who) {
    Random random = new Random(who);
    for (int i = 0; i < each; i++) {
      String mark = prefix + "-" + who + "-" + i;
      int first = random.nextInt(organizations);
      int second = (first + 1) % organizations;
      String body = transaction(put(marked(first, mark)), put(marked(second, mark)));
      FhirClient.Answer answer =
          ask(
              f ->
                  f.post(
                      "$submit?organization=Organization/" + prefix + "0",
                      body,
                      "Idempotency-Key",
                      mark));
      assertThat(answer.status()).as(answer.body()).isIn(200, 202);
      tasks.add(answer.json().path("id").asText());
    }
    sending.decrementAndGet();
    return null;
  }

  private String marked(int number, String mark) {
    return organization(prefix + number, "mvz", "Haus", "\"alias\":[\"" + mark + "\"],");
  }

  private Void review(int who) {
    while (true) {
      boolean last = sending.get() == 0;
      boolean open = false;
      for (String task : tasks) {
        open |= !decide(who, task);
      }
      if (last && !open) {
        return null;
      }
    }
  }

  /** Whether it has come to an end. */
  private boolean decide(int who, String task) {
    String state =
        ask(f -> f.get("Task/" + task)).json().at("/businessStatus/coding/0/code").asText();
    switch (state) {
      case "received" -> ask(f -> f.post("Task/" + task + "/$claim", ""));
      case "in-review" -> {
        FhirClient.Answer answer = ask(f -> f.post("Task/" + task + "/$approve", ""));
        assertThat(answer.status()).as(answer.body()).isIn(200, 409);
      }
      case "failed" -> ask(f -> f.post("Task/" + task + "/$return?reason=reviewer" + who, ""));
      default -> {
        return true;
      }
    }
    return false;
  }

  /** Asks until there is an answer that is not about a server that stops or starts. */
  private FhirClient.Answer ask(java.util.function.Function<FhirClient, FhirClient.Answer> call) {
    for (int i = 0; i < PATIENCE; i++) {
      try {
        FhirClient.Answer answer = call.apply(server.get());
        if (answer.status() < 500) {
          return answer;
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
      } catch (UncheckedIOException killed) {
        java.util.concurrent.locks.LockSupport.parkNanos(100_000_000L);
      }
    }
    throw new AssertionError("no answer");
  }
}
