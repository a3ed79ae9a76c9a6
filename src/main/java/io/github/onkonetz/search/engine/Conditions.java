package io.github.onkonetz.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Conditions, all of which an entry has to meet. */
final class Conditions {

  private final List<Term> terms = new ArrayList<>();
  private final List<Query> others = new ArrayList<>();

  Conditions add(Query condition) {
    if (condition instanceof TermQuery exact) {
      terms.add(exact.getTerm());
    } else {
      others.add(condition);
    }
    return this;
  }

  /** One query for all of them; without any, it finds nothing. */
  Query all() {
    if (others.isEmpty() && !terms.isEmpty()) {
      return new AllTermsQuery(terms);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!terms.isEmpty()) {
      all.add(new AllTermsQuery(terms), Occur.FILTER);
    }
    others.forEach(condition -> all.add(condition, Occur.FILTER));
    return all.build();
  }
}
