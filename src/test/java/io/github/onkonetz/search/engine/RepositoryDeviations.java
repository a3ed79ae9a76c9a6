package io.github.onkonetz.search.engine;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Questions that the repository is known to answer otherwise than the standard or the directory's
 * contract says; {@code docs/limitations.md} names each.
 */
final class RepositoryDeviations {

  /**
   * Tokens are ordered by system and code apart from each other, references by an internal number,
   * and of strings that fold to the same the repository makes a difference.
   */
  private static final Set<String> SORTED_RIGHT =
      Set.of("_id", "_lastUpdated", "date", "designation-period");

  private static final Pattern IDENTIFIER_OF_REFERENCE = Pattern.compile(".*:identifier");

  /** To an entry of this server, which the repository does not take for a relative one. */
  private static final Pattern ABSOLUTE_REFERENCE = Pattern.compile(".*https?://[^,]*/fhir/.*");

  /** A day is one in Germany to the index, and one anywhere in the world to the repository. */
  private static final Pattern DAY =
      Pattern.compile("(?:^|.*,)(?:[a-z]{2})?\\d{4}(?:-\\d{2}){0,2}(?:,.*|$)");

  private RepositoryDeviations() {}

  /** Whether the repository is a good judge of a question. */
  static boolean isTrusted(Question question) {
    for (Question.Parameter parameter : question.parameters()) {
      String name = parameter.name();
      if (IDENTIFIER_OF_REFERENCE.matcher(name).matches()) {
        return false;
      }
      if (name.startsWith("_tag") && parameter.value().startsWith("|")) {
        return false;
      }
      if (name.endsWith("_lastUpdated") && DAY.matcher(parameter.value()).matches()) {
        return false;
      }
      if (ABSOLUTE_REFERENCE.matcher(parameter.value()).matches()) {
        return false;
      }
      if (name.startsWith("_include") && parameter.value().equals("*")) {
        return false;
      }
      if (name.equals("_sort") && !isSortedRight(parameter.value())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSortedRight(String sort) {
    for (String key : sort.split(",")) {
      if (!SORTED_RIGHT.contains(key.startsWith("-") ? key.substring(1) : key)) {
        return false;
      }
    }
    return true;
  }
}
