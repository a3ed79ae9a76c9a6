package io.github.onkonetz.search.answer;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import ca.uhn.fhir.rest.server.method.BaseResourceReturningMethodBinding;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.Resource;

/** In which form an answer is wanted, and how stored bytes are sent. */
public final class AnswerForm {

  /** What is sent as compact JSON. */
  public static final String JSON = Constants.CT_FHIR_JSON_NEW + Constants.CHARSET_UTF8_CTSUFFIX;

  private static final Set<String> SHAPING =
      Set.of(
          Constants.PARAM_SUMMARY,
          Constants.PARAM_ELEMENTS,
          Constants.PARAM_ELEMENTS + Constants.PARAM_ELEMENTS_EXCLUDE_MODIFIER,
          "_narrative");

  private AnswerForm() {}

  /** Whether stored bytes can be sent as they are. */
  static boolean isCompactJson(ServletRequestDetails request) {
    ResponseEncoding encoding = RestfulServerUtils.determineResponseEncodingWithDefault(request);
    return encoding.getEncoding() == EncodingEnum.JSON
        && SHAPING.stream().noneMatch(request.getParameters()::containsKey)
        && !isBrowser(request)
        && !RestfulServerUtils.prettyPrintResponse(request.getServer(), request);
  }

  /** HAPI's interceptor for pages decides the details; JSON asked for by {@code _format} is not. */
  private static boolean isBrowser(ServletRequestDetails request) {
    String[] format = request.getParameters().get(Constants.PARAM_FORMAT);
    boolean page =
        request.getHeaders(Constants.HEADER_ACCEPT).stream()
            .anyMatch(accept -> accept.contains(Constants.CT_HTML));
    return format == null ? page : format.length > 0 && format[0].startsWith("html");
  }

  /** Sends compact JSON with status 200. */
  static void sendJson(byte[] json, int length, HttpServletResponse response, boolean gzip)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(JSON);
    if (gzip) {
      response.setHeader(Constants.HEADER_CONTENT_ENCODING, Constants.ENCODING_GZIP);
      try (OutputStream out = new GZIPOutputStream(response.getOutputStream())) {
        out.write(json, 0, length);
      }
    } else {
      response.setContentLength(length);
      response.getOutputStream().write(json, 0, length);
    }
  }

  /**
   * Sends a resource with status 200 in the form that the client wants, by HAPI's encoder and past
   * its interceptors.
   *
   * @param namesItsVersion whether {@code Content-Location} says which version it is
   */
  static void sendObject(Resource resource, boolean namesItsVersion, ServletRequestDetails request)
      throws IOException {
    request
        .getServletResponse()
        .setHeader(SearchsetResponse.LOOKUP_PATH, SearchsetResponse.BY_INDEX);
    ResponseDetails details = new ResponseDetails(HttpServletResponse.SC_OK, resource);
    if (BaseResourceReturningMethodBinding.callOutgoingResponseHook(request, details)) {
      RestfulServerUtils.streamResponseAsResource(
          request.getServer(),
          details.getResponseResource(),
          RestfulServerUtils.determineSummaryMode(request),
          details.getResponseCode(),
          namesItsVersion,
          request.isRespondGzip(),
          request);
    }
  }
}
