package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.RuntimeSearchParam;
import io.vavr.collection.HashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * What snapshots of one state share: a Lucene reader, the entry of each of its documents, and the
 * entries by type and id in a persistent map, all of the same moment.
 */
final class DirectoryState {

  private final IndexedParameters parameters;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<@Nullable StoredEntry[]> byDocument;
  private final Map<String, HashMap<String, StoredEntry>> byId;
  private final DerivedValues derived;

  /**
   * @param reader is this state's from now on
   * @param byDocument for each leaf of the reader the entries of its live documents
   * @param byId by type, then id
   * @param derived empty so far
   */
  DirectoryState(
      IndexedParameters parameters,
      DirectoryReader reader,
      List<@Nullable StoredEntry[]> byDocument,
      Map<String, HashMap<String, StoredEntry>> byId,
      DerivedValues derived) {
    this.parameters = parameters;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.byDocument = List.copyOf(byDocument);
    this.byId = Map.copyOf(byId);
    this.derived = derived;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  IndexedParameters parameters() {
    return parameters;
  }

  @Nullable StoredEntry entry(String type, String id) {
    HashMap<String, StoredEntry> entries = byId.get(type);
    return entries == null ? null : entries.getOrElse(id, null);
  }

  StoredEntry entry(int doc) {
    int leaf = ReaderUtil.subIndex(doc, reader.leaves());
    StoredEntry entry = byDocument.get(leaf)[doc - reader.leaves().get(leaf).docBase];
    if (entry == null) {
      throw new IllegalArgumentException("not a live document: " + doc);
    }
    return entry;
  }

  Iterable<StoredEntry> entries(String type) {
    HashMap<String, StoredEntry> entries = byId.get(type);
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
