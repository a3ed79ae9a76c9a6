package io.github.onkonetz.search.graph;

import io.github.onkonetz.profiles.ConformancePackage;
import io.github.onkonetz.profiles.MessageLanguage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.Coding;

/** The codes that affiliations have: what there is, what is narrower, what they are called. */
final class GraphVocabulary {

  static final String PARTNER_KIND = system("partner-kind");
  static final String NETWORK_ROLE = system("network-role");
  static final String STATUS = system("affiliation-status");

  private final Map<String, Map<String, ConceptDefinitionComponent>> systems =
      new LinkedHashMap<>();

  GraphVocabulary(ConformancePackage conformance) {
    this(url -> conformance.definition(CodeSystem.class, url));
  }

  GraphVocabulary(Function<String, CodeSystem> codeSystems) {
    for (String system : List.of(PARTNER_KIND, NETWORK_ROLE, STATUS)) {
      Map<String, ConceptDefinitionComponent> concepts = new LinkedHashMap<>();
      add(codeSystems.apply(system).getConcept(), concepts);
      systems.put(system, concepts);
    }
  }

  private static String system(String id) {
    return "https://onkonetz.github.io/fhir/CodeSystem/" + id;
  }

  private static void add(
      List<ConceptDefinitionComponent> from, Map<String, ConceptDefinitionComponent> to) {
    for (ConceptDefinitionComponent concept : from) {
      to.put(concept.getCode(), concept);
      add(concept.getConcept(), to);
    }
  }

  /** All codes of a system, in its order. */
  Set<String> codes(String system) {
    return systems.getOrDefault(system, Map.of()).keySet();
  }

  /** The code and all that are narrower; empty if there is no such code. */
  Set<String> withNarrower(String system, String code) {
    ConceptDefinitionComponent concept = systems.getOrDefault(system, Map.of()).get(code);
    if (concept == null) {
      return Set.of();
    }
    Map<String, ConceptDefinitionComponent> narrower = new LinkedHashMap<>();
    add(List.of(concept), narrower);
    return new LinkedHashSet<>(narrower.keySet());
  }

  /** The code with its name in that language; without a name if it is not one of ours. */
  Coding coding(String system, String code, MessageLanguage language) {
    Coding coding = new Coding().setSystem(system).setCode(code);
    ConceptDefinitionComponent concept = systems.getOrDefault(system, Map.of()).get(code);
    if (concept != null) {
      coding.setDisplay(display(concept, language));
    }
    return coding;
  }

  private static String display(ConceptDefinitionComponent concept, MessageLanguage language) {
    for (ConceptDefinitionDesignationComponent designation : concept.getDesignation()) {
      if (language.tag().equals(designation.getLanguage())) {
        return designation.getValue();
      }
    }
    return concept.getDisplay();
  }
}
