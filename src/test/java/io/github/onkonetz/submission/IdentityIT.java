package io.github.onkonetz.submission;

import static io.github.onkonetz.submission.MadeEntries.bundle;
import static io.github.onkonetz.submission.MadeEntries.organization;
import static io.github.onkonetz.submission.MadeEntries.phone;
import static io.github.onkonetz.submission.MadeEntries.put;
import static io.github.onkonetz.submission.MadeEntries.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is sent twice under one name. */
@DirectoryIT
class IdentityIT {

  private static final String ROOT = "Organization/identity-it";
  private static final String FOR_ROOT = "$submit?organization=" + ROOT;

  @Autowired FhirClient fhir;

  @BeforeEach
  void entry() {
    assertThat(fhir.put(ROOT, changed("+4934431110")).status()).isIn(200, 201);
  }

  @Test
  void theSameIdentityIsTheSameSubmission() {
    String key = UUID.randomUUID().toString();
    String entry = changed("+4934436660");
    FhirClient.Answer first = fhir.post(FOR_ROOT, entry, "Idempotency-Key", key);
    assertThat(first.status()).as(first.body()).isEqualTo(202);
    FhirClient.Answer again =
        fhir.post(FOR_ROOT, entry.replace("\"active\"", "  \"active\""), "Idempotency-Key", key);
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
    FhirClient.Answer other = fhir.post(FOR_ROOT, changed("+4934437770"), "Idempotency-Key", key);
    assertThat(other.status()).isEqualTo(409);
    assertThat(text(other)).contains("Task/" + first.json().path("id").asText());
    String bundle =
        bundle(
            "transaction",
            "\"identifier\":{\"system\":\"urn:x\",\"value\":\"" + key + "\"},",
            put(entry));
    FhirClient.Answer named = fhir.post(FOR_ROOT, bundle);
    assertThat(named.status()).as(named.body()).isEqualTo(202);
    assertThat(named.json().at("/identifier/0/value").asText()).isEqualTo(key);
    assertThat(fhir.post(FOR_ROOT, bundle).status()).isEqualTo(200);
  }

  @Test
  void ofManyAtOnceWithOneIdentityOneIsKept() throws Exception {
    String key = UUID.randomUUID().toString();
    ExecutorService senders = Executors.newFixedThreadPool(6);
    try {
      Callable<FhirClient.Answer> send =
          () -> fhir.post(FOR_ROOT, changed("+4934438880"), "Idempotency-Key", key);
      List<Future<FhirClient.Answer>> answers =
          senders.invokeAll(List.of(send, send, send, send, send, send));
      int created = 0;
      Set<String> ids = new HashSet<>();
      for (Future<FhirClient.Answer> answer : answers) {
        assertThat(answer.get().status()).as(answer.get().body()).isIn(200, 202);
        created += answer.get().status() == 202 ? 1 : 0;
        ids.add(answer.get().json().path("id").asText());
      }
      assertThat(created).isEqualTo(1);
      assertThat(ids).hasSize(1);
    } finally {
      senders.shutdownNow();
    }
  }

  private static String changed(String phone) {
    return organization("identity-it", "hospital", "Krankenhaus Identity", phone(phone));
  }
}
