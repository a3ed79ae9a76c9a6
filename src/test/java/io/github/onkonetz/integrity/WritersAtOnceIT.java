package io.github.onkonetz.integrity;

import static io.github.onkonetz.integrity.Entries.IKNR;
import static io.github.onkonetz.integrity.Entries.identifier;
import static io.github.onkonetz.integrity.Entries.organization;
import static io.github.onkonetz.integrity.Entries.partOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class WritersAtOnceIT {

  private static final int MANY = 20;

  @Autowired FhirClient fhir;

  @Test
  void onlyOneOfTwentyGetsTheSameIdentifier() throws Exception {
    List<FhirClient.Answer> answers =
        atOnce(
            IntStream.range(0, MANY)
                .mapToObj(i -> put("at-once-it-" + i, identifier(IKNR, "260190044")))
                .toList());
    assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(a -> a.status() != 201)
        .allMatch(a -> a.status() == 422 && a.body().contains("ONK-LINK-007"));
    assertThat(fhir.get("Organization?identifier=" + IKNR + "%7C260190044").total()).isEqualTo(1);
    IntStream.range(0, MANY).forEach(i -> fhir.delete("Organization/at-once-it-" + i));
  }

  @RepeatedTest(5)
  void twoEntriesAreNeverPartOfEachOther() throws Exception {
    put("at-once-it-a", "").call();
    put("at-once-it-b", "").call();
    List<FhirClient.Answer> answers =
        atOnce(
            List.of(
                put("at-once-it-a", part("at-once-it-b")),
                put("at-once-it-b", part("at-once-it-a"))));
    assertThat(answers).extracting(FhirClient.Answer::status).containsExactlyInAnyOrder(200, 422);
    assertThat(answers).anyMatch(a -> a.body().contains("ONK-LINK-006"));
    put("at-once-it-a", "").call();
    put("at-once-it-b", "").call();
    fhir.delete("Organization/at-once-it-a");
    fhir.delete("Organization/at-once-it-b");
  }

  @RepeatedTest(10)
  void nobodyRefersToWhatIsDeletedMeanwhile() throws Exception {
    put("at-once-it-a", "").call();
    List<FhirClient.Answer> answers =
        atOnce(
            List.of(
                () -> fhir.delete("Organization/at-once-it-a"),
                put("at-once-it-b", part("at-once-it-a"))));
    boolean deleted = fhir.get("Organization/at-once-it-a").status() == 410;
    boolean refers = fhir.get("Organization/at-once-it-b").status() == 200;
    assertThat(deleted && refers).as(answers.toString()).isFalse();
    assertThat(deleted || refers).as(answers.toString()).isTrue();
    assertThat(answers).allMatch(a -> List.of(200, 201, 409, 422).contains(a.status()));
    fhir.delete("Organization/at-once-it-b");
    fhir.delete("Organization/at-once-it-a");
  }

  private Callable<FhirClient.Answer> put(String id, String more) {
    return () -> fhir.put("Organization/" + id, organization(id, "mvz", more));
  }

  private static String part(String id) {
    return partOf("Organization", id);
  }

  private static List<FhirClient.Answer> atOnce(List<Callable<FhirClient.Answer>> requests)
      throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(requests.size());
    try {
      CyclicBarrier together = new CyclicBarrier(requests.size());
      List<Future<FhirClient.Answer>> answers = new ArrayList<>();
      for (Callable<FhirClient.Answer> request : requests) {
        answers.add(
            writers.submit(
                () -> {
                  together.await();
                  return request.call();
                }));
      }
      List<FhirClient.Answer> all = new ArrayList<>();
      for (Future<FhirClient.Answer> answer : answers) {
        all.add(answer.get());
      }
      return all;
    } finally {
      writers.shutdownNow();
    }
  }
}
