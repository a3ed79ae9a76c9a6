package io.github.onkonetz.search.care;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The parameters of a request as texts, in the order in which they were given. */
final class AskedValues {

  /** Parameters that say how the answer is to look. */
  private static final Set<String> FORM =
      Set.of("_format", "_pretty", "_summary", "_elements", "_narrative");

  /** More letters wrong than this, and another word is meant. */
  private static final int MOST_WRONG_LETTERS = 3;

  private final String operation;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /**
   * The values of these parameters; empty ones count as not given.
   *
   * @param operation how the operation is called, for messages
   */
  AskedValues(String operation, Map<String, String[]> given) {
    this.operation = operation;
    given.forEach(
        (name, texts) -> {
          List<String> kept = new ArrayList<>();
          for (String text : texts) {
            if (!text.isBlank()) {
              kept.add(text.strip());
            }
          }
          if (!kept.isEmpty()) {
            values.put(name, kept);
          }
        });
  }

  /**
   * Checks that nothing else was asked for.
   *
   * @throws RefusedException (400) naming what is possible
   */
  void allow(Set<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name) && !FORM.contains(name)) {
        Set<String> possible = new TreeSet<>(known);
        throw new RefusedException(
            Finding.of(
                    ErrorCode.CARE_PARAMETER,
                    name,
                    operation,
                    perhaps(name, possible),
                    String.join(", ", possible))
                .at("http." + name));
      }
    }
  }

  private static Bilingual perhaps(String name, Set<String> possible) {
    LevenshteinDistance distance = new LevenshteinDistance(MOST_WRONG_LETTERS);
    return possible.stream()
        .filter(candidate -> distance.apply(name, candidate) >= 0)
        .min(
            Comparator.comparing((String candidate) -> distance.apply(name, candidate))
                .thenComparing(candidate -> candidate))
        .map(nearest -> CareVocabulary.perhaps(List.of(nearest)))
        .orElse(Bilingual.NOTHING);
  }

  /** All values of a parameter; empty if it was not given. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /**
   * The value of a parameter that may be given once; null if it was not given.
   *
   * @throws RefusedException (400) if it was given more than once
   */
  @Nullable String one(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw new RefusedException(Finding.of(ErrorCode.CARE_ONCE, name).at("http." + name));
    }
    return given.isEmpty() ? null : given.get(0);
  }

  /**
   * The value of a parameter that has to be given.
   *
   * @throws RefusedException (400) if it was not given, or more than once
   */
  String needed(String name) {
    String value = one(name);
    if (value == null) {
      throw new RefusedException(Finding.of(ErrorCode.CARE_MISSING, name).at("http." + name));
    }
    return value;
  }

  /** A value that is not possible. */
  static RefusedException impossible(
      String name, String value, String expectedInGerman, String expectedInEnglish) {
    return new RefusedException(
        Finding.of(
                ErrorCode.CARE_VALUE,
                value,
                name,
                new Bilingual(expectedInGerman, expectedInEnglish))
            .at("http." + name));
  }

  /** A whole number within limits; null if it was not given. */
  @Nullable Integer number(String name, int least, int most) {
    String value = one(name);
    if (value == null) {
      return null;
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
}
