package io.github.onkonetz.search;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.math.BigDecimal;
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
 * @param metres largest great-circle distance, from 0; infinite if none was given, which means
 *     everything
 */
public record NearPlace(double latitude, double longitude, double metres) {

  /** UCUM's units, and the mile as people write it. */
  private static final Map<String, Double> METRES_PER_UNIT =
      Map.of("km", 1000.0, "m", 1.0, "mi", 1609.344, "[mi_i]", 1609.344, "[mi_us]", 1609.347);

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
        || !isNumber(parts[1])
        || Arrays.stream(parts).anyMatch(String::isBlank)) {
      throw refused(parameter, ErrorCode.NEAR_FORMAT, value, parameter);
    }
    double latitude = Double.parseDouble(parts[0].trim());
    double longitude = Double.parseDouble(parts[1].trim());
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw refused(parameter, ErrorCode.NEAR_COORDINATES, parts[0] + "|" + parts[1]);
    }
    return new NearPlace(latitude, longitude, metres(parameter, part(parts, 2), part(parts, 3)));
  }

  /**
   * Reads several values, separated by commas.
   *
   * @throws RefusedException (400) saying what would be right
   */
  public static List<NearPlace> parseAll(String parameter, String values) {
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

  /** Whether a distance was given. */
  public boolean isLimited() {
    return metres != Double.POSITIVE_INFINITY;
  }

  /** The place with nothing left out that was given. */
  String canonical() {
    String point = plain(latitude) + "|" + plain(longitude);
    return isLimited() ? point + "|" + plain(metres) + "|m" : point;
  }

  /** Without an exponent, which would not be understood. */
  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static double metres(String parameter, String distance, String unit) {
    Double perUnit = METRES_PER_UNIT.get(unit.isEmpty() ? "km" : unit);
    if (perUnit == null) {
      throw refused(parameter, ErrorCode.NEAR_UNIT, unit);
    }
    if (distance.isEmpty()) {
      return Double.POSITIVE_INFINITY;
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
