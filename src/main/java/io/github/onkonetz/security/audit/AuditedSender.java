package io.github.onkonetz.security.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.ServletRequestTracing;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who has sent a request, as far as the record keeps it.
 *
 * @param caller whom the token names
 * @param address network address
 * @param requestId the id that the log has too
 */
record AuditedSender(Caller caller, @Nullable String address, @Nullable String requestId) {

  static AuditedSender of(HttpServletRequest request) {
    return new AuditedSender(
        caller(request), request.getRemoteAddr(), ServletRequestTracing.maybeGetRequestId(request));
  }

  /** Also in threads that Spring Security does not know, such as those of a batch. */
  private static Caller caller(HttpServletRequest request) {
    Caller caller = Caller.of(request);
    String user = request.getRemoteUser();
    // Who is signed in on the pages has no token.
    return caller.isAnonymous() && user != null
        ? new Caller(Caller.Role.PUBLIC, user, null, null)
        : caller;
  }

  static AuditedSender of(RequestDetails request) {
    return request instanceof ServletRequestDetails overHttp
        ? of(overHttp.getServletRequest())
        : new AuditedSender(Caller.PUBLIC, null, request.getRequestId());
  }
}
