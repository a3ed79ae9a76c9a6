package io.github.onkonetz.search.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds documents with a term that starts with a text. Lucene's own query makes an automaton of the
 * text first, which takes longer than to go to the first such term and on to the last.
 */
public final class StartsWithQuery extends MultiTermQuery {

  private final BytesRef beginning;

  /**
   * @param field whose terms are looked at
   * @param beginning as it stands in the terms; every term starts with an empty one
   */
  public StartsWithQuery(String field, String beginning) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.beginning = new BytesRef(beginning);
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new TermsThatStart(terms.iterator(), beginning);
  }

  private static final class TermsThatStart extends FilteredTermsEnum {

    private final BytesRef beginning;

    TermsThatStart(TermsEnum terms, BytesRef beginning) {
      super(terms);
      this.beginning = beginning;
      setInitialSeekTerm(beginning);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      return StringHelper.startsWith(term, beginning) ? AcceptStatus.YES : AcceptStatus.END;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String asked) {
    return getField() + ":" + beginning.utf8ToString() + "*";
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && other instanceof StartsWithQuery query
        && query.beginning.equals(beginning);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), beginning);
  }
}
