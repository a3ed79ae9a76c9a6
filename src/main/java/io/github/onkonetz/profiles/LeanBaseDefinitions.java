package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps of FHIR's own definitions what validation needs, and drops what HAPI holds of them for
 * readers of the specification: narratives, comments, mappings to other standards, XPath. Reading
 * them before the first request also takes that part of the wait from the first validation.
 */
@Component
class LeanBaseDefinitions {

  private final DefaultProfileValidationSupport definitions;

  LeanBaseDefinitions(DefaultProfileValidationSupport definitions) {
    this.definitions = definitions;
  }

  @Order(0)
  @EventListener(ApplicationReadyEvent.class)
  void dropProse() {
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
