package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.LookupVocabulary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A search, made up.
 *
 * @param type what is searched for
 * @param parameters names and values, not encoded
 */
record Question(String type, List<Parameter> parameters) {

  record Parameter(String name, String value) {}

  Question {
    parameters = List.copyOf(parameters);
  }

  /** As it is asked: relative to the endpoint, encoded. */
  String url() {
    return type
        + "?"
        + parameters.stream()
            .map(p -> p.name() + "=" + URLEncoder.encode(p.value(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }

  /** The parameters that say what to find. */
  List<Parameter> conditions() {
    return parameters.stream().filter(p -> !isControl(p.name())).toList();
  }

  private static boolean isControl(String name) {
    return LookupVocabulary.isControl(name);
  }

  /** The values of a parameter. */
  List<String> values(String name) {
    return parameters.stream().filter(p -> p.name().equals(name)).map(Parameter::value).toList();
  }

  /** The first value of a parameter; empty if it is not there. */
  String first(String name) {
    return values(name).stream().findFirst().orElse("");
  }

  @Override
  public String toString() {
    return type
        + "?"
        + parameters.stream()
            .map(p -> p.name() + "=" + (p.value().length() > 200 ? "..." : p.value()))
            .collect(Collectors.joining("&"));
  }
}
