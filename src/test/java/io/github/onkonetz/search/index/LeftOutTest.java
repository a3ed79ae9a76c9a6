package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.testing.MemoryDirectory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An entry that cannot be indexed takes nothing down with it. */
class LeftOutTest {

  private final DirectoryIndex index = MemoryDirectory.of(List.of());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void restOfATransactionIsIndexed() {
    index.publish(List.of(sound("a", 1), broken("b", 1), sound("c", 1)));
    assertThat(index.isReady()).isTrue();
    assertThat(shown()).containsExactly("Organization/a", "Organization/c");
    assertThat(index.isComplete()).isFalse();
    assertThat(index.leftOut().size()).isEqualTo(1);
  }

  @Test
  void restOfABuildIsIndexed() {
    boolean ready =
        index.build(
            target -> {
              target.accept(sound("a", 1));
              target.accept(broken("b", 1));
              target.accept(sound("d", 1));
            });
    assertThat(ready).isTrue();
    assertThat(shown()).containsExactly("Organization/a", "Organization/d");
    assertThat(index.leftOut().size()).isEqualTo(1);
  }

  @Test
  void formerVersionIsNotShownInItsPlace() {
    index.publish(List.of(sound("a", 1), sound("b", 1)));
    index.publish(List.of(broken("a", 2), broken("b", 2)));
    assertThat(shown()).isEmpty();
    assertThat(index.isReady()).isTrue();
  }

  @Test
  void entryComesBackWhenItIsChanged() {
    index.publish(List.of(broken("a", 1), broken("b", 1), broken("c", 1)));
    index.publish(
        List.of(sound("a", 2), sound("b", 2), new EntryChange.Deleted("Organization", "c", 2)));
    assertThat(shown()).containsExactly("Organization/a", "Organization/b");
    assertThat(index.isComplete()).isTrue();
  }

  @Test
  void whereNothingCanBeIndexedTheIndexIsNotReady() {
    List<EntryChange> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      many.add(broken("a" + i, 1));
    }
    assertThatThrownBy(() -> index.publish(many))
        .hasMessage("More than 100 entries cannot be indexed.");
    assertThat(index.isReady()).isFalse();
  }

  @Test
  void healthSaysHowManyAreLeftOut() {
    index.publish(List.of(broken("a", 1), sound("b", 1)));
    assertThat(DirectoryIndexTest.health(true, index).getDetails())
        .containsAllEntriesOf(Map.of("entries", 1, "leftOut", 1));
  }

  private List<String> shown() {
    List<String> shown = new ArrayList<>();
    try (DirectorySnapshot snapshot = index.acquire()) {
      snapshot.entries("Organization").forEach(entry -> shown.add(entry.reference()));
      assertThat(snapshot.size()).isEqualTo(shown.size());
    }
    return shown.stream().sorted().toList();
  }

  private static EntryChange.Stored sound(String id, int version) {
    return (EntryChange.Stored)
        MemoryDirectory.stored(DirectoryIndexTest.organization(id, id, version));
  }

  /** Without the time that every stored entry has. */
  private static EntryChange.Stored broken(String id, int version) {
    Organization organization = DirectoryIndexTest.organization(id, id, version);
    organization.setId("Organization/" + id);
    return new EntryChange.Stored(organization, "{}".getBytes(StandardCharsets.UTF_8), 0);
  }
}
