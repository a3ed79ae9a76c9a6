package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.testing.GeneratedDirectory;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Find-care against a plain scan of 12,000 entries with the same formula: sets, order, distances,
 * totals, pages, while a writer changes entries.
 */
class FindCarePropertyTest {

  private static final int ORGANIZATIONS = 2_000;
  private static final long SEED = 42;
  private static final int QUESTIONS = 80;
  private static final int PAGE = 25;

  /** Transactions for each question; the writer is not to take all of the processor. */
  private static final int WRITES = 10;

  private static List<Resource> entries;
  private static DirectoryIndex index;

  @BeforeAll
  static void generate() {
    entries = GeneratedDirectory.of(ORGANIZATIONS, SEED).toList();
    index = MemoryDirectory.of(entries);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void answersAsAPlainScanWouldWhileAWriterChangesEntries() throws Exception {
    assertThat(entries).hasSizeGreaterThanOrEqualTo(12_000 - ORGANIZATIONS / 10);
    Semaphore turns = new Semaphore(0);
    ExecutorService writer = Executors.newSingleThreadExecutor();
    Future<Integer> written = writer.submit(() -> write(turns));
    Random random = new Random(SEED);
    int hits = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      turns.release(WRITES);
      hits += compare(PlainScan.Question.any(random, entries));
    }
    writer.shutdown();
    assertThat(written.get()).isEqualTo(QUESTIONS * WRITES);
    assertThat(hits).as("hits compared").isGreaterThan(QUESTIONS);
  }

  private static int compare(PlainScan.Question question) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      List<PlainScan.Hit> expected = PlainScan.of(snapshot, question);
      List<String> paged = new ArrayList<>();
      String cursor = "";
      while (cursor != null) {
        Searchset page = CareTesting.ask(snapshot, question.url() + "&_count=" + PAGE + cursor);
        assertThat(page.total()).as(question.url()).isEqualTo(expected.size());
        for (Searchset.Hit hit : page.hits()) {
          if (question.hasOrigin() && hit.metres() != null) {
            assertThat(hit.metres())
                .as(question.url())
                .isEqualTo(expected.get(paged.size()).metres());
          }
          paged.add(hit.entry().id());
        }
        cursor =
            page.links().stream()
                .filter(link -> link.relation().equals("next"))
                .map(link -> link.url().replaceFirst(".*(_cursor=[^&]*).*", "&$1"))
                .findFirst()
                .orElse(null);
      }
      assertThat(paged)
          .as(question.url())
          .isEqualTo(expected.stream().map(PlainScan.Hit::id).toList());
      return expected.size();
    }
  }

  /** Moves places and takes services in and out of use, one transaction after the other. */
  private static int write(Semaphore turns) throws InterruptedException {
    Random random = new Random(SEED + 1);
    List<Resource> changing =
        entries.stream()
            .filter(e -> e instanceof Location || e instanceof HealthcareService)
            .toList();
    int written = 0;
    while (written < QUESTIONS * WRITES) {
      turns.acquire();
      written++;
      Resource changed = changing.get(random.nextInt(changing.size())).copy();
      if (changed instanceof Location place && place.hasPosition()) {
        place.getPosition().setLatitude(47.5 + random.nextInt(7_000) / 1000.0);
      } else if (changed instanceof HealthcareService service) {
        service.setActive(random.nextBoolean());
      }
      changed.getMeta().setVersionId(Integer.toString(written + 1));
      index.publish(List.of(MemoryDirectory.stored(changed)));
    }
    return written;
  }
}
