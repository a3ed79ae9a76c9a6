package io.github.onkonetz.profiles;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** Lets {@code $validate} without a profile say of an entry what a write of it would say. */
@Interceptor
final class ValidateInterceptor {

  private final ProfileValidation profiles;
  private final EntryValidation validation;

  ValidateInterceptor(ProfileValidation profiles, EntryValidation validation) {
    this.profiles = profiles;
    this.validation = validation;
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void answer(RequestDetails request, ResponseDetails response) {
    if (request == null
        || !"$validate".equals(request.getOperation())
        || !(response.getResponseResource() instanceof OperationOutcome)
        || request.getParameters().containsKey("profile")
        || request.getParameters().containsKey("mode")) {
      return;
    }
    byte[] body = request.getRequestContentsIfLoaded();
    if (body == null || body.length == 0) {
      return;
    }
    String sent = new String(body, StandardCharsets.UTF_8);
    Resource entry = profiles.asked(sent).orElse(null);
    if (entry == null || validation.profileOf(entry).isEmpty()) {
      return;
    }
    List<Finding> findings = new ArrayList<>(List.of(validation.heading()));
    findings.addAll(validation.findings(entry, EntryText.ofBody(sent), Set.of()));
    response.setResponseResource(
        Finding.outcome(findings, MessageLanguage.preferred(request.getHeader("Accept-Language"))));
  }
}
