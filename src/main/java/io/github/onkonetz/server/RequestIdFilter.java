package io.github.onkonetz.server;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/**
 * Gives each request an id, before anything else looks at it: the client's own if it is
 * well-formed, else a new one. The answer carries it, every line of the log that the request
 * causes, and what HAPI says of the request.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#custom">X-Request-Id</a>
 */
final class RequestIdFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  static final String HEADER = "X-Request-ID";

  /** The name under which the pattern of the log finds it. */
  static final String IN_LOG = "requestId";

  /** A UUID has 36 characters, a W3C trace context 55. */
  private static final int LONGEST = 64;

  private static final char[] DIGITS = "0123456789abcdefghijklmnopqrstuv".toCharArray();

  /** 32 digits are told apart by five bits each. */
  private static final int BITS = 5;

  /** Sixty bits: the same id twice among a billion requests is one chance in two. */
  private static final int LENGTH = 12;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String sent = request.getHeader(HEADER);
    String id = sent != null && isWellFormed(sent) ? sent : newId();
    request.setAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID, id);
    response.setHeader(HEADER, id);
    MDC.put(IN_LOG, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(IN_LOG);
    }
  }

  /** Nothing that could end a line of the log, a header, or a value in either. */
  private static boolean isWellFormed(String id) {
    if (id.isEmpty() || id.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean other = c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
      if (!letter && !other) {
        return false;
      }
    }
    return true;
  }

  private static String newId() {
    char[] id = new char[LENGTH];
    long random = ThreadLocalRandom.current().nextLong();
    for (int i = 0; i < LENGTH; i++) {
      id[i] = DIGITS[(int) (random & DIGITS.length - 1)];
      random >>>= BITS;
    }
    return new String(id);
  }
}
