package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.RuntimeSearchParam;
import io.vavr.collection.HashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * What snapshots of one state share: a Lucene reader, the entry of each of its documents, and the
 * entries by reference in persistent maps, one for each type, all of the same moment.
 */
final class DirectoryState {

  private final IndexedParameters parameters;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<@Nullable StoredEntry[]> byDocument;

  /** The number of the first document of each leaf. */
  private final int[] docBases;

  private final Map<String, HashMap<String, StoredEntry>> byReference;
  private final DerivedValues derived;

  /** Made when it is first asked for: most states are not. */
  private volatile int @Nullable [] docBySlot;

  /**
   * @param reader is this state's from now on
   * @param byDocument for each leaf of the reader the entries of its live documents
   * @param byReference by type, then {@code Type/id}
   * @param derived empty so far
   */
  DirectoryState(
      IndexedParameters parameters,
      DirectoryReader reader,
      List<@Nullable StoredEntry[]> byDocument,
      Map<String, HashMap<String, StoredEntry>> byReference,
      DerivedValues derived) {
    this.parameters = parameters;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    // Nearly every query is another one, and to look for it in a cache costs more than it saves.
    searcher.setQueryCache(null);
    this.byDocument = List.copyOf(byDocument);
    this.docBases = reader.leaves().stream().mapToInt(leaf -> leaf.docBase).toArray();
    this.byReference = Map.copyOf(byReference);
    this.derived = derived;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  IndexedParameters parameters() {
    return parameters;
  }

  /** References in entries are texts that exist once, so that their hash is known already. */
  @Nullable StoredEntry entry(String reference) {
    int slash = reference.indexOf('/');
    HashMap<String, StoredEntry> entries =
        slash < 0 ? null : byReference.get(reference.substring(0, slash));
    return entries == null ? null : entries.getOrElse(reference, null);
  }

  StoredEntry entry(int doc) {
    int leaf = docBases.length - 1;
    while (docBases[leaf] > doc) {
      leaf--;
    }
    return entry(leaf, doc - docBases[leaf]);
  }

  StoredEntry entry(LeafReaderContext leaf, int doc) {
    return entry(leaf.ord, doc);
  }

  private StoredEntry entry(int leaf, int doc) {
    StoredEntry entry = byDocument.get(leaf)[doc];
    if (entry == null) {
      throw new IllegalArgumentException("not a live document: " + doc);
    }
    return entry;
  }

  /** The number of the document of an entry of this state. */
  int docOf(StoredEntry entry) {
    int[] numbers = docBySlot;
    if (numbers == null) {
      numbers = numbersOfDocuments();
      docBySlot = numbers;
    }
    return numbers[entry.slot];
  }

  private int[] numbersOfDocuments() {
    int[] numbers = new int[Math.max(1, reader.maxDoc())];
    for (int leaf = 0; leaf < docBases.length; leaf++) {
      @Nullable StoredEntry[] entries = byDocument.get(leaf);
      Bits live = reader.leaves().get(leaf).reader().getLiveDocs();
      for (int doc = 0; doc < entries.length; doc++) {
        StoredEntry entry = entries[doc];
        // A document that is no longer live keeps its entry, whose slot may be another's.
        if (entry != null && (live == null || live.get(doc))) {
          if (entry.slot >= numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * entry.slot + 1);
          }
          numbers[entry.slot] = docBases[leaf] + doc;
        }
      }
    }
    return numbers;
  }

  Iterable<StoredEntry> entries(String type) {
    HashMap<String, StoredEntry> entries = byReference.get(type);
    return entries == null ? List.of() : entries.values();
  }

  int size() {
    return reader.numDocs();
  }

  boolean isIndexed(String type, RuntimeSearchParam parameter) {
    return parameters.contains(type, parameter);
  }

  DerivedValues derived() {
    return derived;
  }

  /** False if the state has just been given up; then there is a newer one. */
  boolean tryRetain() {
    return reader.tryIncRef();
  }

  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
