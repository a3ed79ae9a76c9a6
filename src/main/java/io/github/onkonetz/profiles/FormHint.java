package io.github.onkonetz.profiles;

import java.util.Collection;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Why something is probably not in the form that FHIR has on the wire, in a sentence. */
final class FormHint {

  private static final String QUOTES = "„“”‚‘’«»";

  /** Two letters: {@code Organisation}, {@code Organziation}, {@code Locations}. */
  private static final LevenshteinDistance NEAR = new LevenshteinDistance(2);

  private FormHint() {}

  /** What is at that place of a text that is no JSON. */
  static Bilingual ofJson(String text, long offset) {
    if (text.stripLeading().startsWith("<")) {
      return new Bilingual(
          " Das sieht aus wie XML; das braucht „Content-Type: application/fhir+xml“.",
          " It looks like XML, which needs \"Content-Type: application/fhir+xml\".");
    }
    if (offset < 0 || offset >= text.length()) {
      return Bilingual.NOTHING;
    }
    int at = (int) offset;
    char there = text.charAt(at);
    String before = text.substring(0, at).stripTrailing();
    if (QUOTES.indexOf(there) >= 0) {
      return new Bilingual(
          " Dort steht ein typografisches Anführungszeichen ("
              + there
              + "); JSON braucht gerade (\").",
          " There is a typographic quotation mark (" + there + "); JSON needs straight ones (\").");
    }
    if (there == '/' || there == '#') {
      return new Bilingual(
          " Dort steht ein Kommentar; in JSON gibt es keine.",
          " There is a comment; JSON has none.");
    }
    if ((there == '}' || there == ']') && before.endsWith(",")) {
      return new Bilingual(
          " Vor der Klammer steht ein Komma zu viel.",
          " There is a comma too many before the bracket.");
    }
    if (Character.isDigit(there) && before.matches("(?s).*\\d,")) {
      return new Bilingual(
          " Dort steht ein Dezimalkomma; Zahlen haben in JSON einen Punkt (51.2).",
          " There is a decimal comma; numbers have a point in JSON (51.2).");
    }
    String shown = EntryPlace.readable(String.valueOf(there));
    return new Bilingual(" Dort steht „" + shown + "“.", " There is \"" + shown + "\".");
  }

  /** Of a text that is no XML. */
  static Bilingual ofXml(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[")
        ? new Bilingual(
            " Das sieht aus wie JSON; das braucht „Content-Type: application/fhir+json“.",
            " It looks like JSON, which needs \"Content-Type: application/fhir+json\".")
        : Bilingual.NOTHING;
  }

  /** Of a type that is none of FHIR's. */
  static Bilingual ofType(String type, Collection<String> known) {
    if (type.isEmpty()) {
      return new Bilingual("Die Angabe „resourceType“ fehlt.", "\"resourceType\" is missing.");
    }
    String shown = EntryPlace.readable(type);
    String meant =
        known.stream().filter(k -> NEAR.apply(k, type) >= 0).sorted().findFirst().orElse(null);
    return new Bilingual(
        "„"
            + shown
            + "“ gibt es nicht."
            + (meant == null ? "" : " Gemeint ist wohl „" + meant + "“."),
        "there is no \""
            + shown
            + "\"."
            + (meant == null ? "" : " Probably \"" + meant + "\" is meant."));
  }

  /** Of JSON that is no object. */
  static Bilingual ofKind(boolean isList) {
    return isList
        ? new Bilingual("Er ist eine Liste.", "it is a list.")
        : new Bilingual("Er ist ein einzelner Wert.", "it is a single value.");
  }

  /** Of an element in no namespace, or in another. */
  static Bilingual ofNamespace(String element) {
    String shown = EntryPlace.readable(element);
    return new Bilingual(
        "Am Element „" + shown + "“ fehlt der Namensraum (xmlns=\"http://hl7.org/fhir\").",
        "the element \"" + shown + "\" lacks the namespace (xmlns=\"http://hl7.org/fhir\").");
  }
}
