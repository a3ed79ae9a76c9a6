package io.github.onkonetz.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Changes an entry at one place, the same for the same state of the generator. */
final class Mutation {

  /** What the address of a request says too, and what the server writes itself. */
  private static final Set<String> LEFT_ALONE = Set.of("resourceType", "id", "meta");

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "gestern",
          "2026-13-45",
          "x".repeat(300),
          "\u202Eumgekehrt",
          "Ä\u0308\uD83C\uDFE5",
          "https://example.org/unknown",
          "0341 97-0",
          "http://fhir.de/NamingSystem/kbv/bsnr");

  private Mutation() {}

  /** One place of an object, by its name there. */
  private record Place(ObjectNode parent, String name) {}

  static void apply(ObjectNode entry, Random random) {
    List<Place> places = new ArrayList<>();
    collect(entry, places);
    if (places.isEmpty()) {
      entry.put("unknown", true);
      return;
    }
    Place place = places.get(random.nextInt(places.size()));
    ObjectNode parent = place.parent();
    JsonNode value = parent.get(place.name());
    switch (random.nextInt(7)) {
      case 0 -> parent.remove(place.name());
      case 1 -> parent.put(place.name(), ODD.get(random.nextInt(ODD.size())));
      case 2 -> parent.put(place.name(), random.nextInt());
      case 3 -> parent.putArray(place.name()).add(value);
      case 4 -> parent.putObject(place.name()).set("value", value);
      case 5 -> parent.set(place.name() + "X", value);
      default -> twice(parent, place.name(), value);
    }
  }

  private static void twice(ObjectNode parent, String name, JsonNode value) {
    if (value instanceof ArrayNode list && !list.isEmpty()) {
      list.add(list.get(0).deepCopy());
    } else {
      parent.putArray(name).add(value).add(value.deepCopy());
    }
  }

  private static void collect(JsonNode node, List<Place> places) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                if (!LEFT_ALONE.contains(field.getKey())) {
                  places.add(new Place(object, field.getKey()));
                  collect(field.getValue(), places);
                }
              });
    } else {
      node.forEach(child -> collect(child, places));
    }
  }
}
