package io.github.onkonetz.search.care;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** Who belongs to what on a day, and who holds what, as references. */
final class PlainMembers {

  private static final Set<String> OUTSIDE =
      Set.of(
          "funder", "designating-body", "certifying-body", "applicant", "initiator", "organiser");

  private static final Set<String> CARRIERS = Set.of("consortium-site", "lead-site");

  private final PlainDirectory directory;
  private final LocalDate day;
  private final LocalDate today;

  PlainMembers(PlainDirectory directory, LocalDate day, LocalDate today) {
    this.directory = directory;
    this.day = day;
    this.today = today;
  }

  /** The network, its parts and members, theirs, and so on until nobody is new. */
  Set<String> members(String network) {
    Set<String> members = new HashSet<>(Set.of(network));
    int before;
    do {
      before = members.size();
      for (Organization organization : directory.organizations().values()) {
        if (PlainDirectory.isActive(organization)
            && members.contains(organization.getPartOf().getReference())) {
          members.add(PlainDirectory.reference(organization));
        }
      }
      for (OrganizationAffiliation affiliation : directory.affiliations().values()) {
        if (isMembership(affiliation)
            && members.contains(affiliation.getOrganization().getReference())) {
          members.add(affiliation.getParticipatingOrganization().getReference());
        }
      }
    } while (members.size() > before);
    return members;
  }

  /** Who takes part as one of the kinds in the network, or in anything if none is given. */
  Set<String> partners(String network, Set<String> kinds) {
    Set<String> members = network == null ? Set.of() : members(network);
    Set<String> partners = new HashSet<>();
    for (OrganizationAffiliation affiliation : directory.affiliations().values()) {
      boolean counts =
          network == null
              ? isInForce(affiliation)
              : isMembership(affiliation)
                  && members.contains(affiliation.getOrganization().getReference());
      String partner = affiliation.getParticipatingOrganization().getReference();
      if (counts
          && directory.isActive(partner)
          && PlainDirectory.codes(affiliation.getCode(), "partner-kind").stream()
              .anyMatch(kinds::contains)) {
        partners.add(partner);
      }
    }
    return partners;
  }

  private boolean isMembership(OrganizationAffiliation affiliation) {
    Set<String> roles = PlainDirectory.codes(affiliation.getCode(), "network-role");
    return isInForce(affiliation)
        && directory.isActive(affiliation.getParticipatingOrganization().getReference())
        && (roles.isEmpty() || !OUTSIDE.containsAll(roles));
  }

  /** Today what is active counts; of another day what is not may say that it was. */
  private boolean isInForce(OrganizationAffiliation affiliation) {
    Period period = affiliation.getPeriod();
    boolean active = !affiliation.hasActive() || affiliation.getActive();
    boolean saysWhen = period.hasStart() || period.hasEnd();
    Extension said =
        affiliation.getExtensionByUrl(
            VariedDirectory.BASE + "StructureDefinition/affiliation-status");
    String status = said == null ? "active" : said.getValue().primitiveValue();
    return PlainTime.covers(period, day)
        && (active || (saysWhen && !day.equals(today)))
        && (status.equals("active") || (status.equals("ended") && period.hasEnd()));
  }

  /** Who holds one of the designations: itself, with somebody, or through a consortium. */
  Set<String> holders(Set<String> codes) {
    Set<String> holders = new HashSet<>();
    for (Organization organization : directory.organizations().values()) {
      if (PlainDirectory.isActive(organization)) {
        addHolder(holders, organization, codes);
      }
    }
    for (Location place : directory.locations().values()) {
      if (place.getStatus() == Location.LocationStatus.ACTIVE) {
        addHolder(holders, place, codes);
      }
    }
    for (HealthcareService service : directory.services().values()) {
      addHolder(holders, service, codes);
    }
    Set<String> carriers = new HashSet<>();
    for (OrganizationAffiliation affiliation : directory.affiliations().values()) {
      String carrier = affiliation.getParticipatingOrganization().getReference();
      if (holders.contains(affiliation.getOrganization().getReference())
          && isInForce(affiliation)
          && directory.isActive(carrier)
          && PlainDirectory.codes(affiliation.getCode(), "network-role").stream()
              .anyMatch(CARRIERS::contains)) {
        carriers.add(carrier);
      }
    }
    holders.addAll(carriers);
    return holders;
  }

  private void addHolder(Set<String> holders, DomainResource entry, Set<String> codes) {
    for (Extension held :
        entry.getExtensionsByUrl(VariedDirectory.BASE + "StructureDefinition/designation")) {
      String status = held.getExtensionString("status");
      Extension period = held.getExtensionByUrl("period");
      boolean counts =
          (status == null || status.equals("active") || status.equals("ended"))
              && (period == null || PlainTime.covers((Period) period.getValue(), day));
      if (counts && (has(held, "code", codes) || has(held, "category", codes))) {
        holders.add(PlainDirectory.reference(entry));
        held.getExtensionsByUrl("sharedWith")
            .forEach(other -> holders.add(((Reference) other.getValue()).getReference()));
      }
    }
  }

  private static boolean has(Extension held, String part, Set<String> codes) {
    Extension found = held.getExtensionByUrl(part);
    return found != null
        && found.castToCodeableConcept(found.getValue()).getCoding().stream()
            .anyMatch(coding -> codes.contains(coding.getCode()));
  }
}
