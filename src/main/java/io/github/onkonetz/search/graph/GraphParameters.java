package io.github.onkonetz.search.graph;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an operation, as texts: from the URL, and of a POST from its Parameters too. In
 * a value, commas stand between alternatives.
 */
final class GraphParameters {

  /** Parameters that say how the answer is to look. */
  private static final Set<String> FORM =
      Set.of("_format", "_pretty", "_summary", "_elements", "_narrative");

  private final Map<String, List<String>> values = new TreeMap<>();

  /**
   * Reads a request.
   *
   * @param operation its name, for messages
   * @param known what it can be asked
   * @param body the resource that was sent, or null
   * @throws RefusedException (400) if it is asked something else
   */
  GraphParameters(
      String operation,
      Set<String> known,
      Map<String, String[]> query,
      @Nullable IBaseResource body) {
    query.forEach((name, texts) -> List.of(texts).forEach(text -> add(name, text)));
    if (body instanceof Parameters parameters) {
      for (ParametersParameterComponent parameter : parameters.getParameter()) {
        add(parameter.getName(), text(parameter));
      }
    } else if (body != null) {
      throw impossible("resource", body.fhirType(), "Parameters", "Parameters");
    }
    for (String name : values.keySet()) {
      if (!known.contains(name) && !FORM.contains(name)) {
        throw new RefusedException(
            Finding.of(
                    ErrorCode.GRAPH_PARAMETER,
                    name,
                    operation,
                    String.join(", ", new TreeSet<>(known)))
                .at("http." + name));
      }
    }
  }

  private void add(@Nullable String name, @Nullable String text) {
    if (name != null && text != null && !text.isBlank()) {
      values.computeIfAbsent(name, n -> new ArrayList<>()).add(text.strip());
    }
  }

  private static @Nullable String text(ParametersParameterComponent parameter) {
    Type value = parameter.getValue();
    return value instanceof Reference reference
        ? reference.getReference()
        : value == null ? null : value.primitiveValue();
  }

  /** The value of a parameter that may be given once; null if it was not given. */
  @Nullable String one(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw new RefusedException(Finding.of(ErrorCode.GRAPH_ONCE, name).at("http." + name));
    }
    return given.isEmpty() ? null : given.get(0);
  }

  /** The value of a parameter that has to be given. */
  String needed(String name) {
    String value = one(name);
    if (value == null) {
      throw new RefusedException(Finding.of(ErrorCode.GRAPH_MISSING, name).at("http." + name));
    }
    return value;
  }

  /** All alternatives of a parameter; empty if it was not given. */
  Set<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(text -> List.of(text.split(",")).stream())
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A whole number within limits; the usual one if none was given. */
  int number(String name, int least, int most, int usual) {
    String value = one(name);
    if (value == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // told below, as for a number out of bounds
    }
    throw impossible(
        name,
        value,
        "eine ganze Zahl von " + least + " bis " + most,
        "a whole number from " + least + " to " + most);
  }

  /** Yes or no; no if nothing was given. */
  boolean flag(String name) {
    String value = one(name);
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw impossible(name, value, "true oder false", "true or false");
  }

  /**
   * Codes out of those possible, as {@code code} or {@code system|code}.
   *
   * @param system whose codes they are
   */
  Set<String> codes(String name, String system, Set<String> possible) {
    Set<String> codes = new LinkedHashSet<>();
    for (String text : all(name)) {
      String code = text.startsWith(system + "|") ? text.substring(system.length() + 1) : text;
      if (!possible.contains(code)) {
        String listed = String.join(", ", possible);
        throw impossible(name, text, "eines von " + listed, "one of " + listed);
      }
      codes.add(code);
    }
    return codes;
  }

  /** What was asked, as the query of a URL. */
  String query() {
    return values.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + coded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String coded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static RefusedException impossible(
      String name, String value, String expectedInGerman, String expectedInEnglish) {
    return new RefusedException(
        Finding.of(
                ErrorCode.GRAPH_VALUE,
                value,
                name,
                new Bilingual(expectedInGerman, expectedInEnglish))
            .at("http." + name));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s", values);
  }
}
