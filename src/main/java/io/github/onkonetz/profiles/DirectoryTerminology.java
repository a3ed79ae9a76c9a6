package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * Answers {@code $expand}, {@code $lookup} and {@code $validate-code} from the code systems
 * themselves, so that the answers are right as soon as a code system is there. HAPI's own
 * terminology tables are filled by jobs minutes later, and its memory variant forgets order,
 * languages and properties; both remain behind this one for what it cannot do.
 *
 * @see <a href="https://hl7.org/fhir/R4/terminology-service.html">FHIR terminology service</a>
 */
final class DirectoryTerminology extends InMemoryTerminologyServerValidationSupport {

  DirectoryTerminology(FhirContext fhirContext) {
    super(fhirContext);
    setIssueSeverityForCodeDisplayMismatch(IssueSeverity.WARNING);
  }

  @Override
  public String getName() {
    return "Directory terminology";
  }

  @Override
  public ValueSetExpansionOutcome expandValueSet(
      ValidationSupportContext context, ValueSetExpansionOptions options, IBaseResource valueSet) {
    ValueSetExpansionOutcome codes = super.expandValueSet(context, options, valueSet);
    if (codes == null || !(valueSet instanceof ValueSet source)) {
      return null;
    }
    if (codes.getError() != null) {
      return new ValueSetExpansionOutcome(explain(source, context, codes.getError()), false);
    }
    Set<Expansion.Code> wanted = new HashSet<>();
    for (var contained : ((ValueSet) codes.getValueSet()).getExpansion().getContains()) {
      wanted.add(
          new Expansion.Code(contained.getSystem(), contained.getCode(), contained.getDisplay()));
    }
    ValueSetExpansionOptions wishes = options == null ? new ValueSetExpansionOptions() : options;
    return new ValueSetExpansionOutcome(
        new Expansion(source, wanted, system -> codeSystem(context, system)).with(wishes));
  }

  private static String explain(ValueSet source, ValidationSupportContext context, String error) {
    String missing =
        source.getCompose().getInclude().stream()
            .map(ConceptSetComponent::getSystem)
            .filter(system -> system != null && codeSystem(context, system) == null)
            .distinct()
            .collect(Collectors.joining(", "));
    return missing.isEmpty() ? error : "This server does not have the codes of " + missing;
  }

  @Override
  public LookupCodeResult lookupCode(ValidationSupportContext context, LookupCodeRequest request) {
    CodeSystem codeSystem = codeSystem(context, request.getSystem());
    if (codeSystem == null) {
      return null;
    }
    LookupCodeResult result = LookupCodeResult.notFound(request.getSystem(), request.getCode());
    ConceptTree.Node node = new ConceptTree(codeSystem).find(request.getCode());
    if (node == null) {
      return result;
    }
    result.setFound(true);
    result.setCodeSystemDisplayName(
        codeSystem.hasTitle() ? codeSystem.getTitle() : codeSystem.getName());
    result.setCodeSystemVersion(codeSystem.getVersion());
    String display = node.display(request.getDisplayLanguage());
    // An excerpt may have codes without names; the answer must have one.
    result.setCodeDisplay(display == null ? request.getCode() : display);
    node.concept().getDesignation().forEach(d -> result.getDesignations().add(designation(d)));
    addProperties(result, node, codeSystem.getUrl(), request.getPropertyNames());
    return result;
  }

  private static void addProperties(
      LookupCodeResult result, ConceptTree.Node node, String system, Collection<String> names) {
    if (node.parent() != null && asked(names, "parent")) {
      result.getProperties().add(new CodingConceptProperty("parent", system, node.parent(), null));
    }
    if (asked(names, "child")) {
      node.concept()
          .getConcept()
          .forEach(
              c ->
                  result
                      .getProperties()
                      .add(
                          new CodingConceptProperty("child", system, c.getCode(), c.getDisplay())));
    }
    for (ConceptPropertyComponent property : node.concept().getProperty()) {
      if (asked(names, property.getCode())) {
        result.getProperties().add(property(property));
      }
    }
  }

  private static boolean asked(Collection<String> names, String name) {
    return names == null || names.isEmpty() || names.contains(name);
  }

  private static BaseConceptProperty property(ConceptPropertyComponent property) {
    if (property.getValue() instanceof Coding coding) {
      return new CodingConceptProperty(
          property.getCode(), coding.getSystem(), coding.getCode(), coding.getDisplay());
    }
    return new StringConceptProperty(property.getCode(), property.getValue().primitiveValue());
  }

  private static ConceptDesignation designation(ConceptDefinitionDesignationComponent designation) {
    return new ConceptDesignation()
        .setLanguage(designation.getLanguage())
        .setUseSystem(designation.getUse().getSystem())
        .setUseCode(designation.getUse().getCode())
        .setUseDisplay(designation.getUse().getDisplay())
        .setValue(designation.getValue());
  }

  private static CodeSystem codeSystem(ValidationSupportContext context, String system) {
    IBaseResource found = context.getRootValidationSupport().fetchCodeSystem(system);
    return found instanceof CodeSystem codeSystem && codeSystem.hasConcept() ? codeSystem : null;
  }
}
