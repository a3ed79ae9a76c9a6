package io.github.onkonetz.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets reads pass and holds writes to the configured bearer token. Whatever is not known to be a
 * read counts as a write, so that an interaction added later is guarded until somebody decides
 * otherwise.
 */
@Interceptor
class WriteGuardInterceptor {

  private static final Set<RestOperationTypeEnum> READS =
      Collections.unmodifiableSet(
          EnumSet.of(
              RestOperationTypeEnum.READ,
              RestOperationTypeEnum.VREAD,
              RestOperationTypeEnum.SEARCH_TYPE,
              RestOperationTypeEnum.SEARCH_SYSTEM,
              RestOperationTypeEnum.GET_PAGE,
              RestOperationTypeEnum.HISTORY_INSTANCE,
              RestOperationTypeEnum.HISTORY_TYPE,
              RestOperationTypeEnum.HISTORY_SYSTEM,
              RestOperationTypeEnum.METADATA,
              RestOperationTypeEnum.VALIDATE,
              RestOperationTypeEnum.META));

  /** Operations that change nothing, whichever way they are called. */
  private static final Set<String> READING_OPERATIONS =
      Set.of(
          "$validate",
          "$expand",
          "$lookup",
          "$validate-code",
          "$translate",
          "$subsumes",
          "$meta",
          "$diff",
          "$find-care");

  private final @Nullable String token;
  private final boolean onLoopback;

  WriteGuardInterceptor(@Nullable String token, boolean onLoopback) {
    this.token = token;
    this.onLoopback = onLoopback;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void holdWritesToTheToken(RequestDetails request, RestOperationTypeEnum operation) {
    if (READS.contains(operation)
        || READING_OPERATIONS.contains(String.valueOf(request.getOperation()))) {
      return;
    }
    if (token != null) {
      requireToken(request, token);
    } else {
      requireThisMachine(request);
    }
  }

  private static void requireToken(RequestDetails request, String token) {
    String header = request.getHeader("Authorization");
    byte[] sent = (header == null ? "" : header).getBytes(StandardCharsets.UTF_8);
    byte[] expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    // Compared in constant time: how far two strings agree must not show in how long it takes.
    if (!MessageDigest.isEqual(sent, expected)) {
      AuthenticationException refused =
          new AuthenticationException(
              "Zum Schreiben wird ein gültiges Token gebraucht (Authorization: Bearer ...)."
                  + " / Writing needs a valid token (Authorization: Bearer ...).");
      refused.addResponseHeader("WWW-Authenticate", "Bearer realm=\"onkonetz\"");
      throw refused;
    }
  }

  private void requireThisMachine(RequestDetails request) {
    if (!onLoopback) {
      throw new ForbiddenOperationException(
          "Schreiben ist abgeschaltet, solange onkonetz.security.write-token nicht gesetzt ist."
              + " / Writing is off as long as onkonetz.security.write-token is not set.");
    }
    // A page of some other site that the developer has open could write here through the browser.
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw new ForbiddenOperationException(
          "Seiten anderer Herkunft dürfen hier nicht schreiben."
              + " / Pages of other origins may not write here.");
    }
  }
}
