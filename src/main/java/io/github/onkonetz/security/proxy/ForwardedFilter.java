package io.github.onkonetz.security.proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

/**
 * Shows everybody behind it the request as the client has sent it, if a trusted proxy says how that
 * was: for links, for the limits and for the record. What anybody else says is ignored.
 */
final class ForwardedFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient List<AddressRange> trusted;

  ForwardedFilter(ProxySettings settings) {
    this.trusted = settings.trusted().stream().map(AddressRange::of).toList();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Forwarding forwarding = isTrusted(request) ? Forwarding.of(request, trusted) : null;
    chain.doFilter(
        forwarding == null ? request : new ForwardedRequest(request, forwarding), response);
  }

  private boolean isTrusted(HttpServletRequest request) {
    InetAddress proxy = AddressRange.address(request.getRemoteAddr());
    return proxy != null && trusted.stream().anyMatch(range -> range.contains(proxy));
  }
}
