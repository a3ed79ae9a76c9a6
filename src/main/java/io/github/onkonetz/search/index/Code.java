package io.github.onkonetz.search.index;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/**
 * A code and where it comes from.
 *
 * @param system canonical URL; null if the entry does not say
 * @param code the code itself
 */
public record Code(@Nullable String system, String code) {

  /** All codes of those concepts in their order; a coding without a code is left out. */
  static List<Code> of(List<CodeableConcept> concepts) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .filter(coding -> coding.hasCode())
        .map(coding -> Shared.code(coding.getSystem(), coding.getCode()))
        .toList();
  }
}
