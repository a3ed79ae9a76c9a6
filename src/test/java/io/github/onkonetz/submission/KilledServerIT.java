package io.github.onkonetz.submission;

import static io.github.onkonetz.submission.MadeEntries.organization;
import static io.github.onkonetz.submission.MadeEntries.put;
import static io.github.onkonetz.submission.MadeEntries.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.MailServer;
import io.github.onkonetz.testing.ServerProcess;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServerIT {

  private static final Map<String, String> SETTINGS = Map.of("ONKONETZ_NETWORK_SAMPLE", "false");

  private static final Map<String, String> WITH_MAIL =
      Map.of(
          "ONKONETZ_NETWORK_SAMPLE",
          "false",
          "SPRING_MAIL_HOST",
          "127.0.0.1",
          "SPRING_MAIL_PORT",
          Integer.toString(MailServer.shared().port()),
          "ONKONETZ_MAIL_FROM",
          MailServer.DIRECTORY,
          "ONKONETZ_MAIL_OFFICE",
          MailServer.OFFICE);

  /** A mail that was being sent when the server was killed is tried again after three minutes. */
  private static final Duration MAIL_AFTER_A_KILL = Duration.ofMinutes(5);

  /** So many that publishing them takes longer than the moment until the server is killed. */
  private static final int ENTRIES = 120;

  private static final int MOMENT_MILLIS = 400;

  @TempDir Path folder;

  /** The mail server's threads fail when the server that sends to it is killed. */
  @BeforeAll
  static void leaveOthersAlone() {
    Awaitility.doNotCatchUncaughtExceptionsByDefault();
  }

  @AfterAll
  static void asBefore() {
    Awaitility.reset();
  }

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
        new AtomicReference<>(ServerProcess.start(folder, WITH_MAIL));
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
        server.set(ServerProcess.start(folder, WITH_MAIL));
      }
      all.join();
      many.check();
      await()
          .atMost(MAIL_AFTER_A_KILL)
          .untilAsserted(() -> assertThat(told()).containsAll(many.tasks()));
    } finally {
      server.get().close();
    }
  }

  /** Which submissions the office knows of by mail. */
  private static Set<String> told() throws Exception {
    Set<String> tasks = new TreeSet<>();
    for (MimeMessage mail : MailServer.shared().to(MailServer.OFFICE)) {
      if (mail.getSubject().startsWith("Neue Einreichung")) {
        tasks.add(mail.getContent().toString().strip().replaceFirst("(?s).*Task/", ""));
      }
    }
    return tasks;
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
