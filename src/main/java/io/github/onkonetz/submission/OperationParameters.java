package io.github.onkonetz.submission;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.profiles.ChangeValidation;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.util.Optional;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Parameters of an operation, from the address or from a Parameters resource in the body. */
final class OperationParameters {

  private final RequestDetails request;
  private final @Nullable Resource body;

  OperationParameters(RequestDetails request) {
    this.request = request;
    this.body = ChangeValidation.sent(request).orElse(null);
  }

  /** The value as text; null if it is not given. */
  @Nullable String text(String name) {
    String[] inAddress = request.getParameters().get(name);
    if (inAddress != null && inAddress.length > 0) {
      return inAddress[0];
    }
    return body instanceof Parameters parameters
        ? parameters.getParameter().stream()
            .filter(p -> name.equals(p.getName()) && p.hasValue())
            .map(
                p ->
                    p.getValue() instanceof Reference reference
                        ? reference.getReference()
                        : p.getValue() instanceof PrimitiveType<?> value
                            ? value.getValueAsString()
                            : null)
            .findFirst()
            .orElse(null)
        : null;
  }

  /** Whether a switch is on; off if it is not given. */
  boolean isOn(String name) {
    String text = text(name);
    if (text == null || "false".equals(text)) {
      return false;
    }
    if ("true".equals(text)) {
      return true;
    }
    throw new RefusedException(
        Finding.of(ErrorCode.SUBMIT_PARAMETER, text, name).at("http." + name));
  }

  /** The resource that is sent, by itself or as a parameter. */
  Optional<Resource> resource() {
    return body instanceof Parameters parameters
        ? parameters.getParameter().stream()
            .filter(p -> "resource".equals(p.getName()) && p.hasResource())
            .map(Parameters.ParametersParameterComponent::getResource)
            .findFirst()
        : Optional.ofNullable(body);
  }

  /** The version that {@code If-Match} asks for; null if it is not sent. */
  @Nullable String ifMatch() {
    String header = request.getHeader("If-Match");
    if (header == null || header.strip().equals("*")) {
      return null;
    }
    return header.strip().replaceAll("^W/|\"", "");
  }
}
