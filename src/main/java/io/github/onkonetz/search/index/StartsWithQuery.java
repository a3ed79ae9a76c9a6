package io.github.onkonetz.search.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents with a term that starts with a text, by going to the first such term and on to
 * the last. Lucene's own query makes an automaton of the text first, which takes longer than that.
 */
public final class StartsWithQuery extends Query {

  private final String field;
  private final BytesRef beginning;

  /**
   * @param field whose terms are looked at
   * @param beginning as it stands in the terms; every term starts with an empty one
   */
  public StartsWithQuery(String field, String beginning) {
    this.field = field;
    this.beginning = new BytesRef(beginning);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext leaf) throws IOException {
        DocIdSetIterator docs = docs(leaf);
        return docs == null ? null : new ConstantScoreScorer(this, score(), scoreMode, docs);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private @Nullable DocIdSetIterator docs(LeafReaderContext leaf) throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return null;
    }
    TermsEnum each = terms.iterator();
    if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END || !isMeant(each.term())) {
      return null;
    }
    PostingsEnum first = each.postings(null, PostingsEnum.NONE);
    if (!isMeant(each.next())) {
      return first;
    }
    DocIdSetBuilder all = new DocIdSetBuilder(leaf.reader().maxDoc(), terms);
    all.add(first);
    PostingsEnum docs = null;
    do {
      docs = each.postings(docs, PostingsEnum.NONE);
      all.add(docs);
    } while (isMeant(each.next()));
    return all.build().iterator();
  }

  private boolean isMeant(@Nullable BytesRef term) {
    return term != null && StringHelper.startsWith(term, beginning);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String asked) {
    return field + ":" + beginning.utf8ToString() + "*";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StartsWithQuery query
        && query.field.equals(field)
        && query.beginning.equals(beginning);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, beginning);
  }
}
