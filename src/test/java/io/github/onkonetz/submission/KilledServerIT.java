package io.github.onkonetz.submission;

import static io.github.onkonetz.submission.MadeEntries.organization;
import static io.github.onkonetz.submission.MadeEntries.put;
import static io.github.onkonetz.submission.MadeEntries.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.ServerProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServerIT {

  private static final Map<String, String> SETTINGS = Map.of("ONKONETZ_NETWORK_SAMPLE", "false");

  /** So many that publishing them takes longer than the moment until the server is killed. */
  private static final int ENTRIES = 120;

  private static final int MOMENT_MILLIS = 400;

  @TempDir Path folder;

  @Test
  void aServerThatIsKilledWhilePublishingHasPublishedAllOrNothing() throws Exception {
    String task;
    try (ServerProcess server = ServerProcess.start(folder, SETTINGS)) {
      FhirClient fhir = server.fhir();
      fhir.put("Organization/killed-0", organization("killed-0", "mvz", "Haus 0", ""));
      task = claimed(fhir);
      CompletableFuture<Integer> approval =
          CompletableFuture.supplyAsync(() -> fhir.post("Task/" + task + "/$approve", "").status());
      assertThat(approval.copy().completeOnTimeout(0, MOMENT_MILLIS, TimeUnit.MILLISECONDS).join())
          .isIn(0, 200);
      server.kill();
    }
    try (ServerProcess server = ServerProcess.start(folder, SETTINGS)) {
      FhirClient fhir = server.fhir();
      boolean published = state(fhir, task).equals("published");
      assertThat(state(fhir, task)).isIn("published", "in-review");
      assertThat(renamed(fhir)).isEqualTo(published ? ENTRIES : 0);
      assertThat(fhir.get("Provenance?entity=Task/" + task).total()).isEqualTo(published ? 1 : 0);
      if (!published) {
        FhirClient.Answer again = fhir.post("Task/" + task + "/$approve", "");
        assertThat(again.status()).as(again.body()).isEqualTo(200);
      }
      assertThat(renamed(fhir)).isEqualTo(ENTRIES);
    }
  }

  @Test
  @Tag("nightly")
  void whateverIsKilledNothingIsLostAndNothingIsPublishedTwice() throws Exception {
    AtomicReference<ServerProcess> server =
        new AtomicReference<>(ServerProcess.start(folder, SETTINGS));
    try {
      ManySubmissions many = new ManySubmissions("killed-many-", 4, 40, () -> server.get().fhir());
      CompletableFuture<Void> all =
          CompletableFuture.runAsync(
              () -> {
                try {
                  many.run();
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      Random random = new Random(6);
      for (int kills = 0; kills < 4 && !all.isDone(); kills++) {
        all.copy()
            .completeOnTimeout(null, 2000 + random.nextInt(6000), TimeUnit.MILLISECONDS)
            .join();
        server.get().kill();
        server.set(ServerProcess.start(folder, SETTINGS));
      }
      all.join();
      many.check();
    } finally {
      server.get().close();
    }
  }

  private static String claimed(FhirClient fhir) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      parts.add(put(organization("killed-" + i, "mvz", "Umbenannt " + i, "")));
    }
    FhirClient.Answer received =
        fhir.post(
            "$submit?organization=Organization/killed-0",
            transaction(parts.toArray(String[]::new)));
    assertThat(received.status()).as(received.body()).isEqualTo(202);
    String id = received.json().path("id").asText();
    assertThat(fhir.post("Task/" + id + "/$claim", "").status()).isEqualTo(200);
    return id;
  }

  private static String state(FhirClient fhir, String task) {
    JsonNode content = fhir.get("Task/" + task).json();
    return content.at("/businessStatus/coding/0/code").asText();
  }

  private static int renamed(FhirClient fhir) {
    return fhir.get("Organization?name=Umbenannt&_count=1").total();
  }
}
