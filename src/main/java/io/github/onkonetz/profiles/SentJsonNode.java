package io.github.onkonetz.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of JSON. */
record SentJsonNode(ObjectNode object) implements SentNode {

  @Override
  public String type() {
    return object.path("resourceType").asText();
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (var field : object.properties()) {
      if (field.getValue() instanceof ObjectNode single) {
        parts.add(new Part(field.getKey(), -1, new SentJsonNode(single)));
      } else if (field.getValue().isArray()) {
        for (int i = 0; i < field.getValue().size(); i++) {
          if (field.getValue().get(i) instanceof ObjectNode one) {
            parts.add(new Part(field.getKey(), i, new SentJsonNode(one)));
          }
        }
      }
    }
    return parts;
  }

  @Override
  public @Nullable String value(String name) {
    JsonNode value = object.path(name);
    return value.isTextual() ? value.textValue() : null;
  }

  @Override
  public void set(String name, String value) {
    object.put(name, value);
  }

  @Override
  public String text() {
    return object.toString();
  }

  @Override
  public void removeProfiles() {
    if (object.path("meta") instanceof ObjectNode meta) {
      meta.remove("profile");
      if (meta.isEmpty()) {
        object.remove("meta");
      }
    }
  }

  @Override
  public @Nullable SentNode resource() {
    return object.path("resource") instanceof ObjectNode resource
        ? new SentJsonNode(resource)
        : null;
  }

  @Override
  public SentNode copy() {
    return new SentJsonNode(object.deepCopy());
  }

  @Override
  public void keepOnlyId() {
    object.retain("resourceType", "id");
    if (!object.path("id").isTextual()) {
      object.remove("id");
    }
  }
}
