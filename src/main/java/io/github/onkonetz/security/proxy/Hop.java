package io.github.onkonetz.security.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One element of {@code Forwarded}: what one proxy says of the request that it got.
 *
 * @param from who sent it, without a port
 * @param host what the sender called the server
 * @param proto http or https
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7239">RFC 7239, Forwarded HTTP Extension</a>
 */
record Hop(@Nullable String from, @Nullable String host, @Nullable String proto) {

  /** The elements in their order: the nearest proxy's is the last. */
  static List<Hop> read(String header) {
    List<Hop> hops = new ArrayList<>();
    for (String element : split(header, ',')) {
      @Nullable String from = null;
      @Nullable String host = null;
      @Nullable String proto = null;
      for (String pair : split(element, ';')) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          String value = unquoted(pair.substring(equals + 1).strip());
          switch (pair.substring(0, equals).strip().toLowerCase(Locale.ROOT)) {
            case "for" -> from = withoutPort(value);
            case "host" -> host = value;
            case "proto" -> proto = value;
            default -> {
              // "by", or an extension
            }
          }
        }
      }
      hops.add(new Hop(from, host, proto));
    }
    return hops;
  }

  /** An address without its port and brackets. */
  static String withoutPort(String node) {
    if (node.startsWith("[")) {
      int end = node.indexOf(']');
      return end < 0 ? node : node.substring(1, end);
    }
    int colon = node.indexOf(':');
    boolean onlyOne = colon >= 0 && node.indexOf(':', colon + 1) < 0;
    return onlyOne ? node.substring(0, colon) : node;
  }

  /** Splits outside of quotes. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quoted) {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
  }
}
