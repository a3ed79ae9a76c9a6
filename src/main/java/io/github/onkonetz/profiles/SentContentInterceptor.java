package io.github.onkonetz.profiles;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * Looks at the body of a request before anything else does: what is not in the form that FHIR has
 * on the wire is refused with its place, and what is written as entries is read here, so that
 * nothing is lost that the validator should see.
 */
@Interceptor
final class SentContentInterceptor {

  /** Before those who look at what is asked for. */
  static final int FIRST = -1_000;

  static final String VALIDATE = "$validate";

  /** Operations that take entries of the directory, or whose parameters are read here. */
  private static final Set<String> OPERATIONS =
      Set.of(VALIDATE, "$submit", "$claim", "$withdraw", "$return", "$approve", "$compare");

  /** Where the providers of these operations find what they are asked about. */
  static final String ASKED = SentContentInterceptor.class.getName() + ".asked";

  private static final String ENTRIES = SentContentInterceptor.class.getName() + ".entries";

  private static final Set<RequestTypeEnum> WITH_BODY =
      EnumSet.of(RequestTypeEnum.POST, RequestTypeEnum.PUT, RequestTypeEnum.PATCH);

  private static final Set<RestOperationTypeEnum> WRITES =
      EnumSet.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.TRANSACTION);

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

  private final SentContent content;

  SentContentInterceptor(SentContent content) {
    this.content = content;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = FIRST)
  public void read(RequestDetails request) {
    String type = String.valueOf(request.getHeader("Content-Type")).toLowerCase(Locale.ROOT);
    String media = type.replaceFirst(";.*", "").strip();
    boolean isXml = media.endsWith("xml");
    if (!WITH_BODY.contains(request.getRequestType())
        || "Binary".equals(request.getResourceName())) {
      return;
    }
    boolean needed =
        WRITES.contains(request.getRestOperationType())
            || request.getRestOperationType() == RestOperationTypeEnum.PATCH;
    if (!isXml && !media.endsWith("json")) {
      if (needed) {
        String named = request.getHeader("Content-Type");
        throw new RefusedException(
            Finding.of(ErrorCode.FORM_MEDIA, named == null ? Bilingual.NOTHING : named)
                .at("http.Content-Type"));
      }
      return;
    }
    byte[] body = request.loadRequestContents();
    if (body == null || body.length == 0) {
      if (needed) {
        throw new RefusedException(Finding.of(ErrorCode.FORM_EMPTY));
      }
      return;
    }
    Matcher charset = CHARSET.matcher(type);
    String text = SentText.read(body, charset.find() ? charset.group(1) : null);
    if (isEntries(request)) {
      Resource resource = content.read(text, isXml, request.getFhirServerBase());
      checkType(request, resource);
      checkId(request, resource);
      request.setResource(resource);
      request.getUserData().put(ASKED, resource);
      if (resource instanceof Bundle bundle) {
        request.getUserData().put(ENTRIES, List.copyOf(bundle.getEntry()));
      }
    } else {
      content.checkForm(text, isXml);
    }
  }

  /**
   * The entries of the Bundle as they were sent, also if some of them have been taken out of it
   * since; empty if none was sent.
   */
  @SuppressWarnings("unchecked")
  static List<BundleEntryComponent> entries(RequestDetails request) {
    return (List<BundleEntryComponent>) request.getUserData().getOrDefault(ENTRIES, List.of());
  }

  /** Whether there may be entries of the directory in the body. */
  private static boolean isEntries(RequestDetails request) {
    if (OPERATIONS.contains(String.valueOf(request.getOperation()))) {
      return true;
    }
    RestOperationTypeEnum operation = request.getRestOperationType();
    return operation == RestOperationTypeEnum.TRANSACTION
        || WRITES.contains(operation) && ProfileChoice.isEntry(request.getResourceName());
  }

  /** Who updates an entry says in the content which one, too. */
  private static void checkId(RequestDetails request, Resource resource) {
    if (request.getId() == null || resource.fhirType().equals("Parameters")) {
      return;
    }
    String wanted = request.getId().getIdPart();
    String given = resource.getIdElement().getIdPart();
    boolean updates = request.getRestOperationType() == RestOperationTypeEnum.UPDATE;
    if (given == null ? updates : !given.equals(wanted)) {
      throw new RefusedException(
          Finding.of(ErrorCode.FORM_OTHER_ID, given == null ? Bilingual.NOTHING : given, wanted)
              .at(resource.fhirType() + ".id"));
    }
  }

  private static void checkType(RequestDetails request, Resource resource) {
    String expected = request.getResourceName() == null ? "Bundle" : request.getResourceName();
    boolean asked = OPERATIONS.contains(String.valueOf(request.getOperation()));
    boolean ofAnyType = asked && request.getResourceName() == null;
    if (!ofAnyType
        && !resource.fhirType().equals(expected)
        && !(asked && resource.fhirType().equals("Parameters"))) {
      throw new RefusedException(
          Finding.of(ErrorCode.FORM_OTHER_TYPE, resource.fhirType(), expected));
    }
  }
}
