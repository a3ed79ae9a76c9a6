package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.GeneratedDirectory;
import io.github.onkonetz.testing.MemoryDirectory;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class IndexSizeTest {

  private static final Logger LOG = LoggerFactory.getLogger(IndexSizeTest.class);

  private static final int ORGANIZATIONS = 2000;

  /** 120,000 entries in 600 MB. */
  private static final long BYTES_PER_ENTRY = 5000;

  @Test
  void holdsTwelveThousandEntriesInFewBytes() throws IOException {
    try (DirectoryIndex index =
        new DirectoryIndex(MemoryDirectory.indexing(MemoryDirectory.registry()))) {
      AtomicLong text = new AtomicLong();
      // The first entry makes HAPI load what it keeps for good.
      index.build(
          t -> t.accept(change(GeneratedDirectory.of(ORGANIZATIONS, 2).findFirst().orElseThrow())));
      long before = usedHeap();
      long began = System.nanoTime();
      index.build(
          target ->
              GeneratedDirectory.of(ORGANIZATIONS, 1)
                  .map(IndexSizeTest::change)
                  .peek(change -> text.addAndGet(change.json().length))
                  .forEach(target));
      Duration time = Duration.ofNanos(System.nanoTime() - began);
      try (DirectorySnapshot snapshot = index.acquire()) {
        int entries = snapshot.size();
        assertThat(entries)
            .isGreaterThanOrEqualTo(
                ORGANIZATIONS * (GeneratedDirectory.ENTRIES_PER_ORGANIZATION - 1));
        long perEntry = (usedHeap() - before) / entries;
        LOG.info(
            "{} entries in {} ms, {} bytes of heap each, {} of them text, {} with Lucene's files",
            entries,
            time.toMillis(),
            perEntry,
            text.get() / entries,
            index.bytes() / entries);
        assertThat(perEntry).isLessThan(BYTES_PER_ENTRY);
        everyDocumentLeadsToItsEntry(snapshot);
      }
    }
  }

  private static void everyDocumentLeadsToItsEntry(DirectorySnapshot snapshot) throws IOException {
    int seen = 0;
    for (ScoreDoc hit : snapshot.searcher().search(new MatchAllDocsQuery(), 100_000).scoreDocs) {
      StoredEntry entry = snapshot.entry(hit.doc);
      assertThat(snapshot.entry(entry.type(), entry.id())).isSameAs(entry);
      if (seen++ % 100 == 0) {
        TermQuery key = new TermQuery(new Term(IndexFields.KEY, entry.reference()));
        assertThat(snapshot.searcher().search(key, 2).scoreDocs)
            .extracting(h -> h.doc)
            .containsExactly(hit.doc);
      }
    }
    assertThat(seen).isEqualTo(snapshot.size());
  }

  private static EntryChange.Stored change(Resource entry) {
    return (EntryChange.Stored) MemoryDirectory.stored(entry);
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
