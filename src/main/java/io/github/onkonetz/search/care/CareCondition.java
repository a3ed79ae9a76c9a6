package io.github.onkonetz.search.care;

import java.util.function.Function;

/**
 * One condition of a question.
 *
 * @param label the parameter and what was said, to tell the client which condition is meant
 * @param parameter the parameter
 * @param test whether an offer meets it
 */
record CareCondition(String label, String parameter, Function<Offer, Fit> test) {

  /** Whether a condition is met. */
  enum Fit {
    YES,
    NO,
    /** Nothing is recorded that would tell, so the offer is no hit, but may fit. */
    NOT_RECORDED;

    static Fit of(boolean fits) {
      return fits ? YES : NO;
    }
  }

  static CareCondition of(String parameter, String said, Function<Offer, Fit> test) {
    return new CareCondition(parameter + "=" + said, parameter, test);
  }

  Fit fits(Offer offer) {
    return test.apply(offer);
  }
}
