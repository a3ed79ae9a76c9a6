package io.github.onkonetz.submission;

import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The element of an entry that says to which organisation it belongs. */
final class Owner {

  private Owner() {}

  /** {@code Organization/id} that the entry names as its own; null if it names none. */
  static @Nullable String of(@Nullable Resource entry) {
    Reference owner =
        entry instanceof Location location
            ? location.getManagingOrganization()
            : entry instanceof HealthcareService service
                ? service.getProvidedBy()
                : entry instanceof PractitionerRole role
                    ? role.getOrganization()
                    : entry instanceof OrganizationAffiliation affiliation
                        ? affiliation.getParticipatingOrganization()
                        : entry instanceof Endpoint endpoint
                            ? endpoint.getManagingOrganization()
                            : null;
    return reference(owner);
  }

  /** {@code Organization/id} that an organisation is part of; null if there is none. */
  static @Nullable String parent(@Nullable Resource entry) {
    return entry instanceof Organization organization ? reference(organization.getPartOf()) : null;
  }

  /** {@code Practitioner/id} of a role; null if it names none. */
  static @Nullable String person(@Nullable Resource entry) {
    return entry instanceof PractitionerRole role ? reference(role.getPractitioner()) : null;
  }

  /** Where the reference stands, as FHIRPath. */
  static String expression(String type) {
    return switch (type) {
      case "Organization" -> "Organization.partOf";
      case "Location" -> "Location.managingOrganization";
      case "HealthcareService" -> "HealthcareService.providedBy";
      case "PractitionerRole" -> "PractitionerRole.organization";
      case "OrganizationAffiliation" -> "OrganizationAffiliation.participatingOrganization";
      case "Endpoint" -> "Endpoint.managingOrganization";
      default -> type;
    };
  }

  private static @Nullable String reference(@Nullable Reference reference) {
    return reference == null || !reference.hasReference()
        ? null
        : new IdType(reference.getReference()).toUnqualifiedVersionless().getValue();
  }
}
