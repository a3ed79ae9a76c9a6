package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.search.index.StoredEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Entries of one type by the terms of the index. */
final class Lookup {

  private Lookup() {}

  /** All entries of a type that have one of the terms in a field, in no particular order. */
  static List<StoredEntry> entries(
      DirectorySnapshot snapshot, String type, String field, Collection<String> terms) {
    return entries(
        snapshot,
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFields.TYPE, type)), Occur.FILTER)
            .add(in(field, terms), Occur.FILTER)
            .build());
  }

  /** A query for one of the terms in a field. */
  static Query in(String field, Collection<String> terms) {
    return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }

  /** All entries that a query finds, in no particular order. */
  static List<StoredEntry> entries(DirectorySnapshot snapshot, Query query) {
    List<StoredEntry> found = new ArrayList<>();
    try {
      snapshot.searcher().search(query, new Entries(snapshot, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static final class Entries extends SimpleCollector {

    private final DirectorySnapshot snapshot;
    private final List<StoredEntry> found;
    private int base;

    Entries(DirectorySnapshot snapshot, List<StoredEntry> found) {
      this.snapshot = snapshot;
      this.found = found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
      found.add(snapshot.entry(base + doc));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
