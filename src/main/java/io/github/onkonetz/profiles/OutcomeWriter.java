package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request before it gets to the FHIR endpoint, in the form in which the endpoint refuses:
 * an OperationOutcome with codes of the catalogue, in the language of {@code Accept-Language}, as
 * JSON, or as XML if that is asked for. Filters and security use it. Safe for all threads.
 *
 * @see <a href="https://hl7.org/fhir/R4/operationoutcome.html">OperationOutcome</a>
 */
public final class OutcomeWriter {

  private static final String JSON = "application/fhir+json;charset=UTF-8";
  private static final String XML = "application/fhir+xml;charset=UTF-8";

  private final FhirContext fhirContext;

  public OutcomeWriter(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  /**
   * Answers with these findings and the HTTP status of the first error among them. Headers that
   * were set before stay. Does nothing if an answer is on its way already.
   */
  public void write(HttpServletRequest request, HttpServletResponse response, Finding... findings)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    List<Finding> all = List.of(findings);
    String accept = request.getHeader("Accept");
    // Like HAPI: who does not say what he accepts gets the form that he has sent.
    boolean silent = accept == null || accept.equals("*/*");
    boolean isXml = isXml(request.getQueryString(), silent ? request.getContentType() : accept);
    byte[] body = body(all, request.getHeader("Accept-Language"), isXml);
    response.resetBuffer();
    response.setStatus(RefusedException.status(all));
    response.setContentType(isXml ? XML : JSON);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The findings as the body of an answer. */
  private byte[] body(List<Finding> findings, @Nullable String acceptLanguage, boolean isXml) {
    MessageLanguage language = MessageLanguage.preferred(acceptLanguage);
    IParser parser = isXml ? fhirContext.newXmlParser() : fhirContext.newJsonParser();
    return parser
        .encodeResourceToString(Finding.outcome(findings, language))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** {@code _format} has the last word; a browser, which accepts XML too, gets JSON. */
  private static boolean isXml(@Nullable String query, @Nullable String media) {
    int format = query == null ? -1 : ("&" + query).indexOf("&_format=");
    if (query != null && format >= 0) {
      String value = query.substring(format).replaceFirst("&.*", "");
      return value.toLowerCase(Locale.ROOT).contains("xml");
    }
    String wanted = media == null ? "" : media.toLowerCase(Locale.ROOT);
    return wanted.contains("xml") && !wanted.contains("json") && !wanted.contains("html");
  }
}
