package io.github.onkonetz.search;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A value of the search parameter {@code near}: {@code latitude|longitude|distance|unit}, see <a
 * href="https://hl7.org/fhir/R4/location.html#search">the search parameters of Location</a>.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 * @param kilometres largest great-circle distance, from 0
 */
record NearPlace(double latitude, double longitude, double kilometres) {

  /**
   * Meant when no distance is given: what a patient travels for a consultation without staying the
   * night.
   */
  static final double DEFAULT_KILOMETRES = 50;

  private static final Map<String, Double> KILOMETRES_PER_UNIT =
      Map.of("km", 1.0, "m", 0.001, "mi", 1.609344, "[mi_i]", 1.609344, "[mi_us]", 1.609347);

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d,\\d");
  private static final int MOST_PARTS = 4;

  /**
   * Reads one value.
   *
   * @param parameter how the parameter is called, for messages
   * @throws RefusedException (400) saying what would be right
   */
  static NearPlace parse(String parameter, String value) {
    String[] parts = value.split("\\|", -1);
    if (parts.length < 2
        || parts.length > MOST_PARTS
        || !isNumber(parts[0])
        || !isNumber(parts[1])) {
      throw refused(parameter, ErrorCode.NEAR_FORMAT, value, parameter);
    }
    double latitude = Double.parseDouble(parts[0].trim());
    double longitude = Double.parseDouble(parts[1].trim());
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw refused(parameter, ErrorCode.NEAR_COORDINATES, parts[0] + "|" + parts[1]);
    }
    return new NearPlace(
        latitude, longitude, kilometres(parameter, part(parts, 2), part(parts, 3)));
  }

  /** Reads several values, separated by commas. */
  static List<NearPlace> parseAll(String parameter, String values) {
    String[] places = values.split(",", -1);
    for (String place : places) {
      String[] parts = place.split("\\|", -1);
      boolean startsWithPlace = parts.length >= 2 && isNumber(parts[0]) && isNumber(parts[1]);
      if (!startsWithPlace && DECIMAL_COMMA.matcher(values).find()) {
        throw refused(parameter, ErrorCode.NEAR_DECIMAL_COMMA, values, parameter);
      }
    }
    return Arrays.stream(places).map(place -> parse(parameter, place)).toList();
  }

  /** The place as HAPI reads it too, with nothing left out. */
  String canonical() {
    return latitude + "|" + longitude + "|" + kilometres + "|km";
  }

  private static double kilometres(String parameter, String distance, String unit) {
    Double perUnit = KILOMETRES_PER_UNIT.get(unit.isEmpty() ? "km" : unit);
    if (perUnit == null) {
      throw refused(parameter, ErrorCode.NEAR_UNIT, unit);
    }
    if (distance.isEmpty()) {
      return DEFAULT_KILOMETRES;
    }
    if (!isNumber(distance) || Double.parseDouble(distance) < 0) {
      throw refused(parameter, ErrorCode.NEAR_DISTANCE, distance);
    }
    return Double.parseDouble(distance) * perUnit;
  }

  private static String part(String[] parts, int index) {
    return index < parts.length ? parts[index].trim() : "";
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text.trim()).matches();
  }

  private static RefusedException refused(String parameter, ErrorCode code, Object... arguments) {
    return new RefusedException(Finding.of(code, arguments).at("http." + parameter));
  }
}
