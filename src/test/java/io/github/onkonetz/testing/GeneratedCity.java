package io.github.onkonetz.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A town of the generated directory.
 *
 * @param state ISO 3166-2, {@code DE-SN}
 * @param weight how often it is chosen
 * @param postalPrefix the first three of the five digits of its postal codes
 */
record GeneratedCity(
    String name, String state, double latitude, double longitude, int weight, String postalPrefix) {

  private static final Map<String, String> STATES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("DE-BB", "Brandenburg"),
              Map.entry("DE-BE", "Berlin"),
              Map.entry("DE-BW", "Baden-Württemberg"),
              Map.entry("DE-BY", "Bayern"),
              Map.entry("DE-HB", "Bremen"),
              Map.entry("DE-HE", "Hessen"),
              Map.entry("DE-HH", "Hamburg"),
              Map.entry("DE-MV", "Mecklenburg-Vorpommern"),
              Map.entry("DE-NI", "Niedersachsen"),
              Map.entry("DE-NW", "Nordrhein-Westfalen"),
              Map.entry("DE-RP", "Rheinland-Pfalz"),
              Map.entry("DE-SH", "Schleswig-Holstein"),
              Map.entry("DE-SL", "Saarland"),
              Map.entry("DE-SN", "Sachsen"),
              Map.entry("DE-ST", "Sachsen-Anhalt"),
              Map.entry("DE-TH", "Thüringen")));

  private static final List<GeneratedCity> ALL = read();

  private static final int ALL_WEIGHTS = ALL.stream().mapToInt(GeneratedCity::weight).sum();

  /** The codes of all states in their order. */
  static List<String> states() {
    return List.copyOf(STATES.keySet());
  }

  static String nameOfState(String code) {
    return STATES.get(code);
  }

  /** One of the towns, the larger ones more often. */
  static GeneratedCity any(Dice dice) {
    int left = dice.below(ALL_WEIGHTS);
    for (GeneratedCity city : ALL) {
      left -= city.weight;
      if (left < 0) {
        return city;
      }
    }
    throw new IllegalStateException("The weights do not add up.");
  }

  private static List<GeneratedCity> read() {
    try (InputStream file = GeneratedCity.class.getResourceAsStream("cities.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";"))
          .map(
              c ->
                  new GeneratedCity(
                      c[0],
                      c[1],
                      Double.parseDouble(c[2]),
                      Double.parseDouble(c[3]),
                      Integer.parseInt(c[4]),
                      c[5]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
