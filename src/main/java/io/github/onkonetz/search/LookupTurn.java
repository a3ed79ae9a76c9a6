package io.github.onkonetz.search;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.profiles.Finding;
import java.util.List;

/**
 * Who deals with a lookup when, among the interceptors of {@code
 * SERVER_INCOMING_REQUEST_POST_PROCESSED}. Whoever may refuse a request has an order before these.
 */
public final class LookupTurn {

  /** The directory index answers what it can. */
  public static final int INDEX = 500;

  /** What is left goes to the repository. */
  public static final int REPOSITORY = 1_000;

  private static final String EXPLAINED = LookupTurn.class.getName() + ".explained";

  private LookupTurn() {}

  /** Leaves for the repository's answer what is to be told about how it came about. */
  public static void explain(RequestDetails request, List<Finding> steps) {
    if (!steps.isEmpty()) {
      request.getUserData().put(EXPLAINED, List.copyOf(steps));
    }
  }

  /** What {@link #explain} left. */
  @SuppressWarnings("unchecked")
  static List<Finding> explained(RequestDetails request) {
    return (List<Finding>) request.getUserData().getOrDefault(EXPLAINED, List.of());
  }

  /** Whether the client wants unknown parameters to be ignored instead of refused. */
  public static boolean isLenient(RequestDetails request) {
    return request.getHeaders("Prefer").stream()
        .anyMatch(prefer -> prefer.replace(" ", "").contains("handling=lenient"));
  }
}
