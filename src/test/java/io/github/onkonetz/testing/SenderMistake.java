package io.github.onkonetz.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Does one thing to a valid entry, or to a Bundle of them, that a sender may get wrong. The same
 * seed, the same thing.
 */
public final class SenderMistake {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int MOST_CHARACTERS = 20_000;

  private static final List<String> ODD_TEXTS =
      List.of(
          "\u0000",
          "\uD800",
          "\u202E umgekehrt",
          "\uFEFF",
          "e\u0301",
          "\u200B",
          " ",
          "",
          "\t",
          "\uD83D\uDE00",
          "<script>alert(1)</script>",
          "' OR 1=1 --",
          "{0}");

  private static final List<String> REFERENCES =
      List.of(
          "Organization/gibt-es-nicht",
          "Practitioner/x",
          "Patient/1",
          "#nicht-enthalten",
          "urn:uuid:123",
          "http://",
          "Location/../x",
          "/",
          "Organization/",
          "Organization/x|2",
          "https://example.org/fhir/Organization/1");

  private static final List<String> VALUES =
      List.of(
          "2024-13-45",
          "2024-02-30",
          "heute",
          "12",
          "-1",
          "1e400",
          "true",
          "http://a b",
          "DE",
          "99:99:99",
          "mailto:x",
          "a|b");

  private static final List<String> EXTENSIONS =
      List.of(
          "http://example.com/eigene",
          "https://onkonetz.github.io/fhir/StructureDefinition/gibt-es-nicht",
          "https://onkonetz.github.io/fhir/StructureDefinition/position-precision",
          "ohne-anfang",
          "");

  private enum Kind {
    DROP,
    DOUBLE,
    RETYPE,
    OVERLONG,
    ODD_TEXT,
    WRONG_REFERENCE,
    WRONG_VALUE,
    RENAME,
    EXTEND
  }

  /** Where in an entry something stands: under a name in an object or at an index in a list. */
  private record Spot(ContainerNode<?> container, String name, int index) {

    JsonNode value() {
      return name == null ? container.get(index) : container.get(name);
    }

    void set(JsonNode value) {
      if (name == null) {
        ((ArrayNode) container).set(index, value);
      } else {
        ((ObjectNode) container).set(name, value);
      }
    }

    void remove() {
      if (name == null) {
        ((ArrayNode) container).remove(index);
      } else {
        ((ObjectNode) container).remove(name);
      }
    }
  }

  private final Random random;

  public SenderMistake(long seed) {
    this.random = new Random(seed);
  }

  /** Another entry or Bundle, with the same type and id. */
  public String of(String entry) {
    try {
      ObjectNode root = (ObjectNode) JSON.readTree(entry);
      List<Spot> spots = new ArrayList<>();
      collect(root, spots);
      change(one(spots));
      return root.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void collect(JsonNode node, List<Spot> spots) {
    if (node instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (!name.equals("resourceType") && !name.equals("id")) {
                  spots.add(new Spot(object, name, 0));
                  collect(object.get(name), spots);
                }
              });
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        spots.add(new Spot(list, null, i));
        collect(list.get(i), spots);
      }
    }
  }

  private void change(Spot spot) {
    switch (one(List.of(Kind.values()))) {
      case DROP -> spot.remove();
      case DOUBLE -> twice(spot);
      case RETYPE -> spot.set(otherType());
      case OVERLONG -> spot.set(TextNode.valueOf("x".repeat(2 + random.nextInt(MOST_CHARACTERS))));
      case ODD_TEXT -> {
        String before =
            spot.value().isTextual() && random.nextBoolean() ? spot.value().asText() : "";
        spot.set(TextNode.valueOf(before + one(ODD_TEXTS)));
      }
      case WRONG_REFERENCE -> spot.set(TextNode.valueOf(one(REFERENCES)));
      case WRONG_VALUE -> spot.set(TextNode.valueOf(one(VALUES)));
      case RENAME -> rename(spot);
      case EXTEND -> extend(spot);
    }
  }

  private static void twice(Spot spot) {
    if (spot.container() instanceof ArrayNode list) {
      list.add(spot.value().deepCopy());
    } else if (spot.value() instanceof ArrayNode list && !list.isEmpty()) {
      list.add(list.get(0).deepCopy());
    } else {
      spot.set(JSON.createArrayNode().add(spot.value()).add(spot.value()));
    }
  }

  private JsonNode otherType() {
    return one(
        List.of(
            IntNode.valueOf(7),
            BooleanNode.TRUE,
            TextNode.valueOf("abc"),
            JSON.createObjectNode(),
            JSON.createObjectNode().put("unbekannt", 1),
            JSON.createArrayNode(),
            NullNode.getInstance()));
  }

  private void rename(Spot spot) {
    if (spot.container() instanceof ObjectNode object) {
      object.set(random.nextBoolean() ? "unbekannt" : spot.name() + "x", spot.value());
    } else {
      spot.set(NullNode.getInstance());
    }
  }

  private void extend(Spot spot) {
    ObjectNode extension = JSON.createObjectNode().put("url", one(EXTENSIONS));
    if (random.nextBoolean()) {
      extension.put("valueString", "Wert");
    }
    String name = random.nextInt(4) == 0 ? "modifierExtension" : "extension";
    if (spot.value() instanceof ObjectNode object) {
      object.putArray(name).add(extension);
    } else if (spot.container() instanceof ObjectNode object) {
      object.putArray(name).add(extension);
    }
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
