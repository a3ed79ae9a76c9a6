package io.github.onkonetz.server;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.http.parser.HttpParser;

/**
 * HTTP as Tomcat reads it, but with bytes beyond ASCII in a query let through: {@code curl
 * ".../Organization?name=Weißenfels"} sends them unescaped. {@link RawQueryValve} makes escapes of
 * them.
 */
public final class RawQueryProtocol extends Http11NioProtocol {

  private static final int LAST_ASCII = 127;

  @Override
  public HttpParser getHttpParser() {
    return new Parser(getRelaxedPathChars(), getRelaxedQueryChars());
  }

  private static final class Parser extends HttpParser {

    Parser(String relaxedPathChars, String relaxedQueryChars) {
      super(relaxedPathChars, relaxedQueryChars);
    }

    @Override
    public boolean isQueryRelaxed(int c) {
      return isBeyondAscii(c) || super.isQueryRelaxed(c);
    }

    @Override
    public boolean isNotRequestTargetRelaxed(int c) {
      return !isBeyondAscii(c) && super.isNotRequestTargetRelaxed(c);
    }

    /** Such bytes arrive as negative numbers. */
    private static boolean isBeyondAscii(int c) {
      return c < 0 || c > LAST_ASCII;
    }
  }
}
