package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.testing.GeneratedDirectory;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Searches made up at random, held against a scan of all entries: matches, order, total, includes,
 * page by page. The directory is that of the samples and a generated one.
 */
class SearchPropertyTest {

  private static final int ORGANIZATIONS = 200;
  private static final int QUESTIONS = 400;
  private static final int NIGHTLY_QUESTIONS = 5_000;

  private static final List<Resource> ENTRIES = new ArrayList<>();
  private static ISearchParamRegistry registry;
  private static ISearchParamExtractor extractor;
  private static DirectoryIndex index;
  private static EngineUnderTest engine;
  private static PlainSearch scan;

  @BeforeAll
  static void fill() {
    registry = MemoryDirectory.registry();
    extractor =
        new SearchParamExtractorR4(
            new StorageSettings(), new PartitionSettings(), MemoryDirectory.CONTEXT, registry);
    ENTRIES.addAll(MemoryDirectory.samples());
    GeneratedDirectory.of(ORGANIZATIONS, 5).forEach(ENTRIES::add);
    Date day = new Date(1_700_000_000_000L);
    for (int i = 0; i < ENTRIES.size(); i++) {
      ENTRIES
          .get(i)
          .getMeta()
          .setVersionId("1")
          .setLastUpdated(new Date(day.getTime() + i * 3_600_000L));
    }
    index = MemoryDirectory.of(ENTRIES);
    engine = new EngineUnderTest(index);
    scan = new PlainSearch(EngineUnderTest.BASE, registry, extractor, ENTRIES);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {4_711, 20_261_126})
  void findsWhatAScanFinds(long seed) {
    ask(seed, QUESTIONS);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  @Tag("nightly")
  void findsWhatAScanFindsInTheLongRun(long seed) {
    ask(seed, NIGHTLY_QUESTIONS);
  }

  private static void ask(long seed, int count) {
    GeneratedQuestions questions =
        new GeneratedQuestions(
            seed, EngineUnderTest.BASE, Offered.by(registry), registry, extractor, ENTRIES);
    int found = 0;
    for (int i = 0; i < count; i++) {
      Question question = questions.next();
      if (scan.understands(question)) {
        found += isAnsweredRight(question) ? 1 : 0;
      }
    }
    assertThat(found).as("questions with hits").isGreaterThan(count / 4);
  }

  /** Whether anything is found. */
  private static boolean isAnsweredRight(Question question) {
    List<Resource> expected = scan.matches(question);
    boolean totalWanted = question.first("_total").isEmpty();
    int count = Integer.parseInt(question.first("_count"));
    String next = question.url();
    for (int start = 0; next != null; start += count) {
      Searchset page = engine.ask(next);
      List<Resource> onPage =
          expected.subList(
              Math.min(start, expected.size()), Math.min(start + count, expected.size()));
      assertThat(EngineUnderTest.ids(page))
          .as("%s from %d", question, start)
          .isEqualTo(onPage.stream().map(e -> e.getIdElement().getIdPart()).toList());
      assertThat(Set.copyOf(EngineUnderTest.includes(page)))
          .as("what comes along with %s from %d", question, start)
          .isEqualTo(scan.includes(question, onPage));
      assertThat(EngineUnderTest.includes(page)).as("%s", question).doesNotHaveDuplicates();
      assertThat(page.total())
          .as("total of %s", question)
          .isEqualTo(totalWanted ? Integer.valueOf(expected.size()) : null);
      next = EngineUnderTest.link(page, "next");
    }
    return !expected.isEmpty();
  }
}
