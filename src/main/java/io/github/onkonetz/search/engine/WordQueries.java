package io.github.onkonetz.search.engine;

import io.github.onkonetz.places.FoldedText;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.search.index.StartsWithQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Words anywhere in an entry, in what it refers to, or in the places that an organisation manages.
 * Every word of a value has to be the beginning of one there, but not all in the same entry: {@code
 * brustzentrum halle} finds the service by its own name and the town of its place. A join at query
 * time, so that nothing is found by what a linked entry no longer says.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#content">_text and _content</a>
 */
final class WordQueries {

  private static final String MANAGED_BY = "organization";

  private final DirectorySnapshot snapshot;
  private final References references;

  WordQueries(DirectorySnapshot snapshot) {
    this.snapshot = snapshot;
    this.references = new References(snapshot);
  }

  /** Entries that have all words of one of the alternatives. */
  Query query(String value) throws IOException {
    List<Query> alternatives = new ArrayList<>();
    for (String alternative : ValueText.alternatives(value)) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (String word : FoldedText.of(ValueText.unescape(alternative)).folded().split(" ")) {
        all.add(word(word), Occur.FILTER);
      }
      alternatives.add(all.build());
    }
    return alternatives.isEmpty()
        ? new MatchAllDocsQuery()
        : ValueQueries.any(alternatives, query -> query);
  }

  private Query word(String word) throws IOException {
    Query itself = new StartsWithQuery(IndexFields.WORDS, word);
    List<BytesRef> found = new ArrayList<>();
    references.forEach(itself, doc -> found.add(new BytesRef(snapshot.entry(doc).reference())));
    Query places =
        new BooleanQuery.Builder()
            .add(QueryCompiler.ofType("Location"), Occur.FILTER)
            .add(itself, Occur.FILTER)
            .build();
    return new BooleanQuery.Builder()
        .add(itself, Occur.SHOULD)
        .add(new TermInSetQuery(IndexFields.LINKS, found), Occur.SHOULD)
        .add(References.entries(references.targetsOf(places, MANAGED_BY)), Occur.SHOULD)
        .build();
  }
}
