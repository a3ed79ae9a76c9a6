package io.github.onkonetz.network;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import io.github.onkonetz.storage.ServedTypes;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/**
 * Every directory entry has a number of ours that it keeps for life: given when the entry is
 * written for the first time without one, put back when an update leaves it out, defended when an
 * update changes it. Works on what is stored, so in transactions, patches and writes of the server
 * itself as well.
 */
@Interceptor
public final class OnkonetzIdInterceptor {

  /** {@code Identifier.system} of the number. */
  public static final String SYSTEM = "https://onkonetz.github.io/fhir/sid/onkonetz-id";

  private static final String ERROR_CODES = "https://onkonetz.github.io/fhir/CodeSystem/error-code";
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  private final FhirContext fhirContext;

  OnkonetzIdInterceptor(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  /** Gives a new entry its number: the id that it is stored under. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource entry) {
    if (isEntry(entry)) {
      keep((Resource) entry, null);
    }
  }

  /** Keeps the number of an entry that is written again. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    if (!isEntry(after)) {
      return;
    }
    String number =
        before == null ? null : numbers((Resource) before).stream().findFirst().orElse(null);
    Resource entry = (Resource) after;
    Optional<String> other =
        numbers(entry).stream().filter(n -> number != null && !n.equals(number)).findFirst();
    if (other.isPresent()) {
      throw new UnprocessableEntityException(
          fhirContext, refusal(entry, number, other.get(), request));
    }
    keep(entry, number);
  }

  private static boolean isEntry(IBaseResource resource) {
    return resource instanceof Resource entry && ServedTypes.DIRECTORY.contains(entry.fhirType());
  }

  private static void keep(Resource entry, String number) {
    if (numbers(entry).isEmpty()) {
      String value = number == null ? entry.getIdElement().getIdPart() : number;
      Identifier identifier = (Identifier) entry.addChild("identifier");
      identifier.setSystem(SYSTEM).setValue(value);
    }
  }

  private static List<String> numbers(Resource entry) {
    return entry.getNamedProperty("identifier").getValues().stream()
        .map(Identifier.class::cast)
        .filter(i -> SYSTEM.equals(i.getSystem()) && i.hasValue())
        .map(Identifier::getValue)
        .toList();
  }

  private static OperationOutcome refusal(
      Resource entry, String number, String other, RequestDetails request) {
    String german =
        "Die Onkonetz-Nummer eines Eintrags ändert sich nicht: %s hat %s, nicht %s. Lassen Sie sie weg oder senden Sie %s."
            .formatted(SampleNetworks.reference(entry), number, other, number);
    String english =
        "The Onkonetz number of an entry never changes: %s has %s, not %s. Leave it out or send %s."
            .formatted(SampleNetworks.reference(entry), number, other, number);
    boolean inEnglish = wantsEnglish(request);
    OperationOutcome outcome = new OperationOutcome();
    OperationOutcomeIssueComponent issue =
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(IssueType.BUSINESSRULE);
    issue.getDetails().addCoding().setSystem(ERROR_CODES).setCode("ONK-NET-001");
    StringType text = new StringType(inEnglish ? english : german);
    var translation = text.addExtension();
    translation.setUrl(TRANSLATION);
    translation.addExtension("lang", new CodeType(inEnglish ? "de" : "en"));
    translation.addExtension("content", new StringType(inEnglish ? german : english));
    issue.getDetails().setTextElement(text);
    issue.setDiagnostics(text.getValue());
    issue.addExpression(
        "%s.identifier.where(system = '%s').value".formatted(entry.fhirType(), SYSTEM));
    return outcome;
  }

  private static boolean wantsEnglish(RequestDetails request) {
    String language = request == null ? null : request.getHeader("Accept-Language");
    return language != null && language.trim().toLowerCase(java.util.Locale.ROOT).startsWith("en");
  }
}
