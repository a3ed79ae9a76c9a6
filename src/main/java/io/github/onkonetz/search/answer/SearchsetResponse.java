package io.github.onkonetz.search.answer;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.profiles.MessageLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends a {@link Searchset} as the client wants it. Compact JSON, what programs ask for, is copied
 * from stored bytes; everything else (XML, {@code _pretty}, {@code _summary}, {@code _elements}, a
 * page for browsers) takes HAPI's way through its encoder and its interceptors.
 */
public final class SearchsetResponse {

  /** The header that says who answered a lookup. */
  public static final String LOOKUP_PATH = "X-Lookup-Path";

  /** Its value for what the directory index answers. */
  public static final String BY_INDEX = "index";

  /** Its value for what the repository answers. */
  public static final String BY_REPOSITORY = "repository";

  private static final String SENT = SearchsetResponse.class.getName() + ".sent";

  private final SearchsetWriter writer;

  public SearchsetResponse(SearchsetWriter writer) {
    this.writer = writer;
  }

  /** Whether the answer to a request is complete, so that no interceptor should add to it. */
  public static boolean isSent(RequestDetails request) {
    return request.getUserData().containsKey(SENT);
  }

  /** Answers the request with status 200. */
  public void send(Searchset answer, ServletRequestDetails request) throws IOException {
    request.getUserData().put(SENT, true);
    HttpServletResponse response = request.getServletResponse();
    MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
    if (isCompactJson(request)) {
      sendJson(answer, request.getFhirServerBase(), language, response, request.isRespondGzip());
    } else {
      AnswerForm.sendObject(
          writer.toBundle(answer, request.getFhirServerBase(), language), false, request);
    }
  }

  private static boolean isCompactJson(ServletRequestDetails request) {
    return AnswerForm.isCompactJson(request) && !isNothingButTotal(request);
  }

  private static boolean isNothingButTotal(ServletRequestDetails request) {
    String[] count = request.getParameters().get(Constants.PARAM_COUNT);
    return count != null && count.length > 0 && count[0].equals("0");
  }

  /**
   * Sends compact JSON with status 200.
   *
   * @param base the address of the FHIR endpoint, without a slash at the end
   * @param language of the findings
   * @param gzip whether the client takes compressed answers
   */
  public void sendJson(
      Searchset answer,
      String base,
      MessageLanguage language,
      HttpServletResponse response,
      boolean gzip)
      throws IOException {
    response.setHeader(LOOKUP_PATH, BY_INDEX);
    AnswerBuffer body = writer.write(answer, base, language);
    AnswerForm.sendJson(body.bytes(), body.size(), response, gzip);
  }
}
