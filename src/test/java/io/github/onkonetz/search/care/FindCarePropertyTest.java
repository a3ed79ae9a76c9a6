package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.EntryChange;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Find-care against a plain scan of 12,000 entries with the same formula: sets, order, distances,
 * ties, totals, pages, for every condition that there is, at rest and while a writer changes
 * entries.
 */
class FindCarePropertyTest {

  private static final int ORGANIZATIONS = 2_000;
  private static final int NETWORKS = ORGANIZATIONS / 100;
  private static final long SEED = 42;
  private static final int QUESTIONS = 160;

  /** Fewer, since every version of an entry has to be read for the scan. */
  private static final int QUESTIONS_WHILE_WRITING = 60;

  /** For each condition: fewer would not show that it lets through what it should. */
  private static final int FEWEST_HITS = 50;

  /** Transactions for each question; the writer is not to take all of the processor. */
  private static final int WRITES = 10;

  private static final Pattern WITHOUT =
      Pattern.compile("Without \"(.*)\" there would be (one|\\d+) hits?");

  private static List<Resource> entries;
  private static DirectoryIndex index;
  private static int explained;

  @BeforeAll
  static void generate() {
    entries = VariedDirectory.of(ORGANIZATIONS, SEED);
    index = MemoryDirectory.of(entries);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void everyConditionMeansWhatAPlainScanMakesOfIt() {
    assertThat(entries).hasSizeGreaterThanOrEqualTo(12_000);
    RandomQuestions questions = new RandomQuestions(SEED, NETWORKS);
    Map<String, Integer> hits = new TreeMap<>();
    for (int i = 0; i < QUESTIONS; i++) {
      PlainQuestion question = questions.next();
      int found = compare(question);
      question.conditions().forEach(c -> hits.merge(c.parameter(), found, Integer::sum));
      question.needs().forEach(need -> hits.merge("service", found, Integer::sum));
    }
    assertThat(hits.keySet()).containsAll(RandomQuestions.ALL);
    assertThat(hits.values()).as("%s", hits).allMatch(found -> found > FEWEST_HITS);
    assertThat(explained).as("conditions that left nothing over").isPositive();
  }

  @Test
  void answersAreThoseOfOneMomentWhileAWriterChangesEntries() throws Exception {
    Semaphore turns = new Semaphore(0);
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> written = writer.submit(() -> write(turns));
      RandomQuestions questions = new RandomQuestions(SEED + 1, NETWORKS);
      int hits = 0;
      for (int i = 0; i < QUESTIONS_WHILE_WRITING; i++) {
        turns.release(WRITES);
        hits += compare(questions.next());
      }
      assertThat(written.get()).isEqualTo(QUESTIONS_WHILE_WRITING * WRITES);
      assertThat(hits).as("hits compared").isGreaterThan(QUESTIONS_WHILE_WRITING);
    } finally {
      writer.shutdownNow();
    }
  }

  /** Walks all pages of the answer within one state of the directory. */
  private static int compare(PlainQuestion question) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      List<PlainScan.Hit> expected = PlainScan.of(new PlainDirectory(snapshot), question);
      if (expected.isEmpty()) {
        checkExplanation(snapshot, question);
      }
      List<Searchset.Hit> found = new ArrayList<>();
      for (String cursor = ""; cursor != null; ) {
        Searchset page = CareTesting.ask(snapshot, question.url() + cursor);
        assertThat(page.total()).as(question.url()).isEqualTo(expected.size());
        found.addAll(page.hits());
        cursor = CareTesting.next(page);
      }
      assertThat(found)
          .as(question.url())
          .extracting(hit -> hit.entry().id())
          .containsExactlyElementsOf(expected.stream().map(PlainScan.Hit::id).toList());
      for (int i = 0; i < found.size(); i++) {
        check(question, found.get(i), expected, i);
      }
      return found.size();
    }
  }

  private static void check(
      PlainQuestion question, Searchset.Hit hit, List<PlainScan.Hit> expected, int position) {
    PlainScan.Hit wanted = expected.get(position);
    if (wanted.metres() == PlainScan.UNKNOWN) {
      assertThat(hit.metres()).as(question.url()).isNull();
      return;
    }
    assertThat(hit.metres()).as(question.url()).isEqualTo(wanted.metres());
    boolean tied = expected.stream().anyMatch(other -> other != wanted && wanted.isTiedWith(other));
    assertThat(hit.marks().contains(Searchset.Mark.ofBoolean(AnswerQuestion.TIED, true)))
        .as(question.url() + " tied " + wanted)
        .isEqualTo(tied);
  }

  /** Where nothing is found: how many hits there would be without a condition. */
  private static void checkExplanation(DirectorySnapshot snapshot, PlainQuestion question) {
    Map<String, String> without = new TreeMap<>();
    for (Finding finding : CareTesting.ask(snapshot, question.url()).findings()) {
      Matcher said = WITHOUT.matcher(finding.text(MessageLanguage.ENGLISH));
      if (finding.code() == ErrorCode.CARE_NOTHING_WITH && said.find()) {
        without.put(said.group(1), said.group(2).replace("one", "1"));
      }
    }
    for (PlainQuestion.Condition condition : question.conditions()) {
      int hits = PlainScan.of(new PlainDirectory(snapshot), question.without(condition)).size();
      assertThat(without.getOrDefault(condition.said(), "0"))
          .as(question.url() + " without " + condition.said())
          .isEqualTo(Integer.toString(hits));
      explained++;
    }
  }

  /** Changes, deletes and restores entries, one transaction after the other. */
  private static int write(Semaphore turns) throws InterruptedException {
    Random random = new Random(SEED + 2);
    VariedDirectory varied = VariedDirectory.changing(SEED + 3);
    List<Resource> changing =
        entries.stream()
            .filter(
                e ->
                    e instanceof Location place && place.hasManagingOrganization()
                        || e instanceof HealthcareService
                        || e instanceof Organization && !e.getIdPart().startsWith("gen-network")
                        || e instanceof OrganizationAffiliation)
            .toList();
    int version = 1;
    for (int written = 0; written < QUESTIONS_WHILE_WRITING * WRITES; written++) {
      turns.acquire();
      version++;
      List<EntryChange> transaction = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Resource changed = changing.get(random.nextInt(changing.size())).copy();
        if (random.nextInt(5) == 0) {
          transaction.add(
              new EntryChange.Deleted(changed.fhirType(), changed.getIdPart(), version));
        } else {
          change(changed, random);
          varied.vary(changed);
          changed.getMeta().setVersionId(Integer.toString(version));
          transaction.add(MemoryDirectory.stored(changed));
        }
      }
      index.publish(transaction);
    }
    return version - 1;
  }

  private static void change(Resource entry, Random random) {
    boolean active = random.nextBoolean();
    if (entry instanceof Location place && place.hasPosition()) {
      place.getPosition().setLatitude(47.5 + random.nextInt(7_000) / 1000.0);
    } else if (entry instanceof HealthcareService service) {
      service.setActive(active);
    } else if (entry instanceof Organization organization) {
      organization.setActive(active);
    } else if (entry instanceof OrganizationAffiliation affiliation) {
      affiliation.setActive(active);
    }
  }
}
