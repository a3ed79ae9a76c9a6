package io.github.onkonetz.search.answer;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import ca.uhn.fhir.rest.server.method.BaseResourceReturningMethodBinding;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.profiles.MessageLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.Bundle;

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

  private static final Set<String> SHAPING =
      Set.of(
          Constants.PARAM_SUMMARY,
          Constants.PARAM_ELEMENTS,
          Constants.PARAM_ELEMENTS + Constants.PARAM_ELEMENTS_EXCLUDE_MODIFIER,
          "_narrative");

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
    response.setHeader(LOOKUP_PATH, BY_INDEX);
    MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
    ResponseEncoding encoding = RestfulServerUtils.determineResponseEncodingWithDefault(request);
    if (isCompactJson(encoding, request)) {
      sendBytes(answer, request, response, language, encoding);
    } else {
      sendObjects(
          writer.toBundle(answer, request.getFhirServerBase(), language), request, response);
    }
  }

  private static boolean isCompactJson(ResponseEncoding encoding, ServletRequestDetails request) {
    return encoding.getEncoding() == EncodingEnum.JSON
        && SHAPING.stream().noneMatch(request.getParameters()::containsKey)
        && !isNothingButTotal(request)
        && !isBrowser(request)
        && !RestfulServerUtils.prettyPrintResponse(request.getServer(), request);
  }

  private static boolean isNothingButTotal(ServletRequestDetails request) {
    String[] count = request.getParameters().get(Constants.PARAM_COUNT);
    return count != null && count.length > 0 && count[0].equals("0");
  }

  /** HAPI's interceptor for pages decides the details; JSON asked for by {@code _format} is not. */
  private static boolean isBrowser(ServletRequestDetails request) {
    String[] format = request.getParameters().get(Constants.PARAM_FORMAT);
    boolean page =
        request.getHeaders(Constants.HEADER_ACCEPT).stream()
            .anyMatch(accept -> accept.contains(Constants.CT_HTML));
    return format == null ? page : format.length > 0 && format[0].startsWith("html");
  }

  private void sendBytes(
      Searchset answer,
      ServletRequestDetails request,
      HttpServletResponse response,
      MessageLanguage language,
      ResponseEncoding encoding)
      throws IOException {
    AnswerBuffer body = AnswerBuffer.of(answer);
    writer.write(answer, request.getFhirServerBase(), language, body);
    request.getServer().addHeadersToResponse(response);
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(encoding.getResourceContentType() + Constants.CHARSET_UTF8_CTSUFFIX);
    if (request.isRespondGzip()) {
      response.setHeader(Constants.HEADER_CONTENT_ENCODING, Constants.ENCODING_GZIP);
      try (OutputStream gzip = new GZIPOutputStream(response.getOutputStream())) {
        body.writeTo(gzip);
      }
    } else {
      response.setContentLength(body.size());
      try (OutputStream out = response.getOutputStream()) {
        body.writeTo(out);
      }
    }
  }

  private static void sendObjects(
      Bundle bundle, ServletRequestDetails request, HttpServletResponse response)
      throws IOException {
    ResponseDetails details = new ResponseDetails(HttpServletResponse.SC_OK, bundle);
    if (BaseResourceReturningMethodBinding.callOutgoingResponseHook(request, details)) {
      RestfulServerUtils.streamResponseAsResource(
          request.getServer(),
          details.getResponseResource(),
          RestfulServerUtils.determineSummaryMode(request),
          details.getResponseCode(),
          false,
          request.isRespondGzip(),
          request);
    }
  }
}
