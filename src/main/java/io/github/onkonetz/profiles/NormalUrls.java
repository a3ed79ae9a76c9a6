package io.github.onkonetz.profiles;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Searches and conditions in URLs, with the right names of systems in them. */
final class NormalUrls {

  private final RetiredSystems systems;

  NormalUrls(RetiredSystems systems) {
    this.systems = systems;
  }

  /** A URL, or only the query of one, with the right systems; the very same if it had them. */
  String apply(String url) {
    int query = url.indexOf('?') + 1;
    String[] parameters = url.substring(query).split("&", -1);
    boolean changed = false;
    for (int i = 0; i < parameters.length; i++) {
      String value = value(parameters[i]);
      String normal = systems.token(value);
      if (!normal.equals(value)) {
        String name = parameters[i].substring(0, parameters[i].indexOf('=') + 1);
        parameters[i] = name + URLEncoder.encode(normal, StandardCharsets.UTF_8);
        changed = true;
      }
    }
    return changed ? url.substring(0, query) + String.join("&", parameters) : url;
  }

  /** What {@link #apply} changes. */
  List<Finding> notes(String url, String expression) {
    List<Finding> notes = new ArrayList<>();
    for (String parameter : url.substring(url.indexOf('?') + 1).split("&", -1)) {
      note(value(parameter), expression, notes);
    }
    return notes;
  }

  /** Adds what is said of one value of a search parameter. */
  void note(String value, String expression, List<Finding> notes) {
    systems
        .inToken(value)
        .ifPresent(
            old ->
                notes.add(
                    Finding.of(
                            ErrorCode.SYSTEM_REPLACED, old, systems.replacement(old).orElseThrow())
                        .at(expression)));
  }

  private static String value(String parameter) {
    String value = parameter.substring(parameter.indexOf('=') + 1);
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badEscape) {
      return "";
    }
  }
}
