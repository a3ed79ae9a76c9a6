package io.github.onkonetz.search.care;

import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.search.index.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * The parameters of an operation that is asked by POST, as the same texts that they would be in a
 * URL, see <a href="https://hl7.org/fhir/R4/operations.html#request">operation request</a>.
 */
final class CareParameters {

  private CareParameters() {}

  /**
   * Those of the body, after those of the URL.
   *
   * @throws InvalidRequestException if the body is neither a form nor Parameters
   */
  static Map<String, String[]> ofPost(ServletRequestDetails request) {
    byte[] body = request.loadRequestContents();
    EncodingEnum encoding = RestfulServerUtils.determineRequestEncodingNoDefault(request);
    // HAPI has read a form already.
    if (body == null || body.length == 0 || encoding == null) {
      return request.getParameters();
    }
    IParser parser = encoding.newParser(request.getFhirContext());
    IBaseResource sent = parser.parseResource(new String(body, StandardCharsets.UTF_8));
    if (!(sent instanceof Parameters parameters)) {
      throw new InvalidRequestException("The body is not a Parameters resource.");
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    request.getParameters().forEach((name, texts) -> values.put(name, List.of(texts)));
    for (ParametersParameterComponent parameter : parameters.getParameter()) {
      List<String> texts = new ArrayList<>(values.getOrDefault(parameter.getName(), List.of()));
      texts.add(text(parameter.getName(), parameter.getValue()));
      values.put(String.valueOf(parameter.getName()), texts);
    }
    Map<String, String[]> asked = new LinkedHashMap<>();
    values.forEach((name, texts) -> asked.put(name, texts.toArray(String[]::new)));
    return asked;
  }

  private static String text(String name, Type value) {
    if (value instanceof Coding coding) {
      return text(coding);
    }
    if (value instanceof CodeableConcept concept) {
      return concept.hasCoding() ? text(concept.getCodingFirstRep()) : concept.getText();
    }
    if (value instanceof Reference reference) {
      return String.valueOf(reference.getReference());
    }
    if (value instanceof Quantity quantity && quantity.hasValue()) {
      String unit = quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
      return quantity.getValue().toPlainString() + (unit == null ? "" : " " + unit);
    }
    if (value != null && value.isPrimitive() && value.hasPrimitiveValue()) {
      return value.primitiveValue();
    }
    throw AskedValues.impossible(
        String.valueOf(name),
        value == null ? "" : value.fhirType(),
        "ein einfacher Wert",
        "a simple value");
  }

  private static String text(Coding coding) {
    Code code = new Code(coding.getSystem(), String.valueOf(coding.getCode()));
    return code.system() == null ? code.code() : code.system() + "|" + code.code();
  }
}
