package io.github.onkonetz.submission;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;

/** Answers 202 for a submission that was kept: it is accepted, not done. */
@Interceptor
public final class AcceptedInterceptor {

  private static final int ACCEPTED = 202;

  private static final String KEY = AcceptedInterceptor.class.getName();

  AcceptedInterceptor() {}

  static void mark(RequestDetails request) {
    request.getUserData().put(KEY, true);
  }

  /** HAPI answers every operation with 200 by itself. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void answer(RequestDetails request, ResponseDetails response) {
    if (request.getUserData().containsKey(KEY)) {
      response.setResponseCode(ACCEPTED);
    }
  }
}
