package io.github.onkonetz.profiles;

import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * One entry of the catalogue as it occurred.
 *
 * @param code which entry
 * @param arguments what stands at the places {@code {0}}, {@code {1}} ... of its text: strings, or
 *     {@link Bilingual}
 * @param expression the element that is meant (FHIRPath, or {@code http.<parameter>} for a part of
 *     the URL), or null
 * @param diagnostics what a developer wants to know in addition, or null
 */
public record Finding(
    ErrorCode code, List<Object> arguments, String expression, String diagnostics) {

  /** Code system of the codes of the catalogue. */
  public static final String SYSTEM = "https://onkonetz.github.io/fhir/CodeSystem/error-code";

  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** A finding that means no element in particular. */
  public static Finding of(ErrorCode code, Object... arguments) {
    return new Finding(code, List.of(arguments), null, null);
  }

  /** The same finding, about that element. */
  public Finding at(String element) {
    return new Finding(code, arguments, element, diagnostics);
  }

  /** The same finding, with a remark for developers. */
  public Finding with(String remark) {
    return new Finding(code, arguments, expression, remark);
  }

  /** The text in that language. */
  public String text(MessageLanguage language) {
    Object[] words =
        arguments.stream().map(a -> a instanceof Bilingual both ? both.in(language) : a).toArray();
    return Messages.text(code, language, words);
  }

  /** The finding as an issue: text in the asked language, the other language as its translation. */
  public OperationOutcomeIssueComponent toIssue(MessageLanguage language) {
    OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(code.severity()).setCode(code.type()).setDetails(details(language));
    if (expression != null) {
      issue.addExpression(expression);
    }
    if (diagnostics != null && !diagnostics.isBlank()) {
      issue.setDiagnostics(diagnostics);
    }
    return issue;
  }

  /** Code and text of the finding. */
  public CodeableConcept details(MessageLanguage language) {
    CodeableConcept details = new CodeableConcept();
    details.addCoding().setSystem(SYSTEM).setCode(code.code());
    StringType text = new StringType(text(language));
    Extension translation = text.addExtension().setUrl(TRANSLATION);
    translation.addExtension("lang", new CodeType(language.other().tag()));
    translation.addExtension("content", new StringType(text(language.other())));
    details.setTextElement(text);
    return details;
  }

  /** An outcome with these findings in their order. */
  public static OperationOutcome outcome(List<Finding> findings, MessageLanguage language) {
    OperationOutcome outcome = new OperationOutcome();
    findings.forEach(finding -> outcome.addIssue(finding.toIssue(language)));
    return outcome;
  }
}
