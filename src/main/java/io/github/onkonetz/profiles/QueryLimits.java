package io.github.onkonetz.profiles;

import jakarta.validation.constraints.Min;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one query may ask for, whichever way it comes: in an address, in a form, in an entry of
 * a Bundle. Safe for all threads.
 *
 * @param parameters parameters at most, repeated ones counted each
 * @param values values at most in all parameters together, those that a comma separates counted
 *     each
 * @param hops chained references and {@code _has} in the name of one parameter at most
 * @param includes {@code _include} and {@code _revinclude} at most
 * @see <a href="https://hl7.org/fhir/R4/search.html">FHIR R4, search</a>
 */
@Validated
@ConfigurationProperties("onkonetz.limits.query")
public record QueryLimits(
    @DefaultValue("100") @Min(1) int parameters,
    @DefaultValue("500") @Min(1) int values,
    @DefaultValue("5") @Min(0) int hops,
    @DefaultValue("50") @Min(0) int includes) {

  /**
   * Refuses a query that asks for too much. One pass, and nothing is allocated unless it is
   * refused.
   *
   * @param query as it stands in an address, without the question mark; escapes may be in it
   */
  public void check(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return;
    }
    int foundParameters = 1;
    int foundValues = 1;
    int foundIncludes = 0;
    int start = 0;
    int length = query.length();
    while (start < length) {
      int end = endOf(query, '&', start, length);
      int equals = endOf(query, '=', start, end);
      if (isInclude(query, start)) {
        foundIncludes++;
      }
      checkHops(query, start, equals);
      foundValues += commas(query, equals, end);
      start = end + 1;
      if (end < length) {
        foundParameters++;
        foundValues++;
      }
    }
    check(foundParameters, foundValues, foundIncludes);
  }

  /** Refuses parameters that ask for too much. */
  public void check(Map<String, String[]> query) {
    int foundParameters = 0;
    int foundValues = 0;
    int foundIncludes = 0;
    for (Map.Entry<String, String[]> parameter : query.entrySet()) {
      String name = parameter.getKey();
      int times = parameter.getValue().length;
      foundParameters += times;
      if (isInclude(name, 0)) {
        foundIncludes += times;
      }
      checkHops(name, 0, name.length());
      for (String value : parameter.getValue()) {
        foundValues += value == null ? 1 : 1 + commas(value, 0, value.length());
      }
    }
    check(foundParameters, foundValues, foundIncludes);
  }

  private void check(int foundParameters, int foundValues, int foundIncludes) {
    if (foundParameters > parameters) {
      throw refused(ErrorCode.LIMIT_PARAMETERS, foundParameters, parameters);
    }
    if (foundValues > values) {
      throw refused(ErrorCode.LIMIT_VALUES, foundValues, values);
    }
    if (foundIncludes > includes) {
      throw refused(ErrorCode.LIMIT_INCLUDES, foundIncludes, includes);
    }
  }

  private void checkHops(String query, int start, int end) {
    int found = 0;
    for (int i = start; i < end; i++) {
      char c = query.charAt(i);
      if (c == '.' || c == '_' && query.startsWith("_has:", i)) {
        found++;
      }
    }
    if (found > hops) {
      RefusedException refused = refused(ErrorCode.LIMIT_HOPS, found, hops);
      throw new RefusedException(
          refused.findings().get(0).at("http." + query.substring(start, end)));
    }
  }

  private static boolean isInclude(String query, int start) {
    return query.startsWith("_include", start) || query.startsWith("_revinclude", start);
  }

  /** Commas, escaped for an address or not. */
  private static int commas(String query, int start, int end) {
    int found = 0;
    for (int i = start; i < end; i++) {
      char c = query.charAt(i);
      if (c == ',' || c == '%' && query.regionMatches(true, i, "%2C", 0, "%2C".length())) {
        found++;
      }
    }
    return found;
  }

  private static int endOf(String query, char mark, int start, int end) {
    int found = query.indexOf(mark, start);
    return found < 0 || found > end ? end : found;
  }

  private static RefusedException refused(ErrorCode code, int found, int allowed) {
    return new RefusedException(
        Finding.of(code, Integer.toString(found), Integer.toString(allowed)));
  }
}
