package io.github.onkonetz.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents that have each of some terms. Lucene's own conjunction collects statistics of
 * every term for scores that no lookup has; where there is one hit, that is much of the work.
 */
final class AllTermsQuery extends Query {

  private final List<Term> terms;

  /**
   * @param terms at least one
   */
  AllTermsQuery(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext leaf) throws IOException {
        List<DocIdSetIterator> docs = docs(leaf);
        return docs.size() < terms.size()
            ? null
            : new ConstantScoreScorer(this, score(), scoreMode, intersection(docs));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  /** Of each term those that have it; fewer than there are terms if one is not in the leaf. */
  private List<DocIdSetIterator> docs(LeafReaderContext leaf) throws IOException {
    List<DocIdSetIterator> docs = new ArrayList<>(terms.size());
    for (Term term : terms) {
      Terms field = leaf.reader().terms(term.field());
      TermsEnum found = field == null ? TermsEnum.EMPTY : field.iterator();
      if (!found.seekExact(term.bytes())) {
        break;
      }
      docs.add(found.postings(null, PostingsEnum.NONE));
    }
    return docs;
  }

  private static DocIdSetIterator intersection(List<DocIdSetIterator> docs) {
    return docs.size() == 1 ? docs.get(0) : ConjunctionUtils.intersectIterators(docs);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.consumeTerms(this, terms.toArray(Term[]::new));
  }

  @Override
  public String toString(String field) {
    return String.join(" & ", terms.stream().map(Term::toString).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AllTermsQuery query && query.terms.equals(terms);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), terms);
  }
}
