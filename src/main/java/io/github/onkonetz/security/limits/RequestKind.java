package io.github.onkonetz.security.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What a request costs the server, as far as its address and method tell. */
enum RequestKind {
  READS,
  WRITES,
  SIGN_INS;

  /** Sent by POST, and lookups all the same: operations that are answered from memory, searches. */
  private static final Set<String> LOOKUPS =
      Set.of(
          "_search",
          "$find-care",
          "$network-graph",
          "$expand",
          "$lookup",
          "$validate-code",
          "$translate");

  private static final Set<String> SIGN_IN =
      Set.of("/oauth2/token", "/account/sign-in", "/account/link");

  static RequestKind of(HttpServletRequest request) {
    String method = request.getMethod();
    if (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS")) {
      return READS;
    }
    if (!method.equals("POST")) {
      return WRITES;
    }
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (SIGN_IN.contains(path)) {
      return SIGN_INS;
    }
    return LOOKUPS.contains(path.substring(path.lastIndexOf('/') + 1)) ? READS : WRITES;
  }
}
