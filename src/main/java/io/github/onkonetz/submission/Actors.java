package io.github.onkonetz.submission;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/** Tells who makes a request. */
@FunctionalInterface
interface Actors {

  Actor of(RequestDetails request);
}
