package io.github.onkonetz.search.care;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code, category or group of ICD-10-GM with all that is below it: {@code C83.3}, {@code C83},
 * {@code C81-C96}.
 *
 * @param from the first code, without its dot
 * @param until the last code, without its dot; everything below it belongs to the range
 */
record IcdRange(String from, String until) {

  /**
   * A letter, two digits, and where it is finer one or two more; signs of the coding rules aside.
   */
  private static final String CODE = "([A-Z][0-9]{2}(?:\\.?[0-9]{1,2})?)(?:\\.?-)?[+*!†]?";

  private static final Pattern RANGE = Pattern.compile(CODE + "(?:\\s*[-–]\\s*" + CODE + ")?");

  /** Sorts after every code that begins so. */
  private static final char AFTER_ALL = '\uffff';

  /** Null if the text is not of the form of such a code or group. */
  static @Nullable IcdRange parse(String text) {
    Matcher range = RANGE.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!range.matches()) {
      return null;
    }
    String from = range.group(1).replace(".", "");
    String until = range.group(2) == null ? from : range.group(2).replace(".", "");
    return from.compareTo(until + AFTER_ALL) <= 0 ? new IcdRange(from, until) : null;
  }

  /** Whether a disease of one can be one of the other. */
  boolean overlaps(IcdRange other) {
    return from.compareTo(other.until + AFTER_ALL) <= 0
        && other.from.compareTo(until + AFTER_ALL) <= 0;
  }
}
