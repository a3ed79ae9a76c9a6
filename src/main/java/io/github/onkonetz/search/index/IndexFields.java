package io.github.onkonetz.search.index;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the Lucene document that stands for an entry, and how values are written in them.
 * Fields of search parameters carry the name of the parameter, so that a new parameter needs no
 * code.
 */
public final class IndexFields {

  /** {@code Type/id}, a term. */
  public static final String KEY = "_key";

  /** The resource type, a term. */
  public static final String TYPE = "_type";

  /** The id, a term and sorted doc values. */
  public static final String ID = "_id";

  /** Milliseconds since 1970, a point and numeric doc values. */
  public static final String LAST_UPDATED = "_lastUpdated";

  /** The place of the entry in the index's table; of use to the index only. */
  static final String ORD = "ord";

  /** The names of the parameters that the entry has a value for, as terms ({@code :missing}). */
  public static final String HAS = "has";

  /** Every word of the entry's own texts, folded, as terms. */
  public static final String WORDS = "words";

  /** What the entry refers to by any parameter, as {@link #reference} has it, as terms. */
  public static final String LINKS = "links";

  private IndexFields() {}

  /** Whether most lookups ask for terms of that field: ids, codes, references, texts. */
  static boolean isAskedOften(String field) {
    return field.equals(TYPE)
        || field.equals(ID)
        || field.startsWith(token(""))
        || field.startsWith(reference(""))
        || field.startsWith(string(""));
  }

  /** Codes of a token parameter: the terms of {@link #tokenTerms}. */
  public static String token(String parameter) {
    return "t." + parameter;
  }

  /** Texts of a token parameter, in all their folded spellings. */
  public static String tokenText(String parameter) {
    return "tt." + parameter;
  }

  /** A string parameter in all its folded spellings, as whole texts. */
  public static String string(String parameter) {
    return "s." + parameter;
  }

  /** A string parameter as it was written. */
  public static String exact(String parameter) {
    return "x." + parameter;
  }

  /** A reference: {@code Type/id} without a version, or an absolute URL. */
  public static String reference(String parameter) {
    return "r." + parameter;
  }

  /** The identifier in a reference: the terms of {@link #tokenTerms}. */
  public static String referenceIdentifier(String parameter) {
    return "ri." + parameter;
  }

  /**
   * A date parameter: a {@code LongRange} of one dimension, first to last millisecond, both
   * inclusive; open ends are {@code Long.MIN_VALUE} and {@code Long.MAX_VALUE}.
   */
  public static String date(String parameter) {
    return "d." + parameter;
  }

  /** A URI as it was written. */
  public static String uri(String parameter) {
    return "u." + parameter;
  }

  /**
   * A composite of a code and a date: a {@code LongPoint} of three dimensions for each element that
   * has both: {@link #codeHash} of a term of {@link #tokenTerms}, first millisecond, last
   * millisecond. A box over it asks one element for everything at once.
   */
  public static String codeAtTime(String parameter) {
    return "c." + parameter;
  }

  /**
   * What a string, token, reference or URI is sorted by: {@code SortedSetDocValues}, strings
   * folded, tokens as {@link #sortedToken}.
   */
  public static String sort(String parameter) {
    return "o." + parameter;
  }

  /** What a date is sorted by: {@code SortedNumericDocValues} of first milliseconds. */
  public static String sortDate(String parameter) {
    return "od." + parameter;
  }

  /**
   * The terms under which a code is found: {@code code}, {@code system|code} or {@code |code} if it
   * has no system, and {@code system|}.
   */
  public static String[] tokenTerms(@Nullable String system, @Nullable String code) {
    String value = code == null ? "" : code;
    if (system == null || system.isEmpty()) {
      return new String[] {value, "|" + value};
    }
    return value.isEmpty()
        ? new String[] {system + "|"}
        : new String[] {value, system + "|" + value, system + "|"};
  }

  /** The number that stands for a term in {@link #codeAtTime}. */
  public static long codeHash(String term) {
    return Hashing.farmHashFingerprint64().hashString(term, StandardCharsets.UTF_8).asLong();
  }

  /** A token as it is sorted: by system, then by code; without a system last. */
  static String sortedToken(@Nullable String system, @Nullable String code) {
    String first = system == null || system.isEmpty() ? "\uFFFF" : system;
    return first + "\u0000" + (code == null ? "" : code);
  }
}
