package io.github.onkonetz.search.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.onkonetz.places.FoldedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an entry's own texts, folded: names, displays, codes, descriptions, addresses, and
 * whatever else a person may look for. Read from its JSON, which is much faster than walking
 * through objects.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#content">_content</a>
 */
final class EntryWords {

  /** What names something to programs: everything would be found by "http" or by a type's name. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of(
          "resourceType",
          "id",
          "reference",
          "system",
          "url",
          "valueUri",
          "valueUrl",
          "valueCanonical");

  /** The narrative, where an entry has one. */
  private static final String NARRATIVE = "div";

  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&[a-z]+;");

  private static final JsonFactory JSON = new JsonFactory();

  private EntryWords() {}

  static Set<String> of(byte[] json) {
    Set<String> words = new LinkedHashSet<>();
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT && "meta".equals(parser.currentName())) {
          parser.skipChildren();
        } else if (token == JsonToken.VALUE_STRING) {
          add(words, parser.currentName(), parser.getText());
        }
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("an entry is not JSON", e);
    }
  }

  private static void add(Set<String> words, String name, String text) {
    if (NARRATIVE.equals(name)) {
      addWords(words, MARKUP.matcher(text).replaceAll(" "));
    } else if (name == null || !FOR_PROGRAMS.contains(name)) {
      addWords(words, text);
    }
  }

  private static void addWords(Set<String> words, String text) {
    String folded = FoldedText.of(text).folded();
    int start = 0;
    for (int end = folded.indexOf(' '); end >= 0; end = folded.indexOf(' ', start)) {
      words.add(folded.substring(start, end));
      start = end + 1;
    }
    words.add(folded.substring(start));
  }
}
