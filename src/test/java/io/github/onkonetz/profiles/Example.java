package io.github.onkonetz.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An example of the package in JSON, changed by a test, and what the server says of it. */
final class Example {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode entry;

  private Example(ObjectNode entry) {
    this.entry = entry;
  }

  /** The example of that type and id, as compiled. */
  static Example of(String type, String id) {
    Path file = Path.of("fhir-profiles/fsh-generated/resources", type + "-" + id + ".json");
    try {
      ObjectNode entry = (ObjectNode) JSON.readTree(Files.readString(file));
      entry.remove("meta");
      return new Example(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets an element of the first level. */
  Example with(String element, String json) {
    entry.set(element, read(json));
    return this;
  }

  /** Appends to a list of the first level. */
  Example and(String element, String json) {
    JsonNode list = entry.path(element);
    ((ArrayNode) (list.isArray() ? list : entry.putArray(element))).add(read(json));
    return this;
  }

  Example without(String element) {
    entry.remove(element);
    return this;
  }

  String json() {
    return entry.toString();
  }

  List<Finding> findings() {
    return PackageValidation.shared().findings(json());
  }

  /** The findings as "severity code element", with the invariant if one is broken. */
  List<String> brief() {
    return findings().stream().map(Example::brief).toList();
  }

  private static String brief(Finding finding) {
    boolean invariant =
        finding.code() == ErrorCode.INVARIANT || finding.code() == ErrorCode.INVARIANT_WARNING;
    return finding.code().severity().toCode()
        + " "
        + (invariant ? finding.arguments().get(0) : finding.code().code())
        + " "
        + finding.expression();
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
