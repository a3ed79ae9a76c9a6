package io.github.onkonetz.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Treats Turtle and NDJSON like any other format that is not spoken here: whoever asks for it is
 * answered in JSON. HAPI would try and fail: the one takes Apache Jena, which is left out, the
 * other can say nothing but Bundles.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#mime-type">FHIR R4, content types</a>
 */
@Interceptor
final class FormatsThatAreNotHere {

  /** Before anybody who may refuse the request, and is answered in the format of its body then. */
  private static final int FIRST = -2_000;

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = FIRST)
  void forget(RequestDetails request) {
    withoutOthers(request, Constants.HEADER_ACCEPT);
    withoutOthers(request, Constants.HEADER_CONTENT_TYPE);
    String[] format = request.getParameters().get(Constants.PARAM_FORMAT);
    if (format != null && Arrays.stream(format).anyMatch(FormatsThatAreNotHere::isNotSpoken)) {
      Map<String, String[]> others = new HashMap<>(request.getParameters());
      others.remove(Constants.PARAM_FORMAT);
      request.setParameters(others);
    }
  }

  private static void withoutOthers(RequestDetails request, String header) {
    List<String> others = new ArrayList<>();
    boolean asked = false;
    for (String value : request.getHeaders(header)) {
      for (String type : value.split(",")) {
        if (isNotSpoken(type)) {
          asked = true;
        } else {
          others.add(type.strip());
        }
      }
    }
    if (asked) {
      request.setHeaders(header, others.isEmpty() ? List.of("*/*") : others);
    }
  }

  private static boolean isNotSpoken(String type) {
    EncodingEnum format = EncodingEnum.forContentType(type.replaceFirst(";.*", "").strip());
    return format == EncodingEnum.RDF || format == EncodingEnum.NDJSON;
  }
}
