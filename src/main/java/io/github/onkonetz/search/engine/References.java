package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Follows references between the documents of one snapshot. */
final class References {

  private final DirectorySnapshot snapshot;
  private final IndexSearcher searcher;

  References(DirectorySnapshot snapshot) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
  }

  /** Told of each document in ascending order. */
  interface DocVisitor {

    /** With the document's number in the searcher. */
    void visit(int doc) throws IOException;
  }

  /** Goes through all documents that a query finds. */
  void forEach(Query query, DocVisitor visitor) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          visitor.visit(leaf.docBase + doc);
        }
      }
    }
  }

  /**
   * Goes through all documents that refer to one of these, each as {@code Type/id}: what refers to
   * one after what refers to another, and perhaps repeatedly. Without a query, which takes longer
   * than to follow the few references of a page.
   */
  void forEachTo(String reference, Collection<BytesRef> targets, DocVisitor visitor)
      throws IOException {
    PostingsEnum docs = null;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Terms terms = leaf.reader().terms(IndexFields.reference(reference));
      if (terms == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      TermsEnum term = terms.iterator();
      for (BytesRef target : targets) {
        if (term.seekExact(target)) {
          docs = term.postings(docs, PostingsEnum.NONE);
          for (int doc = docs.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
              visitor.visit(leaf.docBase + doc);
            }
          }
        }
      }
    }
  }

  /** What the documents of a query refer to. */
  Set<String> targetsOf(Query query, String reference) throws IOException {
    Set<String> targets = new HashSet<>();
    forEach(query, doc -> snapshot.entry(doc).forEachTarget(reference, targets::add));
    return targets;
  }

  /** Documents whose reference is one of these, each as {@code Type/id}. */
  static Query to(String reference, Collection<BytesRef> targets) {
    return anyOf(IndexFields.reference(reference), targets);
  }

  /** Documents that are one of these, each as {@code Type/id}. */
  static Query entries(Collection<String> keys) {
    return anyOf(IndexFields.KEY, keys.stream().map(BytesRef::new).toList());
  }

  private static Query anyOf(String field, Collection<BytesRef> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.iterator().next()))
        : new TermInSetQuery(field, terms);
  }
}
