package io.github.onkonetz.search.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Values of search parameters as text, with the <a
 * href="https://hl7.org/fhir/R4/search.html#escaping">escapes</a> of the standard: a backslash
 * before a comma, a bar, a dollar sign or a backslash takes its special meaning away.
 */
final class ValueText {

  private static final char ESCAPE = '\\';

  private ValueText() {}

  /** The parts between separators that are not escaped; escapes stay in them. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(2);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ESCAPE) {
        i++;
      } else if (text.charAt(i) == separator) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** The alternatives of a value; those that are empty say nothing and are left out. */
  static List<String> alternatives(String value) {
    List<String> parts = split(value, ',');
    parts.removeIf(String::isBlank);
    return parts;
  }

  /** The text that is meant. A backslash before anything else stands for itself. */
  static String unescape(String text) {
    if (text.indexOf(ESCAPE) < 0) {
      return text;
    }
    StringBuilder meant = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escapes =
          c == ESCAPE && i + 1 < text.length() && ",|$\\".indexOf(text.charAt(i + 1)) >= 0;
      meant.append(escapes ? text.charAt(++i) : c);
    }
    return meant.toString();
  }
}
