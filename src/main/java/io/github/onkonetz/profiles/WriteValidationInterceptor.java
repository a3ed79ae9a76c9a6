package io.github.onkonetz.profiles;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Holds every write of an entry of the directory to the profile that fits it, whichever way the
 * write comes. The entries of a transaction are looked at before any of them is stored, all others,
 * results of patches among them, when they are about to be stored.
 */
@Interceptor
public final class WriteValidationInterceptor {

  private static final String EXEMPT = WriteValidationInterceptor.class.getName() + ".exempt";
  private static final String TEXT = WriteValidationInterceptor.class.getName() + ".text";
  private static final String VALIDATED = WriteValidationInterceptor.class.getName() + ".validated";

  private static final String REFUSED = WriteValidationInterceptor.class.getName() + ".refused";

  private static final Set<HTTPVerb> WITH_CONTENT = EnumSet.of(HTTPVerb.POST, HTTPVerb.PUT);

  private final EntryValidation validation;

  WriteValidationInterceptor(EntryValidation validation) {
    this.validation = validation;
  }

  /** Lets the writes of that request of the server itself pass: what it writes is known valid. */
  public static void exempt(RequestDetails request) {
    request.getUserData().put(EXEMPT, true);
  }

  /** Looks at all entries of a transaction; for a batch, keeps what was sent until their turn. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void transaction(IBaseBundle processed, RequestDetails request) {
    if (isExempt(request) || !(processed instanceof Bundle bundle)) {
      return;
    }
    boolean ofBatch = hasTexts(bundle);
    if (!ofBatch) {
      keepTexts(bundle, request);
    }
    if (bundle.getType() != Bundle.BundleType.TRANSACTION) {
      request.getUserData().put(REFUSED, new ConcurrentHashMap<Integer, List<Finding>>());
      return;
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      Bundle.BundleEntryComponent entry = bundle.getEntry().get(i);
      Resource resource = entry.getResource();
      if (resource == null
          || !WITH_CONTENT.contains(entry.getRequest().getMethod())
          || validation.profileOf(resource).isEmpty()) {
        continue;
      }
      for (Finding finding : findings(resource, Set.of())) {
        findings.add(ofBatch ? finding : EntryValidation.inBundle(finding, i));
      }
      resource.setUserData(VALIDATED, true);
    }
    if (ofBatch && findings.stream().anyMatch(ProfileValidation::isError)) {
      remember(bundle.getEntryFirstRep().getResource(), findings, request);
    }
    refuse(findings);
  }

  /** HAPI keeps only the message of an exception when an entry of a batch fails. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void answer(RequestDetails request, IBaseResource answer) {
    if (request == null || !(answer instanceof Bundle bundle)) {
      return;
    }
    MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
    refused(request)
        .forEach(
            (index, findings) ->
                bundle
                    .getEntry()
                    .get(index)
                    .getResponse()
                    .setOutcome(Finding.outcome(findings, language)));
  }

  private static void remember(Resource entry, List<Finding> findings, RequestDetails request) {
    EntryValidation.position(entry).ifPresent(index -> refused(request).put(index, findings));
  }

  @SuppressWarnings("unchecked")
  private static Map<Integer, List<Finding>> refused(RequestDetails request) {
    return (Map<Integer, List<Finding>>)
        request.getUserData().getOrDefault(REFUSED, new ConcurrentHashMap<>());
  }

  /** A new entry. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource entry, RequestDetails request) {
    hold(entry, null, request);
  }

  /** Another version of an entry. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    hold(after, before, request);
  }

  private void hold(IBaseResource written, IBaseResource before, RequestDetails request) {
    if (isExempt(request)
        || !(written instanceof Resource entry)
        || validation.profileOf(entry).isEmpty()) {
      return;
    }
    if (!Boolean.TRUE.equals(entry.getUserData(VALIDATED))) {
      if (entry.getUserData(TEXT) == null) {
        keepText(entry, request);
      }
      boolean sent = entry.getUserData(TEXT) != null;
      refuse(findings(entry, sent ? Set.of() : claims(before)));
    }
    validation.mark(entry);
  }

  private List<Finding> findings(Resource entry, Set<String> formerClaims) {
    boolean sent =
        entry.getUserData(TEXT) instanceof EntryText text && text.type().equals(entry.fhirType());
    return validation.findings(
        entry, sent ? (EntryText) entry.getUserData(TEXT) : null, formerClaims);
  }

  private static Set<String> claims(IBaseResource before) {
    return before == null
        ? Set.of()
        : before.getMeta().getProfile().stream()
            .map(p -> ((PrimitiveType<?>) p).getValueAsString())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  /** Each entry of a batch is a transaction of its own, after the batch itself. */
  private static boolean hasTexts(Bundle bundle) {
    return bundle.getEntry().stream()
        .anyMatch(e -> e.hasResource() && e.getResource().getUserData(TEXT) != null);
  }

  private static void keepTexts(Bundle bundle, RequestDetails request) {
    byte[] body = request == null ? null : request.getRequestContentsIfLoaded();
    if (body == null || body.length == 0) {
      return;
    }
    List<EntryText> texts = EntryText.ofBundle(new String(body, StandardCharsets.UTF_8));
    if (texts.size() != bundle.getEntry().size()) {
      return;
    }
    for (int i = 0; i < texts.size(); i++) {
      if (bundle.getEntry().get(i).hasResource()) {
        bundle.getEntry().get(i).getResource().setUserData(TEXT, texts.get(i));
        EntryValidation.position(bundle.getEntry().get(i).getResource(), i);
      }
    }
  }

  private static void keepText(Resource entry, RequestDetails request) {
    boolean plain =
        request != null
            && (request.getRestOperationType() == RestOperationTypeEnum.CREATE
                || request.getRestOperationType() == RestOperationTypeEnum.UPDATE);
    byte[] body = plain ? request.getRequestContentsIfLoaded() : null;
    if (body != null && body.length > 0) {
      entry.setUserData(TEXT, EntryText.ofBody(new String(body, StandardCharsets.UTF_8)));
    }
  }

  private static void refuse(List<Finding> findings) {
    List<Finding> errorsFirst = new ArrayList<>();
    findings.stream().filter(ProfileValidation::isError).forEach(errorsFirst::add);
    if (errorsFirst.isEmpty()) {
      return;
    }
    findings.stream().filter(f -> !ProfileValidation.isError(f)).forEach(errorsFirst::add);
    throw new RefusedException(errorsFirst);
  }

  private static boolean isExempt(RequestDetails request) {
    return request != null && request.getUserData().containsKey(EXEMPT);
  }
}
