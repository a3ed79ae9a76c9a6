package io.github.onkonetz.profiles;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Holds every write of an entry of the directory to the rules, whichever way the write comes. The
 * entries of a transaction are looked at before any of them is stored, all others when they are
 * about to be stored.
 */
@Interceptor
public final class WriteValidationInterceptor {

  private static final String EXEMPT = WriteValidationInterceptor.class.getName() + ".exempt";
  private static final String VALIDATED = WriteValidationInterceptor.class.getName() + ".validated";
  private static final String BATCH = WriteValidationInterceptor.class.getName() + ".batch";
  private static final String CURRENT = WriteValidationInterceptor.class.getName() + ".current";

  private final EntryValidation validation;
  private final BundleValidation bundles;

  WriteValidationInterceptor(EntryValidation validation, BundleValidation bundles) {
    this.validation = validation;
    this.bundles = bundles;
  }

  /** Lets the writes of that request of the server itself pass: what it writes is known valid. */
  public static void exempt(RequestDetails request) {
    request.getUserData().put(EXEMPT, true);
  }

  /**
   * Looks at all entries of a transaction before the first is stored. HAPI makes a transaction of
   * each entry of a batch; what is said of it is about the entry alone.
   */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void transaction(IBaseBundle processed, RequestDetails request) {
    if (isExempt(request) || !(processed instanceof Bundle bundle)) {
      return;
    }
    if (bundle.getType() == Bundle.BundleType.BATCH) {
      if (request != null) {
        request.getUserData().put(BATCH, bundle);
      }
      return;
    }
    boolean ofBatch = request != null && request.getUserData().get(BATCH) instanceof Bundle;
    if (ofBatch) {
      rememberPosition(bundle.getEntryFirstRep(), request);
    }
    List<List<Finding>> findings = bundles.findings(bundle, true, base(request));
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      int at = i;
      findings.get(i).stream()
          .map(f -> ofBatch ? ofBatch(f, request) : EntryValidation.inBundle(f, at))
          .forEach(all::add);
      boolean written = bundle.getEntry().get(i).getRequest().getMethod() != Bundle.HTTPVerb.PATCH;
      if (written && bundle.getEntry().get(i).hasResource()) {
        bundle.getEntry().get(i).getResource().setUserData(VALIDATED, true);
      }
    }
    refuse(all);
    for (int i = 0; i < findings.size(); i++) {
      AcceptedWrites.add(request, ofBatch ? current(request) : i, findings.get(i));
    }
  }

  /** Entries of a batch are answered one by one, from their own resource where they have one. */
  private static Finding ofBatch(Finding finding, RequestDetails request) {
    String expression = finding.expression();
    return expression != null && Character.isLowerCase(expression.charAt(0))
        ? EntryValidation.inBundle(finding, Math.max(0, current(request)))
        : finding;
  }

  private static void rememberPosition(Bundle.BundleEntryComponent entry, RequestDetails request) {
    List<Bundle.BundleEntryComponent> sent = SentContentInterceptor.entries(request);
    // Compared by identity: two entries of a batch may be equal.
    for (int i = 0; i < sent.size(); i++) {
      if (sent.get(i) == entry) {
        request.getUserData().put(CURRENT, i);
      }
    }
    if (entry.hasResource()) {
      EntryValidation.alone(entry.getResource());
    }
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

  private void hold(IBaseResource written, @Nullable IBaseResource before, RequestDetails request) {
    if (isExempt(request)
        || !(written instanceof Resource entry)
        || validation.profileOf(entry).isEmpty()) {
      return;
    }
    if (!Boolean.TRUE.equals(entry.getUserData(VALIDATED))) {
      List<Finding> findings = findings(entry, before, base(request));
      OptionalInt position = EntryValidation.position(entry);
      refuse(
          position.isEmpty()
              ? findings
              : findings.stream()
                  .map(f -> EntryValidation.inBundle(f, position.getAsInt()))
                  .toList());
      AcceptedWrites.add(request, position.orElse(current(request)), findings);
      // An update that creates passes here twice.
      entry.setUserData(VALIDATED, true);
    }
    validation.mark(entry);
  }

  private List<Finding> findings(
      Resource entry, @Nullable IBaseResource before, @Nullable String base) {
    boolean sent = SentEntry.of(entry) != null;
    Set<String> claims =
        sent || !(before instanceof Resource stored) ? Set.of() : BundleValidation.claims(stored);
    List<Finding> findings = new ArrayList<>(validation.findings(entry, claims, base));
    String id = before == null ? entry.getIdElement().getIdPart() : idOf((Resource) before);
    EntryChange change = new EntryChange(entry.fhirType(), id, entry, null);
    findings.addAll(validation.across(List.of(change)).get(0));
    return EntryValidation.ordered(findings);
  }

  private static @Nullable String base(@Nullable RequestDetails request) {
    return request == null ? null : request.getFhirServerBase();
  }

  private static String idOf(Resource stored) {
    return stored.getIdElement().getIdPart();
  }

  private static int current(@Nullable RequestDetails request) {
    return request != null && request.getUserData().get(CURRENT) instanceof Integer index
        ? index
        : AcceptedWrites.ALONE;
  }

  private static void refuse(List<Finding> findings) {
    if (findings.stream().anyMatch(ProfileValidation::isError)) {
      throw new RefusedException(findings);
    }
  }

  private static boolean isExempt(@Nullable RequestDetails request) {
    return request != null && request.getUserData().containsKey(EXEMPT);
  }
}
