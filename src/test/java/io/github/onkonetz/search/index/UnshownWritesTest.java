package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Small writes are made searchable by who asks next, not by each of them. */
class UnshownWritesTest {

  private final DirectoryIndex index = MemoryDirectory.of(List.of());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void writesThatNobodyReadsInBetweenBecomeOneSegment() {
    for (int i = 0; i < 30; i++) {
      index.publish(List.of(stored("e" + i, 1)));
    }
    try (DirectorySnapshot snapshot = index.acquire()) {
      assertThat(snapshot.size()).isEqualTo(30);
      assertThat(snapshot.searcher().getIndexReader().leaves()).hasSize(1);
    }
  }

  @Test
  void nobodyHasToMakeMoreThanSomeDozensSearchable() {
    for (int i = 0; i < 300; i++) {
      index.publish(List.of(stored("e" + i, 1)));
    }
    try (DirectorySnapshot snapshot = index.acquire()) {
      assertThat(snapshot.size()).isEqualTo(300);
      // Each of them was made when so many had come together; the last one by this reader.
      assertThat(snapshot.searcher().getIndexReader().leaves()).hasSizeBetween(2, 6);
    }
  }

  @Test
  void whoReadsAfterEachWriteSeesIt() {
    for (int version = 1; version <= 100; version++) {
      index.publish(List.of(stored("a", version)));
      try (DirectorySnapshot snapshot = index.acquire()) {
        assertThat(snapshot.entry("Organization", "a").version()).isEqualTo(version);
        assertThat(snapshot.size()).isEqualTo(1);
      }
    }
  }

  @Test
  void aLargeTransactionShowsWhatCameBeforeIt() {
    index.publish(List.of(stored("first", 1)));
    List<EntryChange> large = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      large.add(stored("e" + i, 1));
    }
    index.publish(large);
    index.publish(List.of(new EntryChange.Deleted("Organization", "e7", 2)));
    try (DirectorySnapshot snapshot = index.acquire()) {
      assertThat(snapshot.entry("Organization", "first")).isNotNull();
      assertThat(snapshot.entry("Organization", "e7")).isNull();
      assertThat(snapshot.size()).isEqualTo(200);
    }
  }

  @Test
  void countsWhatNobodyHasReadYet() {
    index.publish(List.of(stored("a", 1), stored("b", 1)));
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void aSnapshotDoesNotChange() {
    index.publish(List.of(stored("a", 1)));
    try (DirectorySnapshot before = index.acquire()) {
      index.publish(List.of(stored("a", 2), stored("b", 1)));
      index.acquire().close();
      assertThat(before.entry("Organization", "a").version()).isEqualTo(1);
      assertThat(before.entry("Organization", "b")).isNull();
    }
  }

  @Test
  void aTransactionThatFailsInTheMiddleIsNeverShownInPart() {
    index.publish(List.of(stored("a", 1)));
    assertThat(index.size()).isEqualTo(1);
    String tooLongForLucene = "x".repeat(40_000);
    List<EntryChange> broken = List.of(stored("b", 1), stored(tooLongForLucene, 1));
    assertThatThrownBy(() -> index.publish(broken)).isInstanceOf(IllegalArgumentException.class);
    index.publish(List.of(stored("c", 1)));
    assertThat(index.isReady()).isFalse();
    try (DirectorySnapshot snapshot = index.acquire()) {
      assertThat(snapshot.size()).isEqualTo(1);
      assertThat(snapshot.entry("Organization", "b")).isNull();
    }
    index.build(target -> target.accept((EntryChange.Stored) stored("d", 1)));
    index.publish(List.of(stored("e", 1)));
    assertThat(index.isReady()).isTrue();
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void whoAsksTooEarlyDoesNotMakeTheFirstBuildFail() {
    DirectoryIndex empty = new DirectoryIndex(MemoryDirectory.indexing(MemoryDirectory.registry()));
    boolean ready =
        empty.build(
            target -> assertThatThrownBy(empty::acquire).isInstanceOf(IllegalStateException.class));
    assertThat(ready).isTrue();
    empty.close();
  }

  private static EntryChange stored(String id, int version) {
    Organization organization = DirectoryIndexTest.organization(id, "Klinik " + id, version);
    organization.setMeta(
        new Meta().setVersionId(Integer.toString(version)).setLastUpdated(new Date()));
    return MemoryDirectory.stored(organization);
  }
}
