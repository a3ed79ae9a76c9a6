package io.github.onkonetz.search.index;

import java.util.List;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.jspecify.annotations.Nullable;

/**
 * The function of a person in an organisation.
 *
 * @param period from when to when
 * @param practitioner the person; null for an office without a name
 * @param organization where the function is held
 * @param codes which function
 * @param specialties in which specialties
 * @param locations where
 * @param services for which services
 * @param endpoints its technical addresses
 * @param hours when the person can be reached
 * @param absences when not
 */
public record RoleFacts(
    boolean active,
    DateSpan period,
    @Nullable String practitioner,
    @Nullable String organization,
    List<Code> codes,
    List<Code> specialties,
    List<String> locations,
    List<String> services,
    List<String> endpoints,
    List<OpeningTime> hours,
    List<Absence> absences)
    implements EntryFacts {

  static RoleFacts of(PractitionerRole role) {
    return new RoleFacts(
        !role.hasActive() || role.getActive(),
        DateSpan.of(role.getPeriod()),
        Shared.reference(role.getPractitioner()),
        Shared.reference(role.getOrganization()),
        Code.of(role.getCode()),
        Code.of(role.getSpecialty()),
        Shared.references(role.getLocation()),
        Shared.references(role.getHealthcareService()),
        Shared.references(role.getEndpoint()),
        OpeningTime.of(role),
        Absence.of(role));
  }
}
