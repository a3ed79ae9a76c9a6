package io.github.onkonetz.search.engine;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Finds what is near. If another condition of the search leaves few documents, each of these is
 * asked how far away it is; otherwise everything near is looked up.
 */
final class NearQuery extends Query {

  /** To look something up and to order what is found takes as long as to ask so many documents. */
  private static final int ASKED_PER_LOOKUP = 2;

  /** Of what asking one document costs, for Lucene to ask it last. */
  private static final float MATCH_COST = 100;

  private final NearDocs near;

  NearQuery(NearDocs near) {
    this.near = near;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public Scorer scorer(LeafReaderContext leaf) throws IOException {
        return scorerSupplier(leaf).get(Long.MAX_VALUE);
      }

      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) {
            return leadCost < cost()
                ? new ConstantScoreScorer(weight(), score(), scoreMode, asking(leaf))
                : new ConstantScoreScorer(
                    weight(),
                    score(),
                    scoreMode,
                    near.all().inLeaf(leaf.docBase, leaf.reader().maxDoc()));
          }

          @Override
          public long cost() {
            return ASKED_PER_LOOKUP * near.targets();
          }
        };
      }

      private Weight weight() {
        return this;
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private TwoPhaseIterator asking(LeafReaderContext leaf) {
    DocIdSetIterator each = DocIdSetIterator.all(leaf.reader().maxDoc());
    return new TwoPhaseIterator(each) {
      @Override
      public boolean matches() {
        return !Double.isNaN(near.metresOf(leaf.docBase + approximation().docID()));
      }

      @Override
      public float matchCost() {
        return MATCH_COST;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "near " + near.targets();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NearQuery query && query.near == near;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), System.identityHashCode(near));
  }
}
