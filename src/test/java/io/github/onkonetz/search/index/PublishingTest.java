package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.onkonetz.testing.MemoryDirectory;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishingTest {

  private final DirectoryIndex index = MemoryDirectory.of(List.of());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aLowerVersionNeverReplacesAHigherOne() {
    publish(stored("a", "zweite", 2));
    publish(stored("a", "erste", 1));
    assertThat(name("a")).isEqualTo("zweite");
    assertThat(found("ERSTE")).isEmpty();
  }

  @Test
  void aWriteThatIsPublishedAfterALaterDeletionStaysDeleted() {
    publish(stored("a", "erste", 1));
    publish(new EntryChange.Deleted("Organization", "a", 3));
    publish(stored("a", "zweite", 2));
    assertThat(shown("a")).isNull();
    assertThat(found("ZWEITE")).isEmpty();
  }

  @Test
  void aDeletionThatIsPublishedAfterALaterWriteDoesNothing() {
    publish(stored("a", "wieder da", 3));
    publish(new EntryChange.Deleted("Organization", "a", 2));
    assertThat(name("a")).isEqualTo("wieder da");
  }

  @Test
  void aDeletedEntryComesBackWithAHigherVersion() {
    publish(stored("a", "erste", 1));
    publish(new EntryChange.Deleted("Organization", "a", 2));
    publish(stored("a", "dritte", 3));
    assertThat(name("a")).isEqualTo("dritte");
    assertThat(found("DRITTE")).containsExactly("Organization/a");
  }

  @Test
  void anExpungedEntryStartsOverWithItsFirstVersion() {
    publish(stored("a", "fünfte", 5));
    publish(new EntryChange.Gone("Organization", "a", 1));
    assertThat(shown("a")).isNull();
    publish(stored("a", "erste", 1));
    assertThat(name("a")).isEqualTo("erste");
  }

  @Test
  void anEntryThatIsCreatedAnewAfterItWasSeenGoneStays() {
    EntryChange.Stored anew = (EntryChange.Stored) stored("a", "wieder da", 1);
    publish(new EntryChange.Stored(anew.resource(), anew.json(), 8));
    publish(new EntryChange.Gone("Organization", "a", 7));
    assertThat(name("a")).isEqualTo("wieder da");
    publish(new EntryChange.Gone("Organization", "a", 9));
    assertThat(shown("a")).isNull();
  }

  @Test
  void ofTwoTextsOfOneVersionTheOneReadLaterStays() {
    EntryChange.Stored plain = (EntryChange.Stored) stored("a", "ohne", 1);
    Organization tagged = DirectoryIndexTest.organization("a", "mit", 1);
    tagged.getMeta().setLastUpdated(new Date()).addTag().setCode("neu");
    EntryChange.Stored later = (EntryChange.Stored) MemoryDirectory.stored(tagged);
    publish(new EntryChange.Stored(later.resource(), later.json(), 8));
    publish(new EntryChange.Stored(plain.resource(), plain.json(), 7));
    assertThat(name("a")).isEqualTo("mit");
  }

  @Test
  void readersSeeWholeTransactionsWhileWritersWrite() throws Exception {
    int writers = 3;
    for (int writer = 0; writer < writers; writer++) {
      index.publish(pair(writer, 1));
    }
    CountDownLatch writing = new CountDownLatch(writers);
    ExecutorService threads = Executors.newFixedThreadPool(2 * writers);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        int mine = writer;
        all.add(threads.submit(() -> write(mine, writing)));
        all.add(threads.submit(() -> look(mine, writing)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void write(int writer, CountDownLatch writing) {
    try {
      for (int version = 2; version < 200; version++) {
        index.publish(pair(writer, version));
        try (DirectorySnapshot snapshot = index.acquire()) {
          assertThat(snapshot.entry("Organization", "left-" + writer).version()).isEqualTo(version);
        }
      }
    } finally {
      writing.countDown();
    }
  }

  private Void look(int writer, CountDownLatch writing) throws IOException {
    while (writing.getCount() > 0) {
      try (DirectorySnapshot snapshot = index.acquire()) {
        StoredEntry left = snapshot.entry("Organization", "left-" + writer);
        StoredEntry right = snapshot.entry("Organization", "right-" + writer);
        assertThat(right.version()).isEqualTo(left.version());
        String name = writer + " FASSUNG " + left.version();
        TermQuery both = new TermQuery(new Term(IndexFields.string("name"), name));
        assertThat(DirectoryIndexTest.find(snapshot, both))
            .containsExactlyInAnyOrder(left.reference(), right.reference());
      }
    }
    return null;
  }

  private static List<EntryChange> pair(int writer, int version) {
    String name = writer + " Fassung " + version;
    return List.of(
        stored("left-" + writer, name, version), stored("right-" + writer, name, version));
  }

  @Test
  void forgetsOldVersionsHoweverManyThereAre() {
    int entries = 20;
    List<WeakReference<StoredEntry>> first = new ArrayList<>();
    for (int version = 1; version <= 100; version++) {
      for (int i = 0; i < entries; i++) {
        publish(stored("e" + i, "Name " + version, version));
        if (version == 1) {
          first.add(new WeakReference<>(shown("e" + i)));
        }
      }
    }
    try (DirectorySnapshot snapshot = index.acquire()) {
      assertThat(snapshot.size()).isEqualTo(entries);
    }
    AtomicInteger version = new AtomicInteger();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              // Lucene merges beside the writers; what it has merged is seen after the next write.
              publish(stored("another", "Anstoß", version.incrementAndGet()));
              System.gc();
              assertThat(first).allMatch(entry -> entry.get() == null);
              try (DirectorySnapshot snapshot = index.acquire()) {
                assertThat(snapshot.searcher().getIndexReader().maxDoc()).isLessThan(5 * entries);
              }
            });
  }

  @Test
  void whatIsPublishedDuringABuildIsInIt() {
    publish(stored("old", "vorher", 1));
    index.build(
        target -> {
          target.accept((EntryChange.Stored) stored("a", "gelesen", 1));
          target.accept((EntryChange.Stored) stored("b", "gelesen", 1));
          publish(stored("a", "geschrieben", 2));
          publish(new EntryChange.Deleted("Organization", "b", 2));
          publish(stored("c", "geschrieben", 1));
          assertThat(name("a")).isEqualTo("geschrieben");
          assertThat(name("old")).isEqualTo("vorher");
        });
    assertThat(name("a")).isEqualTo("geschrieben");
    assertThat(shown("b")).isNull();
    assertThat(name("c")).isEqualTo("geschrieben");
    assertThat(shown("old")).isNull();
  }

  @Test
  void isNotReadyAfterAPublicationFailedUntilItIsBuiltAnew() {
    publish(stored("a", "erste", 1));
    List<EntryChange> broken = new ArrayList<>();
    // A few would be left out; so many show that something else is wrong.
    for (int i = 0; i < 200; i++) {
      Organization withoutTime = DirectoryIndexTest.organization("b" + i, "kaputt", 1);
      broken.add(EntryChange.stored(MemoryDirectory.CONTEXT, withoutTime));
    }
    assertThatThrownBy(() -> index.publish(broken)).isInstanceOf(IllegalStateException.class);
    assertThat(index.isReady()).isFalse();
    assertThat(name("a")).isEqualTo("erste");

    Consumer<Consumer<EntryChange.Stored>> losing =
        target -> {
          target.accept((EntryChange.Stored) stored("a", "erste", 1));
          assertThatThrownBy(() -> index.publish(broken)).isInstanceOf(IllegalStateException.class);
        };
    assertThat(index.build(losing)).isFalse();
    assertThat(index.isReady()).isFalse();
    assertThat(index.build(t -> t.accept((EntryChange.Stored) stored("a", "neu", 1)))).isTrue();
    assertThat(index.isReady()).isTrue();
    assertThat(name("a")).isEqualTo("neu");
  }

  @Test
  void aFailedBuildLeavesTheIndexAsItWas() {
    publish(stored("a", "erste", 1));
    assertThatThrownBy(
            () ->
                index.build(
                    target -> {
                      throw new IllegalStateException("no database");
                    }))
        .hasMessage("no database");
    publish(stored("a", "zweite", 2));
    assertThat(index.isReady()).isTrue();
    assertThat(name("a")).isEqualTo("zweite");
  }

  @Test
  void whatIsDerivedIsComputedOncePerState() {
    publish(stored("a", "erste", 1));
    List<Integer> computed = new ArrayList<>();
    try (DirectorySnapshot one = index.acquire();
        DirectorySnapshot same = index.acquire()) {
      for (DirectorySnapshot snapshot : List.of(one, same)) {
        assertThat(
                snapshot.derived(
                    Integer.class,
                    s -> {
                      computed.add(s.size());
                      return s.size();
                    }))
            .isEqualTo(1);
      }
    }
    assertThat(computed).containsExactly(1);
  }

  private void publish(EntryChange change) {
    index.publish(List.of(change));
  }

  private StoredEntry shown(String id) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return snapshot.entry("Organization", id);
    }
  }

  private String name(String id) {
    return ((OrganizationFacts) shown(id).facts()).name();
  }

  private List<String> found(String foldedName) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      TermQuery query = new TermQuery(new Term(IndexFields.string("name"), foldedName));
      return DirectoryIndexTest.find(snapshot, query);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static EntryChange stored(String id, String name, int version) {
    Organization organization = DirectoryIndexTest.organization(id, name, version);
    organization.setMeta(
        new Meta().setVersionId(Integer.toString(version)).setLastUpdated(new Date()));
    return MemoryDirectory.stored(organization);
  }
}
