package io.github.onkonetz.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An element of an entry, as findings name it, with what stands there.
 *
 * @param expression FHIRPath from the resource type on
 * @param node what stands there in the JSON form of the entry; a missing node if nothing does
 */
record EntryPlace(String expression, JsonNode node) {

  private static final Pattern SEGMENT = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");
  private static final Pattern OF_TYPE = Pattern.compile("ofType\\((\\w+)\\)");

  /** Longer values are cut: the sender knows them, and an answer is to be read. */
  private static final int MOST_SHOWN = 80;

  /** From the validator's own notation; XML is located by XPath where it is not FHIR's. */
  static EntryPlace of(String location, JsonNode entry, String type) {
    String place =
        location
            .replaceAll("/\\*.*?\\*/", "")
            .replaceFirst("^/f:", "")
            .replace("/f:", ".")
            .replaceFirst(" \\(.*", "")
            .replaceAll("\\[url='.*?']", "")
            .replace("[x]", "");
    String expression = place.startsWith(type) ? place : type;
    return new EntryPlace(expression, find(entry, expression));
  }

  private static JsonNode find(JsonNode entry, String expression) {
    JsonNode at = entry;
    String name = "";
    List<String> segments = List.of(expression.split("\\."));
    JsonNode around = entry;
    for (String segment : segments.subList(1, segments.size())) {
      Matcher type = OF_TYPE.matcher(segment);
      if (type.matches()) {
        String first = type.group(1).substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        at = around.path(name + first + type.group(1).substring(1));
        continue;
      }
      Matcher step = SEGMENT.matcher(segment);
      if (!step.lookingAt()) {
        return entry.path("");
      }
      name = step.group(1);
      around = at;
      at = step(at, name, step.group(2));
    }
    return at;
  }

  private static JsonNode step(JsonNode from, String name, @Nullable String index) {
    JsonNode child = from.path(name);
    if (index == null) {
      return child;
    }
    int number = Integer.parseInt(index);
    return child.isArray() ? child.path(number) : number == 0 ? child : child.path(number);
  }

  EntryPlace below(String name) {
    return new EntryPlace(expression + "." + name, node.path(name));
  }

  EntryPlace below(String name, int index) {
    return new EntryPlace(
        "%s.%s[%d]".formatted(expression, name, index), node.path(name).path(index));
  }

  /** The element with all its repetitions. */
  EntryPlace whole() {
    return new EntryPlace(expression.replaceFirst("\\[\\d+]$", ""), node);
  }

  /** The element itself or the single value that it is about, as far as there is one. */
  EntryPlace primitive(String name) {
    return node.isObject() && node.path(name).isValueNode() && !node.path(name).isMissingNode()
        ? below(name)
        : this;
  }

  /** What stands there, as the end of a sentence; nothing if that cannot be said in a few words. */
  Bilingual given() {
    String shown = shown(node);
    return shown == null
        ? Bilingual.NOTHING
        : new Bilingual(" Angegeben ist „" + shown + "“.", " Given is \"" + shown + "\".");
  }

  private static @Nullable String shown(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (value.isValueNode()) {
      return readable(value.asText());
    }
    if (value.path("coding").path(0).isObject()) {
      return shown(value.path("coding").path(0));
    }
    if (value.has("system") && value.has("code")) {
      return readable(value.path("system").asText() + "|" + value.path("code").asText());
    }
    if (value.has("latitude") || value.has("longitude")) {
      return pair(value, "latitude", "longitude", ", ");
    }
    if (value.has("start") || value.has("end")) {
      return pair(value, "start", "end", " – ");
    }
    if (value.has("availableStartTime") || value.has("availableEndTime")) {
      return pair(value, "availableStartTime", "availableEndTime", " – ");
    }
    if (value.has("openingTime") || value.has("closingTime")) {
      return pair(value, "openingTime", "closingTime", " – ");
    }
    return value.path("value").isValueNode() ? shown(value.path("value")) : null;
  }

  private static String pair(JsonNode value, String first, String second, String between) {
    return readable(value.path(first).asText("?") + between + value.path(second).asText("?"));
  }

  /** Shortened, and with what cannot be seen written out: it may be the very mistake. */
  static String readable(String text) {
    StringBuilder readable = new StringBuilder();
    int[] characters = text.codePoints().limit(MOST_SHOWN).toArray();
    for (int character : characters) {
      if (isInvisible(character)) {
        readable.append("\\u%04X".formatted(character));
      } else {
        readable.appendCodePoint(character);
      }
    }
    return text.codePointCount(0, text.length()) > MOST_SHOWN
        ? readable + "…"
        : readable.toString();
  }

  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
