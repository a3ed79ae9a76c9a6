package io.github.onkonetz.profiles;

import io.github.onkonetz.profiles.ValidatorRule.Cause;
import io.github.onkonetz.profiles.ValidatorRule.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out what only follows from something else that is said: of a code that it does not know,
 * the validator says also that the required code is missing and that the rule about it is broken.
 */
final class FollowUps {

  private FollowUps() {}

  static List<Finding> without(List<Told> told) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      if (!follows(told, i) && !findings.contains(told.get(i).finding())) {
        findings.add(told.get(i).finding());
      }
    }
    return findings;
  }

  private static boolean follows(List<Told> told, int index) {
    Told effect = told.get(index);
    for (int i = 0; i < told.size(); i++) {
      Told cause = told.get(i);
      boolean error = cause.finding().code().status() != 200;
      if (i != index
          && (explains(cause, effect)
              || (error && isSaidBy(cause, effect))
              || (i < index && isTheSame(cause, effect)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean explains(Told cause, Told effect) {
    if (cause.cause().compareTo(effect.cause()) >= 0) {
      return false;
    }
    if (cause.cause() == Cause.STRUCTURE && isWithin(effect.place(), cause.place())) {
      return true;
    }
    return switch (effect.cause()) {
      case STRUCTURE, FORM -> cause.place().equals(effect.place());
      case MEANING -> isWithin(cause.place(), effect.place());
      // It is there, but not as it should be.
      case COUNT -> isWithin(cause.element(), effect.element());
      case INVARIANT -> cause.place().equals(effect.place()) || isNamed(cause, effect);
      case CLAIM -> cause.element().matches("\\w+\\.(type|physicalType)(\\..*)?");
      case REMARK ->
          isWithin(cause.place(), effect.place()) || isWithin(effect.place(), cause.place());
    };
  }

  /** What is less exact than another finding, whatever kind that is of. */
  private static boolean isSaidBy(Told cause, Told effect) {
    ErrorCode code = effect.finding().code();
    if (code == ErrorCode.CODE_NOT_ALLOWED) {
      return cause.finding().code() != code
          && isWithin(
              cause.place(), effect.place().replaceFirst("(\\.coding\\[\\d+])?(\\.code)?$", ""));
    }
    if (code == ErrorCode.CODE_UNKNOWN) {
      return cause.finding().code() == ErrorCode.VALUE_FIXED
          && isWithin(effect.place(), cause.place());
    }
    if (code != ErrorCode.ELEMENT_MISSING) {
      return false;
    }
    boolean ofSlice = name(effect).contains(":");
    return (cause.finding().code() == ErrorCode.EXTENSION_FORM
            && isWithin(effect.place(), cause.place()))
        || (ofSlice
            && cause.cause() == Cause.COUNT
            && cause.place().startsWith(effect.place() + "["))
        || (ofSlice
            && cause.finding().code() == code
            && name(effect).startsWith(name(cause) + ":"));
  }

  private static String name(Told told) {
    return String.valueOf(told.finding().arguments().get(0));
  }

  /** Of several things said about how one place is built, the first is enough. */
  private static boolean isTheSame(Told first, Told second) {
    boolean ofBuilding = first.cause() == Cause.STRUCTURE || first.cause() == Cause.FORM;
    return ofBuilding
        && first.cause() == second.cause()
        && (first.place().equals(second.place())
            || (first.finding().code() == ErrorCode.WRONG_KIND
                && isWithin(second.place(), first.place())));
  }

  /** The invariant speaks of an element below its place that has a fault of its own. */
  private static boolean isNamed(Told cause, Told invariant) {
    String rule = invariant.invariant();
    String at = invariant.element().replaceFirst("\\.(value|reference)$", "");
    if (rule == null || !isWithin(cause.element(), at)) {
      return false;
    }
    if (rule.isEmpty()) {
      return true;
    }
    for (String name : cause.element().substring(at.length()).split("\\.")) {
      if (!name.isEmpty()
          && Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(rule).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(String place, String around) {
    return place.startsWith(around)
        && (place.length() == around.length() || ".[".indexOf(place.charAt(around.length())) >= 0);
  }
}
