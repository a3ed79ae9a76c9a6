package io.github.onkonetz.security.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Headers that keep a browser from doing more with an answer than it should: take its content for
 * something else, run what somebody has written into an entry, show it within another page, tell
 * other sites where somebody came from.
 *
 * @see <a
 *     href="https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html">OWASP,
 *     HTTP headers</a>
 */
final class HeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Pages of ours: what they need comes with them. */
  private static final String OF_PAGES =
      "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-ancestors 'none'";

  /**
   * An entry as HAPI shows it to people: what it says was written by others, and nothing of it is
   * to be run. The page is the same without its scripts, which only colour the line under the
   * pointer.
   */
  private static final String OF_ENTRIES =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private static final String ENDPOINT = "/fhir";

  private final String strictTransport;

  HeadersFilter(HeadersSettings settings) {
    this.strictTransport = "max-age=" + settings.hsts().toSeconds();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", strictTransport);
    }
    boolean entry = request.getRequestURI().startsWith(ENDPOINT, request.getContextPath().length());
    if (!entry || isBrowser(request.getHeader("Accept"))) {
      response.setHeader("Content-Security-Policy", entry ? OF_ENTRIES : OF_PAGES);
      response.setHeader("Referrer-Policy", "same-origin");
      // For browsers that do not know frame-ancestors.
      response.setHeader("X-Frame-Options", "DENY");
    }
    chain.doFilter(request, response);
  }

  /** Programs get JSON or XML, and a dozen headers less. */
  private static boolean isBrowser(@Nullable String accept) {
    return accept != null && accept.contains("text/html");
  }
}
