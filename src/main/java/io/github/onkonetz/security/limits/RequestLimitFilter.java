package io.github.onkonetz.security.limits;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.OutcomeWriter;
import io.github.onkonetz.profiles.QueryLimits;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.storage.RequestTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Holds each request to what one request may ask for: length of the address, size of the query,
 * and, while it is read, size and time of the body. What a request does in the database has a time
 * too.
 */
final class RequestLimitFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient RequestLimits limits;
  private final transient QueryLimits queries;
  private final transient OutcomeWriter outcomes;

  RequestLimitFilter(RequestLimits limits, QueryLimits queries, OutcomeWriter outcomes) {
    this.limits = limits;
    this.queries = queries;
    this.outcomes = outcomes;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    RequestTime.begin();
    try {
      checkAddress(request);
      chain.doFilter(hasBody(request) ? limited(request, response) : request, response);
    } catch (RefusedException refused) {
      outcomes.write(request, response, refused.findings().toArray(Finding[]::new));
    } finally {
      RequestTime.end();
    }
  }

  private void checkAddress(HttpServletRequest request) {
    String query = request.getQueryString();
    int length = request.getRequestURI().length() + (query == null ? 0 : query.length() + 1);
    if (length > limits.urlLength().toBytes()) {
      throw new RefusedException(
          Finding.of(
              ErrorCode.LIMIT_URL,
              Integer.toString(length),
              Long.toString(limits.urlLength().toBytes())));
    }
    queries.check(query);
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  private LimitedRequest limited(HttpServletRequest request, HttpServletResponse response) {
    if (request.getContentLengthLong() > limits.size().toBytes()) {
      throw new RefusedException(LimitedBody.tooLarge(limits.size()));
    }
    String coding = request.getHeader("Content-Encoding");
    boolean compressed = isGzip(coding);
    boolean known = coding == null || coding.equalsIgnoreCase("identity") || compressed;
    // The container reads forms by itself, and does not decompress.
    if (!known || compressed && isForm(request.getContentType())) {
      response.setHeader("Accept-Encoding", "gzip");
      throw new RefusedException(Finding.of(ErrorCode.CODING_UNKNOWN, String.valueOf(coding)));
    }
    return new LimitedRequest(request, limits, compressed);
  }

  private static boolean isGzip(@Nullable String coding) {
    return "gzip".equalsIgnoreCase(coding) || "x-gzip".equalsIgnoreCase(coding);
  }

  private static boolean isForm(@Nullable String contentType) {
    return contentType != null
        && contentType.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }
}
