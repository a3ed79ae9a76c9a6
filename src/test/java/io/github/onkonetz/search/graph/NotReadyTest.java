package io.github.onkonetz.search.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.testing.MemoryDirectory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;

/** While the index is being built, the graph is to be asked again. */
class NotReadyTest {

  private final GraphAnswers answers =
      new GraphAnswers(
          new DirectoryIndex(MemoryDirectory.indexing(MemoryDirectory.registry())),
          new GraphVocabulary(url -> new CodeSystem()),
          Clock.systemUTC());

  @Test
  void neighboursAreRefused() {
    assertThatThrownBy(() -> answers.network("uk-leipzig", asked(Map.of())))
        .isInstanceOfSatisfying(RefusedException.class, NotReadyTest::assertRefused);
  }

  @Test
  void pathsAreRefused() {
    GraphAnswers.Asked asked =
        asked(Map.of("from", new String[] {"uk-leipzig"}, "to", new String[] {"uk-halle"}));
    assertThatThrownBy(() -> answers.path(asked))
        .isInstanceOfSatisfying(RefusedException.class, NotReadyTest::assertRefused);
  }

  private static void assertRefused(RefusedException refused) {
    assertThat(refused.getStatusCode()).isEqualTo(503);
    assertThat(refused.findings().get(0).code().code()).isEqualTo("ONK-GRAPH-008");
    assertThat(refused.getResponseHeaders()).containsEntry("Retry-After", List.of("5"));
  }

  private static GraphAnswers.Asked asked(Map<String, String[]> parameters) {
    return new GraphAnswers.Asked(parameters, null, "http://x", MessageLanguage.GERMAN);
  }
}
