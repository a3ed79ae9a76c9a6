package io.github.onkonetz.profiles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Which profile of ours an entry of the directory is held to: that of its type, for organisations
 * that of their kind. See {@code docs/decisions/0003-profiles.md}.
 */
final class ProfileChoice {

  private static final String BASE = "https://onkonetz.github.io/fhir/";
  private static final String PROFILE = BASE + "StructureDefinition/onkonetz-";
  private static final String KIND = BASE + "CodeSystem/organization-kind";
  private static final String KINDS = BASE + "ValueSet/organization-kind-";

  private static final Coding MCSD_JURISDICTION =
      new Coding(
          "https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types",
          "jurisdiction",
          null);
  private static final Coding PHYSICAL_JURISDICTION =
      new Coding("http://terminology.hl7.org/CodeSystem/location-physical-type", "jdn", null);

  /** Types with one profile; those of organisations and locations depend on the entry. */
  private static final Map<String, String> BY_TYPE =
      Map.of(
          "HealthcareService", "healthcare-service",
          "PractitionerRole", "practitioner-role",
          "Practitioner", "practitioner",
          "OrganizationAffiliation", "organization-affiliation",
          "Endpoint", "endpoint");

  private final Map<String, String> profileOfKind = new HashMap<>();

  ProfileChoice(ConformancePackage conformance) {
    for (var definition : conformance.definitions()) {
      if (definition instanceof ValueSet kinds
          && kinds.hasUrl()
          && kinds.getUrl().startsWith(KINDS)) {
        String profile = PROFILE + kinds.getUrl().substring(KINDS.length());
        kinds
            .getCompose()
            .getInclude()
            .forEach(i -> i.getConcept().forEach(c -> profileOfKind.put(c.getCode(), profile)));
      }
    }
  }

  /** The profile, or nothing for what is no entry of the directory. */
  Optional<String> of(Resource entry) {
    if (entry instanceof Organization organization) {
      return Optional.of(ofKind(organization));
    }
    if (entry instanceof Location location) {
      return Optional.of(PROFILE + (isJurisdiction(location) ? "jurisdiction" : "location"));
    }
    return Optional.ofNullable(BY_TYPE.get(entry.fhirType())).map(PROFILE::concat);
  }

  /** Whether entries of the directory are of that type. */
  static boolean isEntry(String type) {
    return type.equals("Organization") || type.equals("Location") || BY_TYPE.containsKey(type);
  }

  /** Whether a profile that an entry claims is one of ours. */
  static boolean isOurs(String claim) {
    return claim.startsWith(BASE);
  }

  private String ofKind(Organization organization) {
    return organization.getType().stream()
        .map(CodeableConcept::getCoding)
        .flatMap(List::stream)
        .filter(c -> KIND.equals(c.getSystem()) && profileOfKind.containsKey(c.getCode()))
        .map(c -> profileOfKind.get(c.getCode()))
        .findFirst()
        .orElse(PROFILE + "partner");
  }

  private static boolean isJurisdiction(Location location) {
    return has(location.getPhysicalType(), PHYSICAL_JURISDICTION)
        || location.getType().stream().anyMatch(t -> has(t, MCSD_JURISDICTION));
  }

  private static boolean has(CodeableConcept concept, Coding coding) {
    return concept.hasCoding(coding.getSystem(), coding.getCode());
  }
}
