package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DerivedValuesTest {

  private final DirectoryIndex index =
      MemoryDirectory.of(List.of(DirectoryIndexTest.organization("a", "erste", 1)));

  @AfterEach
  void close() {
    index.close();
  }

  /** How a value came about: of how many entries, or from another one and what had changed. */
  private record Origin(int entries, Set<String> changed) {}

  @Test
  void isCarriedOnWithAllThatHasChangedSince() {
    assertThat(derived()).isEqualTo(new Origin(1, Set.of()));
    publish(stored("a", 2));
    publish(stored("b", 1));
    publish(new EntryChange.Deleted("Organization", "a", 3));
    assertThat(derived()).isEqualTo(new Origin(1, Set.of("Organization/a", "Organization/b")));
    assertThat(derived()).isEqualTo(new Origin(1, Set.of("Organization/a", "Organization/b")));
    publish(stored("c", 1));
    assertThat(derived()).isEqualTo(new Origin(2, Set.of("Organization/c")));
  }

  @Test
  void writesThatChangeNothingAreNotAmongTheChanges() {
    publish(stored("a", 5));
    derived();
    publish(stored("a", 4));
    assertThat(derived().changed()).isEmpty();
  }

  @Test
  void isMadeAnewAfterMoreChangesThanAreRemembered() {
    derived();
    List<EntryChange> many = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      many.add(stored("many-" + i, 1));
    }
    index.publish(many);
    assertThat(derived()).isEqualTo(new Origin(2_001, Set.of()));
    publish(stored("b", 1));
    assertThat(derived()).isEqualTo(new Origin(2_002, Set.of("Organization/b")));
  }

  @Test
  void ofAnEarlierStateIsNotMadeFromThatOfALaterOne() {
    try (DirectorySnapshot before = index.acquire()) {
      publish(stored("b", 1));
      assertThat(derived()).isEqualTo(new Origin(2, Set.of()));
      assertThat(derived(before)).isEqualTo(new Origin(1, Set.of()));
    }
  }

  private Origin derived() {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return derived(snapshot);
    }
  }

  private static Origin derived(DirectorySnapshot snapshot) {
    return snapshot.derived(
        Origin.class,
        all -> new Origin(all.size(), Set.of()),
        (former, changed, later) -> new Origin(later.size(), changed));
  }

  private void publish(EntryChange change) {
    index.publish(List.of(change));
  }

  private static EntryChange stored(String id, int version) {
    return MemoryDirectory.stored(DirectoryIndexTest.organization(id, id, version));
  }
}
