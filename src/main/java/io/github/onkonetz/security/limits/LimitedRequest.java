package io.github.onkonetz.security.limits;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** A request whose body is counted, and no longer compressed for those who read it. */
final class LimitedRequest extends HttpServletRequestWrapper {

  private static final String CODING = "Content-Encoding";
  private static final String LENGTH = "Content-Length";

  private final RequestLimits limits;
  private final boolean compressed;
  private @Nullable LimitedBody body;

  LimitedRequest(HttpServletRequest request, RequestLimits limits, boolean compressed) {
    super(request);
    this.limits = limits;
    this.compressed = compressed;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      body = new LimitedBody(super.getInputStream(), limits, compressed);
    }
    return body;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String encoding = getCharacterEncoding();
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isGone(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isGone(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public int getContentLength() {
    return compressed ? -1 : super.getContentLength();
  }

  @Override
  public long getContentLengthLong() {
    return compressed ? -1 : super.getContentLengthLong();
  }

  /** What these say is about the compressed bytes. */
  private boolean isGone(String name) {
    return compressed && (CODING.equalsIgnoreCase(name) || LENGTH.equalsIgnoreCase(name));
  }
}
