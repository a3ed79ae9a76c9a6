package io.github.onkonetz.security.proxy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request as the client has sent it to the proxy. A prefix is a part of the address everywhere,
 * and of the context path for Spring; HAPI takes the context path from the container, and would
 * look for a resource type of the prefix's name.
 */
final class ForwardedRequest extends HttpServletRequestWrapper {

  private static final String ENDPOINT = "/fhir";

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final @Nullable String client;
  private final String scheme;
  private final String host;
  private final int port;
  private final String prefix;
  private final String contextPrefix;

  ForwardedRequest(HttpServletRequest request, Forwarding forwarding) {
    super(request);
    this.client = forwarding.client();
    this.scheme = forwarding.scheme() == null ? request.getScheme() : forwarding.scheme();
    this.prefix = forwarding.prefix();
    this.contextPrefix = request.getServletPath().startsWith(ENDPOINT) ? "" : prefix;
    String named = forwarding.host();
    if (named == null) {
      this.host = request.getServerName();
      int known = request.getServerPort();
      this.port = known == usual(request.getScheme()) ? usual(scheme) : known;
    } else {
      int colon = named.lastIndexOf(':');
      boolean hasPort = colon > named.lastIndexOf(']');
      this.host = hasPort ? named.substring(0, colon) : named;
      this.port = hasPort ? Integer.parseInt(named.substring(colon + 1)) : usual(scheme);
    }
  }

  private static int usual(String scheme) {
    return scheme.equals("https") ? HTTPS : HTTP;
  }

  @Override
  public String getRemoteAddr() {
    return client == null ? super.getRemoteAddr() : client;
  }

  @Override
  public String getRemoteHost() {
    return getRemoteAddr();
  }

  @Override
  public String getScheme() {
    return scheme;
  }

  @Override
  public boolean isSecure() {
    return scheme.equals("https");
  }

  @Override
  public String getServerName() {
    return host;
  }

  @Override
  public int getServerPort() {
    return port;
  }

  @Override
  public String getContextPath() {
    return contextPrefix + super.getContextPath();
  }

  @Override
  public String getRequestURI() {
    return contextPrefix + super.getRequestURI();
  }

  @Override
  public StringBuffer getRequestURL() {
    StringBuffer url = new StringBuffer(scheme).append("://").append(host);
    if (port != usual(scheme)) {
      url.append(':').append(port);
    }
    return url.append(prefix).append(super.getRequestURI());
  }
}
