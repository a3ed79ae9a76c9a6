package io.github.onkonetz.search.index;

import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;

/**
 * What lookups need of an entry at hand, without parsing its text. Immutable. References are {@code
 * Type/id} without a version, or absolute URLs; they may lead nowhere.
 */
public sealed interface EntryFacts
    permits AffiliationFacts,
        EndpointFacts,
        LocationFacts,
        OrganizationFacts,
        PractitionerFacts,
        RoleFacts,
        ServiceFacts {

  /** Whether the entry is in use; one that does not say is. */
  boolean active();

  /**
   * The facts of an entry of one of the seven directory types.
   *
   * @throws IllegalArgumentException if it is of another type
   */
  static EntryFacts of(Resource entry) {
    if (entry instanceof Organization organization) {
      return OrganizationFacts.of(organization);
    } else if (entry instanceof Location location) {
      return LocationFacts.of(location);
    } else if (entry instanceof HealthcareService service) {
      return ServiceFacts.of(service);
    } else if (entry instanceof PractitionerRole role) {
      return RoleFacts.of(role);
    } else if (entry instanceof Practitioner practitioner) {
      return PractitionerFacts.of(practitioner);
    } else if (entry instanceof OrganizationAffiliation affiliation) {
      return AffiliationFacts.of(affiliation);
    } else if (entry instanceof Endpoint endpoint) {
      return EndpointFacts.of(endpoint);
    }
    throw new IllegalArgumentException("not a type of the directory: " + entry.fhirType());
  }
}
