package io.github.onkonetz.search.care;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.search.index.Code;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.jspecify.annotations.Nullable;

/** The codes of a code system: their names, and what is narrower than each. */
final class CodeList {

  /**
   * One code.
   *
   * @param code the code
   * @param name what people call it
   * @param withNarrower the code itself and all below it
   */
  record Concept(Code code, Bilingual name, Set<Code> withNarrower) {}

  private final String system;
  private final boolean complete;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();

  CodeList(CodeSystem codeSystem) {
    system = codeSystem.getUrl();
    complete = codeSystem.getContent() == CodeSystem.CodeSystemContentMode.COMPLETE;
    codeSystem.getConcept().forEach(this::add);
  }

  private Set<Code> add(ConceptDefinitionComponent definition) {
    Code code = new Code(system, definition.getCode());
    Set<Code> withNarrower = new LinkedHashSet<>();
    withNarrower.add(code);
    // Before its children, so that the order of the definitions is kept.
    concepts.put(code.code(), new Concept(code, name(definition), withNarrower));
    definition.getConcept().forEach(child -> withNarrower.addAll(add(child)));
    return withNarrower;
  }

  private static Bilingual name(ConceptDefinitionComponent definition) {
    String german = definition.hasDisplay() ? definition.getDisplay() : definition.getCode();
    String english =
        definition.getDesignation().stream()
            .filter(designation -> "en".equals(designation.getLanguage()))
            .map(ConceptDefinitionDesignationComponent::getValue)
            .findFirst()
            .orElse(german);
    return new Bilingual(german, english);
  }

  String system() {
    return system;
  }

  /** Whether there are no other codes than these; of some systems only an excerpt is at hand. */
  boolean isComplete() {
    return complete;
  }

  /** Null if there is no such code here. */
  @Nullable Concept find(String code) {
    return concepts.get(code);
  }

  Collection<Concept> concepts() {
    return concepts.values();
  }

  /** The codes among those of an entry that are of this system. */
  List<Code> among(List<Code> codes) {
    return codes.stream().filter(code -> system.equals(code.system())).toList();
  }
}
