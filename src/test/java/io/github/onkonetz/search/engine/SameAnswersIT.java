package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.storage.ServedTypes;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.MemoryDirectory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The index and the repository answer the same searches, made up at random of what {@code
 * /metadata} offers, and say the same: matches, order, total, includes, over all pages. What the
 * repository is known to answer otherwise, or not at all, is held against a scan of all entries.
 */
@DirectoryIT
class SameAnswersIT {

  private static final long SEED = 4_711;
  private static final int QUESTIONS = 300;
  private static final int NIGHTLY_QUESTIONS = 2_000;

  @Autowired FhirClient fhir;
  @Autowired DirectoryIndex index;
  @Autowired ISearchParamRegistry registry;

  /** What an answer comes to over all its pages. */
  private record Answer(String status, int total, List<String> matches, Set<String> includes) {}

  @Test
  void generatedQuestionsHaveOneAnswer() {
    compare(SEED, QUESTIONS);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @Tag("nightly")
  void thousandsOfQuestionsHaveOneAnswer(long seed) {
    compare(seed, NIGHTLY_QUESTIONS);
  }

  private void compare(long seed, int count) {
    // HAPI's own, which folds nothing.
    ISearchParamExtractor extractor =
        new SearchParamExtractorR4(
            new StorageSettings(), new PartitionSettings(), MemoryDirectory.CONTEXT, registry);
    List<Resource> entries = entries();
    Offered offered = Offered.by(fhir.get("metadata").json());
    GeneratedQuestions questions =
        new GeneratedQuestions(seed, fhir.base(), offered, registry, extractor, entries);
    PlainSearch scan = new PlainSearch(fhir.base(), registry, extractor, entries);
    SoftAssertions all = new SoftAssertions();
    int found = 0;
    int compared = 0;
    for (int i = 0; i < count; i++) {
      Question question = questions.next();
      Answer byIndex = ask(question, "index");
      all.assertThat(byIndex.status()).as("status of %s", question).isEqualTo("200");
      if (RepositoryDeviations.isTrusted(question)) {
        Answer byRepository = ask(question, "repository");
        // Modifiers behind _has, and several dates that must not be, are more than HAPI can.
        if (byRepository.status().equals("200")) {
          all.assertThat(byIndex).as("%s, %s", seed, question).isEqualTo(byRepository);
          compared++;
        }
      }
      if (scan.understands(question)) {
        all.assertThat(byIndex).as("scan, %s, %s", seed, question).isEqualTo(scan(scan, question));
      }
      found += byIndex.matches().isEmpty() ? 0 : 1;
    }
    all.assertAll();
    assertThat(compared).as("questions that the repository can answer").isGreaterThan(count / 3);
    assertThat(found).as("questions with hits").isGreaterThan(count / 4);
  }

  private List<Resource> entries() {
    List<Resource> entries = new ArrayList<>();
    try (DirectorySnapshot snapshot = index.acquire()) {
      for (String type : ServedTypes.DIRECTORY) {
        snapshot
            .entries(type)
            .forEach(
                entry ->
                    entries.add(
                        (Resource)
                            MemoryDirectory.CONTEXT
                                .newJsonParser()
                                .parseResource(new String(entry.json(), StandardCharsets.UTF_8))));
      }
    }
    return entries.stream()
        .sorted((one, other) -> PlainSearch.reference(one).compareTo(PlainSearch.reference(other)))
        .toList();
  }

  private static Answer scan(PlainSearch scan, Question question) {
    List<Resource> matches = scan.matches(question);
    int count = Integer.parseInt(question.first("_count"));
    Set<String> includes = new TreeSet<>();
    for (int start = 0; start < matches.size(); start += count) {
      includes.addAll(
          scan.includes(question, matches.subList(start, Math.min(start + count, matches.size()))));
    }
    return new Answer(
        "200",
        question.first("_total").isEmpty() ? matches.size() : -1,
        matches.stream().map(PlainSearch::reference).toList(),
        includes);
  }

  private Answer ask(Question question, String path) {
    List<String> matches = new ArrayList<>();
    Set<String> includes = new TreeSet<>();
    int total = -1;
    String next = question.url();
    while (!next.isEmpty()) {
      FhirClient.Answer page = fhir.get(next, "X-Lookup-Path", path);
      if (page.status() != 200) {
        return new Answer(
            page.json().at("/issue/0/details/coding/0/code").asText(), -1, matches, includes);
      }
      assertThat(page.header("X-Lookup-Path")).as("%s", question).isEqualTo(path);
      total = page.total();
      matches.addAll(page.matches());
      includes.addAll(page.includes());
      next = page.link("next");
    }
    return new Answer("200", total, matches, includes);
  }
}
