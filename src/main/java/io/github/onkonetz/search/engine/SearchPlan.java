package io.github.onkonetz.search.engine;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How a search is answered, step by step, for whoever asks for it with {@code _explain=true}. For
 * one thread.
 */
final class SearchPlan {

  /** The parameter that asks for the plan. */
  static final String PARAMETER = "_explain";

  /** For searches that nobody wants explained: notes nothing. */
  static final SearchPlan UNWANTED = new SearchPlan(false);

  private static final int DECIMALS = 3;

  private static final int NANOS_EXPONENT_OF_MILLIS = 6;

  private final boolean wanted;
  private final List<Finding> steps = new ArrayList<>();
  private long began = System.nanoTime();

  private SearchPlan(boolean wanted) {
    this.wanted = wanted;
  }

  static SearchPlan recording() {
    return new SearchPlan(true);
  }

  /**
   * Ends a step, which began with the end of the one before.
   *
   * @param name of the step
   * @param what it came to; written only if the plan is wanted
   */
  void step(String name, Object what) {
    if (!wanted) {
      return;
    }
    long now = System.nanoTime();
    String millis =
        BigDecimal.valueOf(now - began, NANOS_EXPONENT_OF_MILLIS)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .toPlainString();
    steps.add(Finding.of(ErrorCode.PLAN_STEP, name, millis).with(what.toString()));
    began = System.nanoTime();
  }

  /** What was noted, in the order of the steps. */
  List<Finding> steps() {
    return List.copyOf(steps);
  }
}
