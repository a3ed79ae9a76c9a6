package io.github.onkonetz.search.index;

import org.hl7.fhir.r4.model.Practitioner;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param name title, given names and family name as one text; null if there is no name
 */
public record PractitionerFacts(boolean active, @Nullable String name) implements EntryFacts {

  static PractitionerFacts of(Practitioner practitioner) {
    return new PractitionerFacts(
        !practitioner.hasActive() || practitioner.getActive(),
        practitioner.hasName() ? practitioner.getNameFirstRep().getNameAsSingleString() : null);
  }
}
