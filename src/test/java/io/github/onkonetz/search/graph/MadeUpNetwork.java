package io.github.onkonetz.search.graph;

import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.EntryFacts;
import io.github.onkonetz.search.index.OrganizationFacts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.jspecify.annotations.Nullable;

/** Organisations and affiliations for tests, from which a graph is built. */
final class MadeUpNetwork {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final String CODES = "https://onkonetz.github.io/fhir/CodeSystem/";
  private static final String STATUS =
      "https://onkonetz.github.io/fhir/StructureDefinition/affiliation-status";

  final Map<String, OrganizationFacts> organizations = new LinkedHashMap<>();
  final Map<String, AffiliationFacts> affiliations = new LinkedHashMap<>();

  MadeUpNetwork organization(String id) {
    return organization(id, null, true);
  }

  MadeUpNetwork part(String id, String whole) {
    return organization(id, whole, true);
  }

  MadeUpNetwork organization(String id, @Nullable String whole, boolean active) {
    Organization organization = new Organization().setActive(active).setName(id);
    if (whole != null) {
      organization.getPartOf().setReference("Organization/" + whole);
    }
    organizations.put(id, (OrganizationFacts) EntryFacts.of(organization));
    return this;
  }

  /** Active, without a period, as a cooperation partner. */
  MadeUpNetwork member(String member, String network) {
    return affiliation(
        member, network, "partner-hospital", "cooperation-partner", "active", true, null, null);
  }

  MadeUpNetwork affiliation(
      String member,
      String network,
      @Nullable String kind,
      String role,
      @Nullable String status,
      boolean active,
      @Nullable String start,
      @Nullable String end) {
    OrganizationAffiliation affiliation = new OrganizationAffiliation().setActive(active);
    affiliation.getOrganization().setReference("Organization/" + network);
    affiliation.getParticipatingOrganization().setReference("Organization/" + member);
    affiliation.addCode().addCoding().setSystem(CODES + "network-role").setCode(role);
    if (kind != null) {
      affiliation.addCode().addCoding().setSystem(CODES + "partner-kind").setCode(kind);
    }
    if (status != null) {
      affiliation.addExtension(STATUS, new CodeType(status));
    }
    if (start != null) {
      affiliation.getPeriod().getStartElement().setValueAsString(start);
    }
    if (end != null) {
      affiliation.getPeriod().getEndElement().setValueAsString(end);
    }
    String id = "a%04d-%s-%s".formatted(affiliations.size(), member, network);
    affiliations.put(id, (AffiliationFacts) EntryFacts.of(affiliation));
    return this;
  }

  OrganizationGraph graph() {
    OrganizationGraph.Builder builder = new OrganizationGraph.Builder();
    organizations.forEach(builder::organization);
    affiliations.forEach(builder::affiliation);
    return builder.build();
  }
}
