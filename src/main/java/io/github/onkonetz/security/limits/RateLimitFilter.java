package io.github.onkonetz.security.limits;

import io.github.bucket4j.TimeMeter;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.OutcomeWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes from each sender only so many requests in a time; the others are answered with 429 and
 * {@code Retry-After}. In front of security a sender is a network address, behind it a client.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6585#section-4">429 Too Many Requests</a>
 */
final class RateLimitFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Function<HttpServletRequest, @Nullable String> sender;
  private final ErrorCode refusal;
  private final transient Rate reads;
  private final transient Rate writes;
  private final transient Rate signIns;
  private final transient OutcomeWriter outcomes;

  private RateLimitFilter(
      Function<HttpServletRequest, @Nullable String> sender,
      ErrorCode refusal,
      Rate reads,
      Rate writes,
      Rate signIns,
      OutcomeWriter outcomes) {
    this.sender = sender;
    this.refusal = refusal;
    this.reads = reads;
    this.writes = writes;
    this.signIns = signIns;
    this.outcomes = outcomes;
  }

  /** By the address that the request comes from. */
  static RateLimitFilter byAddress(RateSettings settings, TimeMeter clock, OutcomeWriter outcomes) {
    return new RateLimitFilter(
        request -> Sender.of(request.getRemoteAddr()),
        ErrorCode.LIMIT_ADDRESS,
        rate("address-reads", settings.addressReads(), settings, clock),
        rate("address-writes", settings.addressWrites(), settings, clock),
        rate("address-sign-ins", settings.addressSignIns(), settings, clock),
        outcomes);
  }

  /** By the client whose token was found good; who has none passes. */
  static RateLimitFilter byClient(RateSettings settings, TimeMeter clock, OutcomeWriter outcomes) {
    Rate writes = rate("client-writes", settings.clientWrites(), settings, clock);
    return new RateLimitFilter(
        HttpServletRequest::getRemoteUser,
        ErrorCode.LIMIT_CLIENT,
        rate("client-reads", settings.clientReads(), settings, clock),
        writes,
        writes,
        outcomes);
  }

  private static Rate rate(String name, int capacity, RateSettings settings, TimeMeter clock) {
    return new Rate(name, capacity, settings.per(), settings.buckets(), clock);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String who = sender.apply(request);
    if (who != null) {
      Rate rate = of(RequestKind.of(request));
      long wait = rate.take(who, response);
      if (wait > 0) {
        response.setHeader("Retry-After", Long.toString(wait));
        outcomes.write(
            request,
            response,
            Finding.of(
                refusal, Integer.toString(rate.capacity()), Long.toString(rate.per().toSeconds())));
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private Rate of(RequestKind kind) {
    return switch (kind) {
      case READS -> reads;
      case WRITES -> writes;
      case SIGN_INS -> signIns;
    };
  }
}
