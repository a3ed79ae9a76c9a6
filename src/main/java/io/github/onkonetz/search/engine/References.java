package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.index.IndexFields;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Follows references between the documents of one searcher. */
final class References {

  private final IndexSearcher searcher;

  References(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Told of each document in ascending order. */
  interface DocVisitor {

    /** With the document's number in the searcher. */
    void visit(int doc) throws IOException;
  }

  /** Told of each document that has references, in ascending order. */
  interface ReferenceVisitor {

    /** With the document's number in the searcher and its references. */
    void visit(int doc, SortedSetDocValues references) throws IOException;
  }

  private interface InLeaf {
    DocVisitor visitor(LeafReaderContext leaf) throws IOException;
  }

  /** Goes through all documents that a query finds. */
  void forEach(Query query, DocVisitor visitor) throws IOException {
    scan(query, leaf -> doc -> visitor.visit(leaf.docBase + doc));
  }

  /** Goes through all documents that a query finds and that have a reference of that parameter. */
  void forEach(Query query, String reference, ReferenceVisitor visitor) throws IOException {
    scan(
        query,
        leaf -> {
          SortedSetDocValues values =
              DocValues.getSortedSet(leaf.reader(), IndexFields.sort(reference));
          return doc -> {
            if (values.advanceExact(doc)) {
              visitor.visit(leaf.docBase + doc, values);
            }
          };
        });
  }

  private void scan(Query query, InLeaf inLeaf) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      DocVisitor visitor = inLeaf.visitor(leaf);
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          visitor.visit(doc);
        }
      }
    }
  }

  /** What the documents of a query refer to. */
  Set<BytesRef> targetsOf(Query query, String reference) throws IOException {
    Set<BytesRef> targets = new HashSet<>();
    forEach(query, reference, (doc, values) -> addAll(values, targets));
    return targets;
  }

  /** What these documents refer to. */
  Set<BytesRef> targetsOf(Collection<Integer> docs, String reference) throws IOException {
    Set<BytesRef> targets = new HashSet<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int doc : docs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      SortedSetDocValues values =
          DocValues.getSortedSet(leaf.reader(), IndexFields.sort(reference));
      if (values.advanceExact(doc - leaf.docBase)) {
        addAll(values, targets);
      }
    }
    return targets;
  }

  private static void addAll(SortedSetDocValues values, Set<BytesRef> targets) throws IOException {
    for (int i = 0; i < values.docValueCount(); i++) {
      targets.add(BytesRef.deepCopyOf(values.lookupOrd(values.nextOrd())));
    }
  }

  /** Documents whose reference is one of these, each as {@code Type/id}. */
  static Query to(String reference, Collection<BytesRef> targets) {
    return new TermInSetQuery(IndexFields.reference(reference), targets);
  }

  /** Documents that are one of these, each as {@code Type/id}. */
  static Query entries(Collection<BytesRef> keys) {
    return new TermInSetQuery(IndexFields.KEY, keys);
  }
}
