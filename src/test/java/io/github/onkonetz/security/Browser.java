package io.github.onkonetz.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Looks at pages and sends their first form, with cookies, one step at a time. */
final class Browser {

  private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\">");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String root;
  private String action = "";
  private Map<String, String> hidden = new LinkedHashMap<>();
  private HttpResponse<String> page;

  Browser(String root) {
    this.root = root;
  }

  int get(String path) {
    return send(HttpRequest.newBuilder(address(path)).GET());
  }

  /** Sends the form of the page that was shown last. */
  int submit(String... values) {
    return submitTo(action, values);
  }

  int submitTo(String path, String... values) {
    Map<String, String> all = new LinkedHashMap<>(hidden);
    for (int i = 0; i < values.length; i += 2) {
      all.put(values[i], values[i + 1]);
    }
    String form =
        all.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  void forgetForm() {
    hidden = new LinkedHashMap<>();
  }

  String body() {
    return page.body();
  }

  /** What a person sees of the page. */
  String text() {
    return page.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  String location() {
    return page.headers().firstValue("Location").orElse("");
  }

  String policy() {
    return page.headers().firstValue("Content-Security-Policy").orElse("");
  }

  private URI address(String path) {
    return URI.create(path.startsWith("http") ? path : root + path);
  }

  private int send(HttpRequest.Builder request) {
    try {
      page = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Matcher form = FORM.matcher(page.body());
    if (form.find()) {
      action = HtmlUtils.htmlUnescape(form.group(1));
      hidden = new LinkedHashMap<>();
      Matcher field = HIDDEN.matcher(page.body().split("</form>")[0]);
      while (field.find()) {
        hidden.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2)));
      }
    }
    return page.statusCode();
  }
}
