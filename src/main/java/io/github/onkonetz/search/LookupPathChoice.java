package io.github.onkonetz.search;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/**
 * Who may choose by the request header {@code X-Lookup-Path} who answers a lookup, and see with
 * {@code _explain=true} how it was answered.
 */
@FunctionalInterface
public interface LookupPathChoice {

  /** Whether the sender of that request may. */
  boolean isOpenTo(RequestDetails request);
}
