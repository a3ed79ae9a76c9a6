package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.MemoryDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;

/** An index in many parts, full of holes, before, while and after it is made one of one part. */
class TidyingTest {

  private static final int ENTRIES = 200;

  private final Random dice = new Random(26);
  private final int[] versions = new int[ENTRIES];

  private EntryChange change(int number) {
    int version = ++versions[number];
    String id = "o-" + number;
    return version > 1 && dice.nextInt(3) == 0
        ? new EntryChange.Deleted("Organization", id, version)
        : MemoryDirectory.stored(
            DirectoryIndexTest.organization(id, "Version " + version, version));
  }

  private void publishSome(DirectoryIndex index) {
    List<EntryChange> transaction = new ArrayList<>();
    for (int number : dice.ints(0, ENTRIES).distinct().limit(10).toArray()) {
      transaction.add(change(number));
    }
    index.publish(transaction);
  }

  /** Every entry has the document that the index finds it by, and no other. */
  private static int entriesWithTheirDocuments(DirectoryIndex index) throws IOException {
    try (DirectorySnapshot snapshot = index.acquire()) {
      int entries = 0;
      for (StoredEntry entry : snapshot.entries("Organization")) {
        ScoreDoc[] found =
            snapshot
                .searcher()
                .search(new TermQuery(new Term(IndexFields.KEY, entry.reference())), 2)
                .scoreDocs;
        assertThat(found).as(entry.reference()).hasSize(1);
        assertThat(snapshot.docOf(entry)).isEqualTo(found[0].doc);
        assertThat(snapshot.entry(found[0].doc)).isSameAs(entry);
        entries++;
      }
      assertThat(snapshot.size()).isEqualTo(entries);
      return entries;
    }
  }

  private static int parts(DirectoryIndex index) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return snapshot.searcher().getIndexReader().leaves().size();
    }
  }

  @Test
  void entriesKeepTheirDocumentsWhateverIsMerged() throws IOException {
    try (DirectoryIndex index = MemoryDirectory.of(List.of())) {
      int most = 0;
      for (int i = 0; i < 100 || parts(index) == 1; i++) {
        publishSome(index);
        entriesWithTheirDocuments(index);
        most = Math.max(most, parts(index));
      }
      assertThat(most).isGreaterThan(2);
      int entries = entriesWithTheirDocuments(index);
      index.tidy();
      assertThat(parts(index)).isEqualTo(1);
      assertThat(entriesWithTheirDocuments(index)).isEqualTo(entries).isPositive();
    }
  }

  @Test
  void whatIsPublishedMeanwhileIsThere() throws IOException {
    try (DirectoryIndex index = MemoryDirectory.of(List.of())) {
      for (int i = 0; i < 50; i++) {
        publishSome(index);
      }
      CompletableFuture<Void> tidied = CompletableFuture.runAsync(index::tidy);
      Organization last = DirectoryIndexTest.organization("last", "Last", 1);
      for (int i = 0; i < 50; i++) {
        publishSome(index);
      }
      index.publish(List.of(MemoryDirectory.stored(last)));
      tidied.join();
      entriesWithTheirDocuments(index);
      try (DirectorySnapshot snapshot = index.acquire()) {
        assertThat(snapshot.entry("Organization", "last")).isNotNull();
      }
    }
  }

  @Test
  void anIndexThatIsClosedIsLeftAlone() {
    DirectoryIndex index = MemoryDirectory.of(List.of());
    index.close();
    index.tidy();
    assertThat(index.isReady()).isFalse();
  }
}
