package io.github.onkonetz.profiles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Reads JSON as strictly as it is meant, and says where it is not. */
final class SentJson {

  /** FHIR wants eighteen digits of a decimal; the rest is patience. */
  private static final int LONGEST_NUMBER = 40;

  /** Ten to the power of more than this is written out somewhere, digit by digit. */
  private static final int LARGEST_EXPONENT = 100;

  /** A photograph or a document in Base64 may be that long, in characters. */
  private static final int LONGEST_STRING = 20_000_000;

  private static final int LONGEST_NAME = 1_000;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(ContentLimits.DEEPEST + 1)
                          .maxStringLength(LONGEST_STRING)
                          .maxNameLength(LONGEST_NAME)
                          // looked at where its place is known
                          .maxNumberLength(LONGEST_STRING)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

  private SentJson() {}

  /**
   * The tree of that text; refuses what is no JSON or what only an attacker would write.
   *
   * @param deepest how deep objects and arrays may be nested
   */
  static JsonNode read(String text, int deepest) {
    try {
      check(text, deepest);
    } catch (JsonProcessingException e) {
      throw refused(e, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree(text);
  }

  /** The tree of a text whose form was checked before, or that this server has written. */
  static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw refused(e, text);
    }
  }

  private static void check(String text, int deepest) throws IOException {
    try (JsonParser parser = MAPPER.createParser(text)) {
      try {
        check(parser, text, deepest);
      } catch (StreamConstraintsException tooLong) {
        throw refused(ErrorCode.FORM_TOO_LONG, parser.currentLocation(), "...");
      }
    }
  }

  private static void check(JsonParser parser, String text, int deepest) throws IOException {
    Deque<Set<String>> names = new ArrayDeque<>();
    int depth = 0;
    int roots = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      JsonLocation at = parser.currentTokenLocation();
      if (depth == 0 && ++roots > 1) {
        throw refused(ErrorCode.FORM_NOT_JSON, at, FormHint.ofJson(text, at.getCharOffset()));
      }
      if (token.isStructStart()) {
        names.push(new HashSet<>());
        if (++depth > deepest) {
          throw refused(ErrorCode.FORM_TOO_DEEP, at, deepest);
        }
      } else if (token.isStructEnd()) {
        names.pop();
        depth--;
      } else if (token == JsonToken.FIELD_NAME) {
        if (!names.element().add(parser.currentName())) {
          throw refused(ErrorCode.FORM_DUPLICATE, at, parser.currentName());
        }
        checkCharacters(parser.currentName(), at);
      } else if (token == JsonToken.VALUE_STRING) {
        checkCharacters(parser.getText(), at);
      } else if (token.isNumeric()) {
        checkNumber(parser.getText(), at);
      }
    }
    if (roots == 0) {
      throw new RefusedException(Finding.of(ErrorCode.FORM_EMPTY));
    }
  }

  /** FHIR allows no control characters but tab, line feed and return, Unicode no half pairs. */
  private static void checkCharacters(String text, JsonLocation at) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (isForbidden(c)) {
        throw refused(ErrorCode.FORM_CHARACTER, at, "U+%04X".formatted(c));
      }
      i += Character.charCount(c) - 1;
    }
  }

  private static boolean isForbidden(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static void checkNumber(String number, JsonLocation at) {
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    String exponent = e < 0 ? "0" : number.substring(e + 1).replaceFirst("^\\+", "");
    boolean huge = exponent.length() > 4 || Math.abs(Integer.parseInt(exponent)) > LARGEST_EXPONENT;
    if (huge || number.length() > LONGEST_NUMBER) {
      throw refused(
          ErrorCode.FORM_TOO_LONG, at, number.substring(0, Math.min(20, number.length())));
    }
  }

  private static RefusedException refused(JsonProcessingException e, String text) {
    int length = text.stripTrailing().length();
    JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    ErrorCode code =
        e instanceof JsonEOFException || at.getCharOffset() >= length
            ? ErrorCode.FORM_ENDS_EARLY
            : ErrorCode.FORM_NOT_JSON;
    return code == ErrorCode.FORM_NOT_JSON
        ? refused(code, at, FormHint.ofJson(text, at.getCharOffset()))
        : refused(code, at);
  }

  private static RefusedException refused(ErrorCode code, JsonLocation at, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = Integer.toString(Math.max(1, at.getLineNr()));
    arguments[1] = Integer.toString(Math.max(1, at.getColumnNr()));
    for (int i = 0; i < more.length; i++) {
      arguments[i + 2] = more[i] instanceof Bilingual ? more[i] : String.valueOf(more[i]);
    }
    return new RefusedException(Finding.of(code, arguments));
  }
}
