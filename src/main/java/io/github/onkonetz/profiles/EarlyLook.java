package io.github.onkonetz.profiles;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Looks at those single writes that never get to where content is stored: a conditional create that
 * finds its entry, a patch that does not fit, and one whose result cannot be read as an entry. HAPI
 * takes the first as it is, and refuses the others in words of its own.
 */
@Interceptor
final class EarlyLook {

  private static final Set<RestOperationTypeEnum> OF_A_VERSION =
      EnumSet.of(
          RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.PATCH, RestOperationTypeEnum.DELETE);

  private static final Pattern VERSION = Pattern.compile("\\s*(?:W/)?\"?\\d{1,18}\"?\\s*");

  private final EntryValidation validation;
  private final ConditionalMatches stored;
  private final PatchPreview patches;

  EarlyLook(EntryValidation validation, ConditionalMatches stored, PatchPreview patches) {
    this.validation = validation;
    this.stored = stored;
    this.patches = patches;
  }

  /** Refuses what cannot be stored, before the write begins. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void look(RequestDetails request, RestOperationTypeEnum operation) {
    if (OF_A_VERSION.contains(operation)
        && !isVersion(request.getHeader(Constants.HEADER_IF_MATCH))) {
      throw new RefusedException(Finding.of(ErrorCode.CONDITION).at("http.If-Match"));
    }
    String type = request.getResourceName();
    if (type == null || !ProfileChoice.isEntry(type)) {
      return;
    }
    if (operation == RestOperationTypeEnum.CREATE) {
      ofCreate(request);
    } else if (operation == RestOperationTypeEnum.PATCH) {
      ofPatch(request);
    }
  }

  /** Whether a condition can be met by a version: they are numbers here. HAPI fails at others. */
  static boolean isVersion(@Nullable String condition) {
    return condition == null || VERSION.matcher(condition).matches();
  }

  private void ofCreate(RequestDetails request) {
    String condition = request.getHeader(Constants.HEADER_IF_NONE_EXIST);
    if (condition != null
        && request.getResource() instanceof Resource entry
        && stored.only(request.getResourceName(), condition).isPresent()) {
      // Only by itself: what it shares with the entry that is there is no fault.
      List<Finding> findings = validation.findings(entry, Set.of());
      refuseErrors(findings);
      AcceptedWrites.add(request, AcceptedWrites.ALONE, findings);
    }
  }

  private void ofPatch(RequestDetails request) {
    byte[] body = request.loadRequestContents();
    if (body != null) {
      String media =
          String.valueOf(request.getHeader(Constants.HEADER_CONTENT_TYPE))
              .replaceFirst(";.*", "")
              .strip()
              .toLowerCase(Locale.ROOT);
      if (!media.endsWith("json") && !media.endsWith("xml")) {
        return;
      }
      patches
          .of(
              address(request),
              new String(body, StandardCharsets.UTF_8),
              media,
              request.getFhirServerBase())
          .ifPresent(result -> refuseWrong(result, request.getFhirServerBase()));
    }
  }

  private static String address(RequestDetails request) {
    String type = request.getResourceName();
    if (request.getId() != null) {
      return type + "/" + request.getId().getIdPart();
    }
    String url = request.getCompleteUrl();
    return type + url.substring(Math.max(0, url.indexOf('?')));
  }

  /** HAPI takes a result only whole, and says of what it cannot read nothing but that. */
  private void refuseWrong(Resource result, String base) {
    List<Finding> findings =
        new ArrayList<>(validation.findings(result, BundleValidation.claims(result), base));
    String id = result.getIdElement().getIdPart();
    EntryChange change = new EntryChange(result.fhirType(), id, result, null);
    findings.addAll(validation.across(List.of(change)).get(0));
    refuseErrors(EntryValidation.ordered(findings));
  }

  private static void refuseErrors(List<Finding> findings) {
    if (findings.stream().anyMatch(ProfileValidation::isError)) {
      throw new RefusedException(findings);
    }
  }
}
