package io.github.onkonetz.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people would ask {@code $find-care} of a generated directory. */
public final class GeneratedQuestions {

  private static final List<String> CODES =
      List.of(
          "car-t",
          "hsct-allo",
          "gyn-oncology",
          "visceral-oncology",
          "thoracic-oncology",
          "uro-oncology",
          "dermato-oncology",
          "neuro-oncology",
          "haematology",
          "systemic-therapy",
          "radiation-oncology",
          "palliative-care",
          "sapv",
          "hospice-care",
          "second-opinion");

  private static final List<String> WORDS =
      List.of("CAR-T", "Stammzelltransplantation", "Strahlentherapie", "Zweitmeinung", "Hospiz");

  private static final List<String> INDICATIONS = List.of("C50", "C34", "C61", "C83.3", "C91.00");

  private static final List<String> DISTANCES = List.of("25", "50", "100", "200");

  private GeneratedQuestions() {}

  /**
   * Different questions, each as the query of a URL: most by a code, some by words, some for a
   * disease; all from a position near a town, three of four with a distance.
   */
  public static List<String> of(int count, long seed) {
    Set<String> questions = new LinkedHashSet<>();
    for (int i = 0; questions.size() < count; i++) {
      questions.add(question(Dice.of(seed, "question", i)));
    }
    return List.copyOf(questions);
  }

  private static String question(Dice dice) {
    GeneratedCity city = GeneratedCity.any(dice);
    String position =
        String.format(
            Locale.ROOT,
            "%.4f|%.4f",
            city.latitude() + dice.around(0.15, 0.4),
            city.longitude() + dice.around(0.2, 0.5));
    StringBuilder question = new StringBuilder("near=" + encoded(position));
    question.append("&service=").append(encoded(dice.any(dice.chance(0.8) ? CODES : WORDS)));
    if (dice.chance(0.75)) {
      question.append("&distance=").append(dice.any(DISTANCES));
    }
    if (dice.chance(0.15)) {
      question.append("&indication=").append(dice.any(INDICATIONS));
    }
    return question.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
