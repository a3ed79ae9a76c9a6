package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The query cookbook, held against the sample networks. Entries of other tests in the same
 * directory are left out of the comparison, but not of the total.
 */
@DirectoryIT
class QueriesIT {

  /** Questions of the oncology networks that the directory is there for. */
  private static final int QUESTIONS = 42;

  /** Answers that the directory gave on its first day. */
  private static final int FIRST_ANSWERS = 5;

  private static final Cookbook COOKBOOK = Cookbook.read();
  private static final Set<String> SAMPLE_ENTRIES = sampleEntries();

  @Autowired FhirClient fhir;

  static Stream<Cookbook.Query> queries() {
    return COOKBOOK.queries().stream();
  }

  static Stream<Cookbook.Query> searches() {
    return queries().filter(Cookbook.Query::isSearch);
  }

  @Test
  void cookbookHasEveryQuestionWithItsQuery() {
    Set<String> expected = new LinkedHashSet<>();
    IntStream.rangeClosed(1, FIRST_ANSWERS).forEach(n -> expected.add("D" + n));
    IntStream.rangeClosed(1, QUESTIONS).forEach(n -> expected.add("Q" + n));
    assertThat(COOKBOOK.questions()).containsExactlyElementsOf(expected);
    assertThat(queries().map(Cookbook.Query::question).distinct())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void cookbookNamesSampleEntriesOnly() {
    for (Cookbook.Query query : COOKBOOK.queries()) {
      String type = query.path().replaceFirst("/.*", "");
      List<String> named = new ArrayList<>(query.includes());
      if (query.ids() != null) {
        query.ids().forEach(id -> named.add(type + "/" + id));
        assertThat(query.ids()).as(query.toString()).hasSize(query.total()).doesNotHaveDuplicates();
      }
      assertThat(SAMPLE_ENTRIES).as(query.toString()).containsAll(named);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void answersAsTheCookbookSays(Cookbook.Query query) {
    Pages answer = new Pages(fhir.get(query.url()));
    answer.isAsIn(query);
    for (Cookbook.Shown shown : query.shown()) {
      assertThat(answer.values(shown))
          .as("%s: %s of %s", query, shown.path(), shown.entry())
          .isEqualTo(shown.values());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("searches")
  void answersAsTheCookbookSaysByPost(Cookbook.Query query) {
    new Pages(fhir.postForm(query.path() + "/_search", query.parameters())).isAsIn(query);
  }

  @Test
  void whatChangedSinceATimeIsInTheHistory() {
    String entry = "Practitioner/queries-it-changed";
    String content =
        """
        {"resourceType":"Practitioner","id":"queries-it-changed","active":true,"name":[{"family":"Abgleich","given":["Anna"]}]}
        """;
    assertThat(fhir.put(entry, content).status()).isEqualTo(201);
    String written = fhir.get(entry).json().at("/meta/lastUpdated").asText();
    String since = "_history?_count=1000&_since=" + written.replace("+", "%2B");
    assertThat(changes(since)).contains(entry);
    assertThat(changes("Practitioner/" + since)).contains(entry);

    assertThat(fhir.delete(entry).status()).isIn(200, 204);
    assertThat(changes("Practitioner/" + since)).contains(entry, "deleted " + entry);
  }

  private List<String> changes(String history) {
    List<String> changes = new ArrayList<>();
    for (JsonNode entry : fhir.get(history).json().path("entry")) {
      String changed = entry.at("/request/url").asText().replaceFirst("/_history/.*", "");
      boolean deleted = entry.at("/request/method").asText().equals("DELETE");
      changes.add(deleted ? "deleted " + changed : changed);
    }
    return changes;
  }

  /** All pages of an answer. */
  private final class Pages {

    private final int total;
    private final List<String> matches = new ArrayList<>();
    private final List<Long> metres = new ArrayList<>();
    private final Set<String> includes = new LinkedHashSet<>();
    private final Map<String, String> resources = new HashMap<>();

    Pages(FhirClient.Answer first) {
      total = first.total();
      add(first);
      String next = first.link("next");
      while (!next.isEmpty()) {
        FhirClient.Answer page = fhir.get(next);
        add(page);
        next = page.link("next");
      }
    }

    private void add(FhirClient.Answer page) {
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      for (JsonNode entry : page.json().path("entry")) {
        JsonNode resource = entry.path("resource");
        String type = resource.path("resourceType").asText();
        String id = resource.has("id") ? type + "/" + resource.path("id").asText() : type;
        String mode = entry.at("/search/mode").asText();
        if (mode.equals("include")) {
          includes.add(id);
        } else if (!mode.equals("outcome")) {
          matches.add(id);
          if (SAMPLE_ENTRIES.contains(id) && entry.at("/search/extension/0").isObject()) {
            metres.add(Math.round(entry.at("/search/extension/0/valueDistance/value").asDouble()));
          }
        }
        resources.put(id, resource.toString());
      }
    }

    void isAsIn(Cookbook.Query query) {
      int foreign = 0;
      if (query.ids() != null) {
        List<String> ours = matches.stream().filter(SAMPLE_ENTRIES::contains).toList();
        foreign = matches.size() - ours.size();
        assertThat(ours.stream().map(id -> id.substring(id.indexOf('/') + 1)))
            .as("ids of %s", query)
            .containsExactlyElementsOf(query.ids());
      }
      if (query.metres() != null) {
        assertThat(metres).as("metres of %s", query).isEqualTo(query.metres());
      }
      assertThat(total).as("total of %s", query).isEqualTo(query.total() + foreign);
      assertThat(includes.stream().filter(SAMPLE_ENTRIES::contains))
          .as("includes of %s", query)
          .containsExactlyInAnyOrderElementsOf(query.includes());
    }

    String values(Cookbook.Shown shown) {
      FhirContext context = FhirContext.forR4Cached();
      String json = resources.get(shown.entry());
      assertThat(json).as("%s is in the answer", shown.entry()).isNotNull();
      IBaseResource resource = context.newJsonParser().parseResource(json);
      return context.newFhirPath().evaluate(resource, shown.path(), Base.class).stream()
          .map(Base::primitiveValue)
          .collect(Collectors.joining(", "));
    }
  }

  /** {@code Type/id} of what the sample networks consist of. */
  private static Set<String> sampleEntries() {
    Path folder = Path.of("fhir-profiles", "fsh-generated", "resources");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(QueriesIT::hasOrigin)
          .map(file -> file.getFileName().toString())
          .map(name -> name.replace(".json", "").replaceFirst("-", "/"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasOrigin(Path file) {
    try {
      String content = Files.readString(file);
      return content.contains("\"tag\"") && content.contains("CodeSystem/data-origin");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
