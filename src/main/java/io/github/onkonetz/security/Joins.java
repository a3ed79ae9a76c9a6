package io.github.onkonetz.security;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parameters of a search by which it looks at other resources than those that it is for. */
final class Joins {

  private static final Pattern UNPUBLISHED =
      Pattern.compile("\\b(" + String.join("|", AccessRules.NOT_PUBLIC) + ")\\b");

  private Joins() {}

  static boolean isJoin(String name) {
    return name.startsWith("_has")
        || name.startsWith("_include")
        || name.startsWith("_revinclude")
        || name.indexOf('.') >= 0;
  }

  /** The first parameter that leads to what is not published, directly or because it may. */
  static Optional<String> intoUnpublished(String type, Map<String, String[]> parameters) {
    return parameters.entrySet().stream()
        .filter(p -> isJoin(p.getKey()) && leads(type, p.getKey(), p.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private static boolean leads(String type, String name, String[] values) {
    if (UNPUBLISHED.matcher(name).find()) {
      return true;
    }
    // References of a Provenance may be to anything, so a chain that names no type looks
    // everywhere.
    if (type.equals("Provenance") && !name.startsWith("_has")) {
      return true;
    }
    for (String value : values) {
      boolean fromAnywhere = name.startsWith("_revinclude") && value.equals("*");
      if (fromAnywhere
          || name.startsWith("_")
              && !name.startsWith("_has")
              && UNPUBLISHED.matcher(value).find()) {
        return true;
      }
    }
    return false;
  }
}
