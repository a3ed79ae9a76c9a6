package io.github.onkonetz.security.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.profiles.QueryLimits;

/** Holds a query that comes in a form to the limits; one in an address is held to them before. */
@Interceptor
final class QueryLimitInterceptor {

  /** Before anybody who looks at the parameters. */
  private static final int FIRST = -2_000;

  private final QueryLimits limits;

  QueryLimitInterceptor(QueryLimits limits) {
    this.limits = limits;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = FIRST)
  void check(RequestDetails request) {
    limits.check(request.getParameters());
  }
}
