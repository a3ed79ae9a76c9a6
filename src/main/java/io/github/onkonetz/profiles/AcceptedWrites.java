package io.github.onkonetz.profiles;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Tells who asks for it with {@code Prefer: return=OperationOutcome} what there was to say of a
 * write that was accepted.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#ops">FHIR R4, Prefer</a>
 */
@Interceptor
final class AcceptedWrites {

  /** The place of an entry that was not sent in a Bundle. */
  static final int ALONE = -1;

  private static final String FINDINGS = AcceptedWrites.class.getName();

  private static final Set<RestOperationTypeEnum> SINGLE =
      EnumSet.of(
          RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.PATCH);

  /** Remembers what was found in an entry that is written. */
  static void add(@Nullable RequestDetails request, int position, List<Finding> findings) {
    if (request != null && !findings.isEmpty()) {
      of(request).put(position, List.copyOf(findings));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<Integer, List<Finding>> of(RequestDetails request) {
    return (Map<Integer, List<Finding>>)
        request.getUserData().computeIfAbsent(FINDINGS, k -> new ConcurrentHashMap<>());
  }

  /**
   * Of the searches in a Bundle, and of deletions by a condition, it is always said which names of
   * systems were replaced.
   */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void replaced(RequestDetails request, ResponseDetails response) {
    MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
    if (request.getRestOperationType() == RestOperationTypeEnum.DELETE
        && response.getResponseResource() instanceof OperationOutcome outcome) {
      NormalQueryInterceptor.notes(request).forEach(n -> outcome.addIssue(n.toIssue(language)));
    }
    if (request.getRestOperationType() == RestOperationTypeEnum.TRANSACTION
        && response.getResponseResource() instanceof Bundle bundle) {
      List<Bundle.BundleEntryComponent> sent = SentContentInterceptor.entries(request);
      for (int i = 0; i < Math.min(sent.size(), bundle.getEntry().size()); i++) {
        int at = i;
        List<Finding> notes =
            SentContent.notes(sent.get(i)).stream()
                .map(f -> EntryValidation.inBundle(f, at))
                .toList();
        Bundle.BundleEntryResponseComponent answer = bundle.getEntry().get(i).getResponse();
        Bundle.HTTPVerb method = sent.get(i).getRequest().getMethod();
        if (method == Bundle.HTTPVerb.DELETE
            && answer.getOutcome() instanceof OperationOutcome outcome) {
          notes.forEach(n -> outcome.addIssue(n.toIssue(language)));
        } else if (!notes.isEmpty()
            && (method == Bundle.HTTPVerb.GET || method == Bundle.HTTPVerb.DELETE)
            && !answer.hasOutcome()) {
          answer.setOutcome(Finding.outcome(notes, language));
        }
      }
    }
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void answer(RequestDetails request, ResponseDetails response) {
    String prefer = request.getHeader("Prefer");
    if (prefer == null
        || RestfulServerUtils.parsePreferHeader(null, prefer).getReturn()
            != PreferReturnEnum.OPERATION_OUTCOME) {
      return;
    }
    MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
    if (SINGLE.contains(request.getRestOperationType())
        && ProfileChoice.isEntry(request.getResourceName())
        && response.getResponseResource() instanceof OperationOutcome) {
      response.setResponseResource(outcome(request, ALONE, language));
    } else if (request.getRestOperationType() == RestOperationTypeEnum.TRANSACTION
        && response.getResponseResource() instanceof Bundle bundle) {
      List<Bundle.BundleEntryComponent> sent = SentContentInterceptor.entries(request);
      for (int i = 0; i < Math.min(sent.size(), bundle.getEntry().size()); i++) {
        Bundle.BundleEntryResponseComponent answer = bundle.getEntry().get(i).getResponse();
        if (isAcceptedEntry(sent.get(i), answer)) {
          answer.setOutcome(outcome(request, i, language));
        }
      }
    }
  }

  private static boolean isAcceptedEntry(
      Bundle.BundleEntryComponent sent, Bundle.BundleEntryResponseComponent answer) {
    String url = sent.getRequest().getUrl();
    Bundle.HTTPVerb method = sent.getRequest().getMethod();
    return url != null
        && ProfileChoice.isEntry(url.replaceFirst("^/", "").replaceFirst("[/?].*", ""))
        && method != Bundle.HTTPVerb.GET
        && method != Bundle.HTTPVerb.DELETE
        && answer.hasStatus()
        && answer.getStatus().startsWith("2");
  }

  private static OperationOutcome outcome(
      RequestDetails request, int position, MessageLanguage language) {
    List<Finding> findings = new ArrayList<>(List.of(Finding.of(ErrorCode.ACCEPTED)));
    findings.addAll(of(request).getOrDefault(position, List.of()));
    if (position == ALONE) {
      findings.addAll(NormalQueryInterceptor.notes(request));
    }
    return Finding.outcome(findings, language);
  }
}
