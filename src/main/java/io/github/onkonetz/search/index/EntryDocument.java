package io.github.onkonetz.search.index;

import io.github.onkonetz.places.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of search parameters into a document, in the form that {@link IndexFields} says.
 */
final class EntryDocument {

  /**
   * Longer texts are cut, as Lucene takes no term beyond 32,766 bytes; far more than HAPI keeps.
   */
  private static final int LONGEST_TERM = 8_000;

  private final Document document;
  private final Set<String> present = new HashSet<>();

  /** By field: two elements may have the same value. */
  private final Map<String, Set<String>> written = new HashMap<>();

  /** Names of parameters and what they refer to, in turn. */
  private final List<String> links = new ArrayList<>();

  EntryDocument(Document document) {
    this.document = document;
  }

  /** All references so far: the name of a parameter and what it refers to, in turn. */
  String[] links() {
    return links.toArray(String[]::new);
  }

  void has(String parameter) {
    present.add(parameter);
  }

  void addToken(String parameter, @Nullable String system, @Nullable String code) {
    for (String term : IndexFields.tokenTerms(system, code)) {
      addTerm(IndexFields.token(parameter), term);
    }
    addSort(parameter, IndexFields.sortedToken(system, code));
    has(parameter);
  }

  void addTokenText(String parameter, String text) {
    FoldedText folded = FoldedText.of(text);
    addTerm(IndexFields.tokenText(parameter), folded.folded());
    addTerm(IndexFields.tokenText(parameter), folded.plain());
  }

  void addString(String parameter, String text) {
    FoldedText folded = FoldedText.of(text);
    addTerm(IndexFields.string(parameter), folded.folded());
    addTerm(IndexFields.string(parameter), folded.plain());
    addTerm(IndexFields.exact(parameter), text);
    addSort(parameter, folded.folded());
    has(parameter);
  }

  void addWord(String word) {
    addTerm(IndexFields.WORDS, word);
  }

  void addUri(String parameter, String uri) {
    addTerm(IndexFields.uri(parameter), uri);
    addSort(parameter, uri);
    has(parameter);
  }

  void addReference(String parameter, String reference) {
    addTerm(IndexFields.reference(parameter), reference);
    addTerm(IndexFields.LINKS, reference);
    links.add(parameter);
    links.add(Shared.text(reference));
    addSort(parameter, reference);
    has(parameter);
  }

  void addReferenceIdentifier(String parameter, @Nullable String system, String value) {
    for (String term : IndexFields.tokenTerms(system, value)) {
      addTerm(IndexFields.referenceIdentifier(parameter), term);
    }
  }

  void addDate(String parameter, DateSpan span) {
    document.add(
        new LongRange(
            IndexFields.date(parameter), new long[] {span.from()}, new long[] {span.until()}));
    document.add(new SortedNumericDocValuesField(IndexFields.sortDate(parameter), span.from()));
    has(parameter);
  }

  void addCodeAtTime(
      String parameter, @Nullable String system, @Nullable String code, DateSpan span) {
    for (String term : IndexFields.tokenTerms(system, code)) {
      document.add(
          new LongPoint(
              IndexFields.codeAtTime(parameter),
              IndexFields.codeHash(term),
              span.from(),
              span.until()));
    }
    has(parameter);
  }

  /** To be called once, after the last value. */
  void close() {
    present.forEach(parameter -> addTerm(IndexFields.HAS, parameter));
  }

  private void addTerm(String field, String value) {
    String term = cut(value);
    if (isNew(field, term)) {
      document.add(new StringField(field, term, Field.Store.NO));
    }
  }

  private boolean isNew(String field, String value) {
    return written.computeIfAbsent(field, f -> new HashSet<>()).add(value);
  }

  private void addSort(String parameter, String value) {
    String field = IndexFields.sort(parameter);
    if (isNew(field, value)) {
      document.add(new SortedSetDocValuesField(field, new BytesRef(cut(value))));
    }
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
  }
}
