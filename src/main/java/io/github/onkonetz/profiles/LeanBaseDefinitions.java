package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Keeps of FHIR's own definitions what validation needs, and drops what HAPI holds of them for
 * readers of the specification: narratives, comments, mappings to other standards, XPath.
 */
final class LeanBaseDefinitions {

  private LeanBaseDefinitions() {}

  /**
   * Reads the definitions and drops the prose. HAPI holds them once for the whole server, so this
   * has to come before anything else looks at them.
   */
  static void read(DefaultProfileValidationSupport definitions) {
    definitions.fetchAllStructureDefinitions();
    // one code system is read with all of them, and all value sets
    definitions.fetchCodeSystem("http://hl7.org/fhir/publication-status");
    for (IBaseResource resource :
        Objects.requireNonNull(definitions.fetchAllConformanceResources())) {
      if (resource instanceof DomainResource domain) {
        domain.setText(null);
      }
      if (resource instanceof StructureDefinition structure) {
        structure.setMapping(null);
        structure.getSnapshot().getElement().forEach(LeanBaseDefinitions::dropProse);
        // Validation reads the snapshot; the differential says the same again.
        structure.setDifferential(null);
      }
    }
  }

  private static void dropProse(ElementDefinition element) {
    element.setMapping(null);
    element.setAlias(null);
    element.setDefinition(null);
    element.setComment(null);
    element.setRequirements(null);
    element.setMeaningWhenMissing(null);
    element.setIsModifierReason(null);
    element.getConstraint().forEach(constraint -> constraint.setXpath(null));
  }
}
