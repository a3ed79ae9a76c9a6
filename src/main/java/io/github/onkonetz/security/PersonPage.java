package io.github.onkonetz.security;

import io.github.onkonetz.profiles.MessageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** One page as HTML, in German or English. Whatever is put into it is escaped. */
final class PersonPage {

  private final MessageLanguage language;
  private final CsrfToken csrf;
  private final PageText title;

  /** Of the address that the client has used, if a proxy has put one in front. */
  private final String prefix;

  private final StringBuilder body = new StringBuilder(1_000);
  private List<String> addresses = List.of();

  PersonPage(HttpServletRequest request, PageText title) {
    this.language = language(request);
    this.csrf = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
    this.title = title;
    this.prefix = request.getContextPath();
  }

  static MessageLanguage language(HttpServletRequest request) {
    String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return MessageLanguage.preferred(asked == null ? "" : asked);
  }

  /** Where a form of the page may lead in the end, beside this server. */
  PersonPage mayLeadTo(List<String> otherAddresses) {
    addresses = otherAddresses;
    return this;
  }

  PersonPage text(PageText text, Object... words) {
    return paragraph("", text, words);
  }

  PersonPage problem(@Nullable PageText text) {
    return text == null ? this : paragraph(" role=\"alert\"", text);
  }

  private PersonPage paragraph(String attributes, PageText text, Object... words) {
    String said = new MessageFormat(text.in(language)).format(words);
    body.append("<p").append(attributes).append('>').append(escape(said)).append("</p>\n");
    return this;
  }

  PersonPage plain(String text) {
    body.append("<span>").append(escape(text)).append("</span>\n");
    return this;
  }

  PersonPage form(String action) {
    body.append("<form method=\"post\" action=\"").append(escape(prefix + action)).append("\">\n");
    return hidden(csrf.getParameterName(), csrf.getToken());
  }

  PersonPage hidden(String name, String value) {
    body.append("<input type=\"hidden\" name=\"")
        .append(name)
        .append("\" value=\"")
        .append(escape(value))
        .append("\">\n");
    return this;
  }

  PersonPage input(String name, String type, PageText label, String autocomplete) {
    body.append(
        """
        <label for="%1$s">%2$s</label>
        <input id="%1$s" name="%1$s" type="%3$s" autocomplete="%4$s" required>
        """
            .formatted(name, escape(label.in(language)), type, autocomplete));
    return this;
  }

  PersonPage button(PageText text) {
    body.append("<button type=\"submit\">").append(escape(text.in(language))).append("</button>\n");
    return this;
  }

  PersonPage endForm() {
    body.append("</form>\n");
    return this;
  }

  PersonPage link(String path, PageText text) {
    body.append("<p><a href=\"")
        .append(escape(prefix + path))
        .append("\">")
        .append(escape(text.in(language)))
        .append("</a></p>\n");
    return this;
  }

  /** Browsers follow a form through the addresses that it is sent on to. */
  String policy() {
    String targets = addresses.isEmpty() ? "" : " " + String.join(" ", addresses);
    return "default-src 'none'; style-src 'self'; form-action 'self'"
        + targets
        + "; frame-ancestors 'none'; base-uri 'none'";
  }

  String html() {
    return """
        <!doctype html>
        <html lang="%1$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%2$s - Onkonetz</title>
        <link rel="stylesheet" href="%4$s/style.css">
        </head>
        <body>
        <header><h1>Onkonetz</h1></header>
        <main>
        <section aria-labelledby="title">
        <h2 id="title">%2$s</h2>
        %3$s</section>
        </main>
        </body>
        </html>
        """
        .formatted(language.tag(), escape(title.in(language)), body, escape(prefix));
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
