package io.github.onkonetz.security.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What trusted proxies say of a request. Each proxy adds to the end of a list, and a client can
 * begin one: so the list is read from its end, and only as far as those who wrote it are trusted.
 *
 * @param client address of whoever the outermost trusted proxy got the request from; null if they
 *     do not say
 * @param scheme http or https; null if they do not say
 * @param host what the client called the server, with a port if it named one; null likewise
 * @param prefix path under which the proxy offers the server, empty or beginning with a slash
 */
record Forwarding(
    @Nullable String client, @Nullable String scheme, @Nullable String host, String prefix) {

  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");
  private static final Pattern PORT = Pattern.compile("\\d{1,5}");
  private static final Pattern WITH_PORT = Pattern.compile(".*:\\d+");
  private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

  /** Reads the headers of a request that a trusted proxy has sent; null if there are none. */
  static @Nullable Forwarding of(HttpServletRequest request, List<AddressRange> trusted) {
    List<String> standard = Collections.list(request.getHeaders("Forwarded"));
    Forwarding read =
        standard.isEmpty()
            ? byOwnHeaders(request, trusted)
            : byStandard(Hop.read(String.join(",", standard)), prefix(request), trusted);
    return read.equals(new Forwarding(null, null, null, "")) ? null : read;
  }

  private static Forwarding byStandard(List<Hop> hops, String prefix, List<AddressRange> trusted) {
    int at = hops.size() - 1;
    while (at > 0 && isTrusted(hops.get(at).from(), trusted)) {
      at--;
    }
    Hop outermost = hops.get(at);
    return new Forwarding(
        client(outermost.from()), scheme(outermost.proto()), host(outermost.host()), prefix);
  }

  private static Forwarding byOwnHeaders(HttpServletRequest request, List<AddressRange> trusted) {
    List<String> senders = list(request, "X-Forwarded-For");
    int at = senders.size() - 1;
    while (at > 0 && isTrusted(Hop.withoutPort(senders.get(at)), trusted)) {
      at--;
    }
    int fromEnd = Math.max(0, senders.size() - 1 - at);
    String host = host(fromEnd(list(request, "X-Forwarded-Host"), fromEnd));
    String port = fromEnd(list(request, "X-Forwarded-Port"), fromEnd);
    if (port != null && PORT.matcher(port).matches()) {
      String named = host == null ? request.getServerName() : host;
      host = WITH_PORT.matcher(named).matches() ? host : named + ":" + port;
    }
    return new Forwarding(
        at < 0 ? null : client(Hop.withoutPort(senders.get(at))),
        scheme(fromEnd(list(request, "X-Forwarded-Proto"), fromEnd)),
        host,
        prefix(request));
  }

  /** A proxy that replaces a header instead of adding to it leaves a shorter list. */
  private static @Nullable String fromEnd(List<String> values, int fromEnd) {
    return values.isEmpty() ? null : values.get(Math.max(0, values.size() - 1 - fromEnd));
  }

  private static List<String> list(HttpServletRequest request, String header) {
    List<String> values = new ArrayList<>();
    for (String line : Collections.list(request.getHeaders(header))) {
      Arrays.stream(line.split(",")).map(String::strip).forEach(values::add);
    }
    return values;
  }

  private static boolean isTrusted(@Nullable String address, List<AddressRange> trusted) {
    InetAddress parsed = address == null ? null : AddressRange.address(address);
    return parsed != null && trusted.stream().anyMatch(range -> range.contains(parsed));
  }

  /** Whoever hides or is not known has no address; the proxy's own stands for it then. */
  private static @Nullable String client(@Nullable String from) {
    return from != null && AddressRange.address(from) != null ? from : null;
  }

  private static @Nullable String scheme(@Nullable String proto) {
    String lower = proto == null ? "" : proto.toLowerCase(Locale.ROOT);
    return lower.equals("http") || lower.equals("https") ? lower : null;
  }

  private static @Nullable String host(@Nullable String host) {
    return host != null && HOST.matcher(host).matches() ? host : null;
  }

  private static String prefix(HttpServletRequest request) {
    String prefix = request.getHeader("X-Forwarded-Prefix");
    String path = prefix == null ? "" : prefix.strip().replaceAll("/+$", "");
    return PREFIX.matcher(path).matches() ? path : "";
  }
}
