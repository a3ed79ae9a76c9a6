package io.github.onkonetz.search.index;

import java.util.List;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what, as what.
 *
 * @param organization the network or centre
 * @param participating who takes part
 * @param codes kind of partner and roles in the network, told apart by their systems
 * @param period from when to when
 * @param status a code of {@code affiliation-status}; null if not said
 * @param specialties in which specialties
 * @param locations where
 * @param services with which services
 * @param endpoints technical addresses
 */
public record AffiliationFacts(
    boolean active,
    @Nullable String organization,
    @Nullable String participating,
    List<Code> codes,
    DateSpan period,
    @Nullable String status,
    List<Code> specialties,
    List<String> locations,
    List<String> services,
    List<String> endpoints)
    implements EntryFacts {

  private static final String BASE = "https://onkonetz.github.io/fhir/";
  private static final String PARTNER_KIND = BASE + "CodeSystem/partner-kind";
  private static final String NETWORK_ROLE = BASE + "CodeSystem/network-role";

  static AffiliationFacts of(OrganizationAffiliation affiliation) {
    Extension status =
        affiliation.getExtensionByUrl(BASE + "StructureDefinition/affiliation-status");
    return new AffiliationFacts(
        !affiliation.hasActive() || affiliation.getActive(),
        Shared.reference(affiliation.getOrganization()),
        Shared.reference(affiliation.getParticipatingOrganization()),
        Code.of(affiliation.getCode()),
        DateSpan.of(affiliation.getPeriod()),
        status == null || status.getValue() == null
            ? null
            : Shared.textOrNull(status.getValue().primitiveValue()),
        Code.of(affiliation.getSpecialty()),
        Shared.references(affiliation.getLocation()),
        Shared.references(affiliation.getHealthcareService()),
        Shared.references(affiliation.getEndpoint()));
  }

  /** As what kind of partner; null for a site of a consortium. */
  public @Nullable String partnerKind() {
    return codes.stream()
        .filter(code -> PARTNER_KIND.equals(code.system()))
        .map(Code::code)
        .findFirst()
        .orElse(null);
  }

  /** What it does in the network, as codes of {@code network-role}. */
  public List<String> networkRoles() {
    return codes.stream()
        .filter(code -> NETWORK_ROLE.equals(code.system()))
        .map(Code::code)
        .toList();
  }
}
