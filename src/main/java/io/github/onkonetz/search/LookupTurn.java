package io.github.onkonetz.search;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/**
 * Who deals with a lookup when, among the interceptors of {@code
 * SERVER_INCOMING_REQUEST_POST_PROCESSED}. Whoever may refuse a request has an order before these.
 */
public final class LookupTurn {

  /** The directory index answers what it can. */
  public static final int INDEX = 500;

  /** What is left goes to the repository. */
  public static final int REPOSITORY = 1_000;

  private LookupTurn() {}

  /** Whether the client wants unknown parameters to be ignored instead of refused. */
  public static boolean isLenient(RequestDetails request) {
    return request.getHeaders("Prefer").stream()
        .anyMatch(prefer -> prefer.replace(" ", "").contains("handling=lenient"));
  }
}
