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
 * @param subject the client or account that the token names; null if there was no token
 * @param address network address
 * @param requestId the id that the log has too
 */
record AuditedSender(
    @Nullable String subject, @Nullable String address, @Nullable String requestId) {

  static AuditedSender of(HttpServletRequest request) {
    return new AuditedSender(
        subject(request),
        request.getRemoteAddr(),
        ServletRequestTracing.maybeGetRequestId(request));
  }

  /** Also in threads that Spring Security does not know, such as those of a batch. */
  private static @Nullable String subject(HttpServletRequest request) {
    String subject = Caller.of(request).subject();
    return subject.isEmpty() ? request.getRemoteUser() : subject;
  }

  static AuditedSender of(RequestDetails request) {
    return request instanceof ServletRequestDetails overHttp
        ? of(overHttp.getServletRequest())
        : new AuditedSender(null, null, request.getRequestId());
  }
}
