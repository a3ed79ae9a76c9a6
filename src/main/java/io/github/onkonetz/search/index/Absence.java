package io.github.onkonetz.search.index;

import java.util.List;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.jspecify.annotations.Nullable;

/**
 * When someone cannot be reached although the week would say so.
 *
 * @param reason as it is shown to people
 * @param during from when to when
 */
public record Absence(@Nullable String reason, DateSpan during) {

  static List<Absence> of(HealthcareService service) {
    return service.getNotAvailable().stream()
        .map(a -> new Absence(a.getDescription(), DateSpan.inGermany(a.getDuring())))
        .toList();
  }

  static List<Absence> of(PractitionerRole role) {
    return role.getNotAvailable().stream()
        .map(a -> new Absence(a.getDescription(), DateSpan.inGermany(a.getDuring())))
        .toList();
  }
}
