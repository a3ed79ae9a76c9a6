package io.github.onkonetz.profiles;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * {@code $validate} of one resource type and its entries: what a write would say, without writing.
 *
 * @see <a href="https://hl7.org/fhir/R4/resource-operation-validate.html">FHIR R4, $validate</a>
 */
public final class ValidateProvider implements IResourceProvider {

  private static final String DEFINITION =
      "http://hl7.org/fhir/OperationDefinition/Resource-validate";

  private final Class<? extends IBaseResource> type;
  private final AskedValidation validation;

  ValidateProvider(Class<? extends IBaseResource> type, AskedValidation validation) {
    this.type = type;
    this.validation = validation;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return type;
  }

  /** A resource that is sent, or a whole Bundle. */
  @Operation(
      name = SentContentInterceptor.VALIDATE,
      canonicalUrl = DEFINITION,
      manualRequest = true)
  public OperationOutcome ofType(RequestDetails request) {
    return answer(request, null);
  }

  /** A stored entry, or what would become of it. */
  @Operation(
      name = SentContentInterceptor.VALIDATE,
      canonicalUrl = DEFINITION,
      idempotent = true,
      manualRequest = true)
  public OperationOutcome ofEntry(@IdParam IdType id, RequestDetails request) {
    return answer(request, id.getIdPart());
  }

  private OperationOutcome answer(RequestDetails request, @Nullable String id) {
    Resource body =
        request.getRequestType() == RequestTypeEnum.POST
                && request.getUserData().get(SentContentInterceptor.ASKED) instanceof Resource sent
            ? sent
            : null;
    Parameters parameters = body instanceof Parameters all ? all : new Parameters();
    AskedValidation.Asked asked =
        new AskedValidation.Asked(
            request.getResourceName(),
            id,
            resource(body),
            parameter(request, parameters, "mode").orElse(null),
            parameter(request, parameters, "profile").orElse(null),
            request.getFhirServerBase());
    return Finding.outcome(
        validation.findings(asked),
        MessageLanguage.preferred(request.getHeader("Accept-Language")));
  }

  private static @Nullable Resource resource(@Nullable Resource body) {
    if (body instanceof Parameters parameters) {
      return parameters.getParameter().stream()
          .filter(p -> p.hasResource() && "resource".equals(p.getName()))
          .map(Parameters.ParametersParameterComponent::getResource)
          .findFirst()
          .orElse(null);
    }
    return body;
  }

  private static Optional<String> parameter(RequestDetails request, Parameters body, String name) {
    String[] inUrl = request.getParameters().get(name);
    if (inUrl != null && inUrl.length > 0) {
      return Optional.of(inUrl[0]);
    }
    return body.getParameter().stream()
        .filter(p -> name.equals(p.getName()) && p.getValue() instanceof PrimitiveType<?>)
        .map(p -> p.getValue().primitiveValue())
        .findFirst();
  }
}
