package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.places.Gazetteer;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** While the index is being built, questions are to be asked again. */
class NotReadyTest {

  private static final Map<String, String[]> CAR_T = Map.of("service", new String[] {"car-t"});

  private static final Map<String, String[]> NEAR =
      Map.of(
          "latitude", new String[] {"51.3"},
          "longitude", new String[] {"12.4"},
          "distance", new String[] {"50"});

  private final DirectoryIndex index =
      new DirectoryIndex(MemoryDirectory.indexing(MemoryDirectory.registry()));

  private final CareAnswers answers =
      new CareAnswers(
          index,
          new ReadQuestion(CareTesting.VOCABULARY, Gazetteer.germany(), CareTesting.CLOCK),
          new ReadNear(CareTesting.CLOCK));

  @Test
  void questionsAreRefusedUntilTheIndexIsBuilt() {
    assertRefused(() -> answers.findCare(CAR_T, "http://x"));
    assertRefused(() -> answers.near(NEAR, "http://x"));
    index.build(entries -> {});
    assertThat(answers.findCare(CAR_T, "http://x").total()).isZero();
    assertThat(answers.near(NEAR, "http://x").total()).isZero();
  }

  @Test
  void questionsAreRefusedWhileSomethingCommittedIsMissing() {
    index.build(entries -> {});
    index.markOutdated();
    assertRefused(() -> answers.findCare(CAR_T, "http://x"));
    index.build(entries -> {});
    assertThat(answers.findCare(CAR_T, "http://x").total()).isZero();
  }

  @Test
  void whatMakesNoSenseIsSaidBefore() {
    assertThatThrownBy(() -> answers.near(Map.of(), "http://x"))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.getStatusCode()).isEqualTo(400));
  }

  private static void assertRefused(ThrowingCallable question) {
    assertThatThrownBy(question)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.getStatusCode()).isEqualTo(503);
              assertThat(refused.findings().get(0).code().code()).isEqualTo("ONK-CARE-011");
              assertThat(refused.getResponseHeaders()).containsEntry("Retry-After", List.of("5"));
            });
  }
}
