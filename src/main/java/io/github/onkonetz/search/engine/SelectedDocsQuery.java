package io.github.onkonetz.search.engine;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Finds documents that are already known. Good for the searcher that they come from. */
final class SelectedDocsQuery extends Query {

  private final SelectedDocs docs;

  SelectedDocsQuery(SelectedDocs docs) {
    this.docs = docs;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public Scorer scorer(LeafReaderContext leaf) {
        return new ConstantScoreScorer(
            this, score(), scoreMode, docs.inLeaf(leaf.docBase, leaf.reader().maxDoc()));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return docs.size() + " documents";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SelectedDocsQuery query && query.docs == docs;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), System.identityHashCode(docs));
  }
}
