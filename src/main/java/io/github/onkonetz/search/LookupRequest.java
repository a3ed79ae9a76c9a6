package io.github.onkonetz.search;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A search as it was asked for, checked and completed: what was left out (size of the page, its
 * offset, distances) is filled in, so that every link to another page says all of it.
 *
 * @param parameters the complete parameters; by name, so that the same search has the same links
 * @param ignored parameters that are not known, left out since the client wanted that
 */
public record LookupRequest(SortedMap<String, String[]> parameters, List<Finding> ignored) {

  /** Hits on a page if nothing is said. */
  public static final int DEFAULT_COUNT = 20;

  /** Hits on a page at most; more are on the next. */
  public static final int MOST = 1000;

  private static final int MOST_DIGITS = 9;

  private static final Set<String> TOTALS = Set.of("none", "estimate", "accurate");

  /** Checks and completes the parameters of a search; refuses the first that cannot be. */
  public static LookupRequest read(
      LookupParameters check, String type, Map<String, String[]> asked, boolean lenient) {
    SortedMap<String, String[]> complete = new TreeMap<>();
    List<Finding> ignored = new ArrayList<>();
    for (Map.Entry<String, String[]> parameter : asked.entrySet()) {
      String name = parameter.getKey();
      if (LookupVocabulary.isControl(name)) {
        checkControl(check, type, name, parameter.getValue(), asked.keySet());
        complete.put(name, parameter.getValue());
        continue;
      }
      try {
        complete.put(name, values(check, type, name, parameter.getValue()));
      } catch (RefusedException refused) {
        ignored.add(ignorable(refused, lenient));
      }
    }
    complete.put(
        "_count",
        new String[] {Integer.toString(Math.min(number(complete, "_count", DEFAULT_COUNT), MOST))});
    complete.put("_offset", new String[] {Integer.toString(number(complete, "_offset", 0))});
    return new LookupRequest(complete, ignored);
  }

  /** The same with more to tell about it. */
  public LookupRequest with(List<Finding> notes) {
    List<Finding> all = new ArrayList<>(ignored);
    all.addAll(notes);
    return new LookupRequest(parameters, all);
  }

  private static String[] values(
      LookupParameters check, String type, String name, String[] values) {
    LookupParameters.Target target = check.follow(type, name);
    String[] complete = values.clone();
    for (int i = 0; i < values.length; i++) {
      check.checkValue(name, target, values[i]);
      if (target.isNear()) {
        complete[i] = LookupParameters.canonicalNear(name, values[i]);
      }
    }
    return complete;
  }

  private static Finding ignorable(RefusedException refused, boolean lenient) {
    Finding finding = refused.findings().get(0);
    if (!lenient || finding.code() != ErrorCode.UNKNOWN_PARAMETER) {
      throw refused;
    }
    List<Object> arguments = finding.arguments();
    return Finding.of(
            ErrorCode.PARAMETER_IGNORED, arguments.get(0), arguments.get(1), arguments.get(2))
        .at(finding.expression());
  }

  private static void checkControl(
      LookupParameters check, String type, String name, String[] values, Set<String> asked) {
    for (String value : values) {
      if (name.startsWith("_include") || name.startsWith("_revinclude")) {
        check.checkInclude(type, name, value);
      } else if (name.equals("_sort")) {
        check.checkSort(type, value, asked);
      } else if (name.equals("_total") && !TOTALS.contains(value)) {
        throw new RefusedException(Finding.of(ErrorCode.NOT_A_TOTAL, value).at("http._total"));
      }
    }
  }

  /** The first value of a parameter; null if it was not given. */
  public @Nullable String first(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  /** Hits on a page. */
  public int count() {
    return number(parameters, "_count", DEFAULT_COUNT);
  }

  /** Hits before the page. */
  public int offset() {
    return number(parameters, "_offset", 0);
  }

  /** Whether nothing but the number of hits is wanted. */
  public boolean isCountOnly() {
    return count() == 0 || "count".equals(first("_summary"));
  }

  private static int number(Map<String, String[]> parameters, String name, int otherwise) {
    String[] values = parameters.get(name);
    if (values == null || values.length == 0 || values[0].isEmpty()) {
      return otherwise;
    }
    if (!isCount(values[0])) {
      throw new RefusedException(
          Finding.of(ErrorCode.NOT_A_COUNT, values[0], name).at("http." + name));
    }
    return Integer.parseInt(values[0]);
  }

  /** Nine digits fit into an int, and nobody has that many hits. */
  private static boolean isCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }
}
