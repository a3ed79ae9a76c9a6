package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/** Codes of the value sets and code systems that this server has. */
final class StoredCodeSets implements CodeSets {

  /** More than any value set of the directory has; without a number there would be a thousand. */
  private static final int ALL = 1_000_000;

  private final IValidationSupport terminology;

  StoredCodeSets(IValidationSupport terminology) {
    this.terminology = terminology;
  }

  @Override
  public Set<String> in(String valueSet) {
    IBaseResource stored = terminology.fetchValueSet(valueSet);
    if (stored == null) {
      throw new UnclaimedException(valueSet);
    }
    ValueSetExpansionOutcome outcome =
        terminology.expandValueSet(
            new ValidationSupportContext(terminology),
            new ValueSetExpansionOptions().setCount(ALL),
            stored);
    if (outcome == null || !(outcome.getValueSet() instanceof ValueSet expanded)) {
      throw new UnclaimedException(valueSet);
    }
    Set<String> terms = new HashSet<>();
    add(expanded.getExpansion().getContains(), terms);
    return terms;
  }

  private static void add(List<ValueSetExpansionContainsComponent> codes, Set<String> terms) {
    for (ValueSetExpansionContainsComponent code : codes) {
      terms.add(code.getSystem() + "|" + code.getCode());
      add(code.getContains(), terms);
    }
  }

  @Override
  public Set<String> below(String system, String code) {
    Set<String> terms = new HashSet<>();
    terms.add(system + "|" + code);
    Deque<ConceptDefinitionComponent> path = pathTo(system, code);
    if (!path.isEmpty()) {
      addBelow(path.getLast(), system, terms);
    }
    return terms;
  }

  private static void addBelow(
      ConceptDefinitionComponent concept, String system, Set<String> terms) {
    terms.add(system + "|" + concept.getCode());
    concept.getConcept().forEach(child -> addBelow(child, system, terms));
  }

  @Override
  public Set<String> above(String system, String code) {
    Set<String> terms = new HashSet<>();
    terms.add(system + "|" + code);
    pathTo(system, code).forEach(concept -> terms.add(system + "|" + concept.getCode()));
    return terms;
  }

  /** From the top down to the code; empty if there is no such code. */
  private Deque<ConceptDefinitionComponent> pathTo(String system, String code) {
    if (!(terminology.fetchCodeSystem(system) instanceof CodeSystem codeSystem)) {
      throw new UnclaimedException(system);
    }
    Deque<ConceptDefinitionComponent> path = new ArrayDeque<>();
    find(codeSystem.getConcept(), code, path);
    return path;
  }

  private static boolean find(
      List<ConceptDefinitionComponent> concepts,
      String code,
      Deque<ConceptDefinitionComponent> path) {
    for (ConceptDefinitionComponent concept : concepts) {
      path.addLast(concept);
      if (code.equals(concept.getCode()) || find(concept.getConcept(), code, path)) {
        return true;
      }
      path.removeLast();
    }
    return false;
  }
}
