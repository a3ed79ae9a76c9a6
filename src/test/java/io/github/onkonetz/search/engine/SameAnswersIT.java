package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.MemoryDirectory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The index and the repository answer the same searches, made up at random, and say the same:
 * matches, order, total, includes, over all pages.
 */
@DirectoryIT
class SameAnswersIT {

  private static final long SEED = 4_711;
  private static final int QUESTIONS = 300;

  @Autowired FhirClient fhir;
  @Autowired ISearchParamRegistry registry;
  @Autowired ISearchParamExtractor extractor;

  /** What an answer comes to over all its pages. */
  private record Answer(String status, int total, List<String> matches, Set<String> includes) {}

  @Test
  void generatedQuestionsHaveOneAnswer() {
    GeneratedQuestions questions =
        new GeneratedQuestions(SEED, registry, extractor, MemoryDirectory.samples());
    SoftAssertions all = new SoftAssertions();
    int found = 0;
    int refused = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      String question = questions.next();
      Answer byIndex = ask(question, "index");
      Answer byRepository = ask(question, "repository");
      if (byIndex.status().equals("200") && !byRepository.status().equals("200")) {
        // Modifiers behind _has, and several dates that must not be, are more than HAPI can.
        refused++;
        continue;
      }
      all.assertThat(byIndex).as(question).isEqualTo(byRepository);
      found += byIndex.matches().isEmpty() ? 0 : 1;
    }
    all.assertAll();
    assertThat(refused)
        .as("questions that are too much for the repository")
        .isLessThan(QUESTIONS / 10);
    assertThat(found).as("questions with hits").isGreaterThan(QUESTIONS / 4);
  }

  private Answer ask(String search, String path) {
    List<String> matches = new ArrayList<>();
    Set<String> includes = new TreeSet<>();
    int total = -1;
    String next = encoded(search);
    while (!next.isEmpty()) {
      FhirClient.Answer page = fhir.get(next, "X-Lookup-Path", path);
      if (page.status() != 200) {
        return new Answer(
            page.json().at("/issue/0/details/coding/0/code").asText(), -1, matches, includes);
      }
      assertThat(page.header("X-Lookup-Path")).as(search).isEqualTo(path);
      total = page.total();
      matches.addAll(page.matches());
      includes.addAll(page.includes());
      next = page.link("next");
    }
    return new Answer("200", total, matches, includes);
  }

  private static String encoded(String search) {
    int query = search.indexOf('?');
    return search.substring(0, query + 1)
        + Stream.of(search.substring(query + 1).split("&"))
            .map(
                parameter -> {
                  int equals = parameter.indexOf('=');
                  return parameter.substring(0, equals + 1)
                      + URLEncoder.encode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
                })
            .reduce((one, other) -> one + "&" + other)
            .orElse("");
  }
}
