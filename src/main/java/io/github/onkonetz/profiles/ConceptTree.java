package io.github.onkonetz.profiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;

/**
 * The concepts of a code system by code, in the order of their definition, each with its parent.
 */
final class ConceptTree {

  /** A concept and where it stands; {@code parent} is null at the top. */
  record Node(ConceptDefinitionComponent concept, String parent) {

    /** The name in that language if there is one, otherwise the display of the concept. */
    String display(String language) {
      if (language != null && !language.isBlank()) {
        for (ConceptDefinitionDesignationComponent designation : concept.getDesignation()) {
          if (speaks(designation.getLanguage(), language)) {
            return designation.getValue();
          }
        }
      }
      return concept.getDisplay();
    }

    private static boolean speaks(String offered, String wanted) {
      return offered != null && primary(offered).equals(primary(wanted));
    }

    private static String primary(String language) {
      return language.split("[-_,;]", 2)[0].trim().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<String, Node> nodes = new LinkedHashMap<>();

  ConceptTree(CodeSystem codeSystem) {
    add(codeSystem.getConcept(), null);
  }

  private void add(List<ConceptDefinitionComponent> concepts, String parent) {
    for (ConceptDefinitionComponent concept : concepts) {
      nodes.put(concept.getCode(), new Node(concept, parent));
      add(concept.getConcept(), concept.getCode());
    }
  }

  /** Null if there is no such code. */
  Node find(String code) {
    return nodes.get(code);
  }

  /** Every concept, a parent before its children. */
  Iterable<Node> all() {
    return nodes.values();
  }
}
