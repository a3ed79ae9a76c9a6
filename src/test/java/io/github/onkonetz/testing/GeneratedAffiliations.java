package io.github.onkonetz.testing;

import static io.github.onkonetz.testing.GeneratedFhir.BASE;
import static io.github.onkonetz.testing.GeneratedFhir.entry;
import static io.github.onkonetz.testing.GeneratedFhir.own;

import io.github.onkonetz.testing.GeneratedPlan.Unit;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/**
 * Affiliations of the generated directory: networks with networks and with centres, centres with
 * hospitals and with partners of the chain of care.
 */
final class GeneratedAffiliations {

  private final GeneratedPlan plan;

  GeneratedAffiliations(GeneratedPlan plan) {
    this.plan = plan;
  }

  /** Who joins whom, and as what. */
  private record Joint(Unit organization, Unit participant, String role, String partnerKind) {}

  OrganizationAffiliation affiliation(int number) {
    Dice dice = plan.dice("affiliation", number);
    Joint joint = joint(number, dice);
    OrganizationAffiliation affiliation =
        entry(
            new OrganizationAffiliation(),
            "gen-affiliation-%06d".formatted(number + 1),
            "organization-affiliation");
    affiliation.setOrganization(new Reference(joint.organization().reference()));
    affiliation.setParticipatingOrganization(new Reference(joint.participant().reference()));
    affiliation.addCode(own("network-role", joint.role()));
    if (joint.partnerKind() != null) {
      affiliation.addCode(own("partner-kind", joint.partnerKind()));
    }
    time(affiliation, dice);
    return affiliation;
  }

  private Joint joint(int number, Dice dice) {
    int networks = plan.networks().size();
    // Networks form chains of three, so that members are found at some depth.
    if (number < networks) {
      Unit network = plan.networks().get(number);
      return number % 3 == 0
          ? new Joint(network, dice.any(plan.hospitals()), "consortium-site", null)
          : new Joint(plan.networks().get(number - 1), network, "associated-partner", null);
    }
    if (dice.chance(0.3)) {
      return new Joint(dice.any(plan.networks()), dice.any(plan.centers()), "member-center", null);
    }
    Unit center = plan.centers().get(number * 2 / 3 % plan.centers().size());
    if (dice.chance(0.5)) {
      // Not with the first, which certifies.
      Unit partner = plan.partners().get(1 + dice.below(plan.partners().size() - 1));
      return new Joint(center, partner, "care-chain-partner", partner.subject().partnerKind());
    }
    return new Joint(center, dice.any(plan.hospitals()), "cooperation-partner", "partner-hospital");
  }

  private static void time(OrganizationAffiliation affiliation, Dice dice) {
    int year = 2010 + dice.below(15);
    boolean ended = dice.chance(0.08);
    boolean planned = !ended && dice.chance(0.05);
    Period period = affiliation.getPeriod();
    period.getStartElement().setValueAsString((planned ? 2027 : year) + "-01-01");
    if (ended) {
      period.getEndElement().setValueAsString(year + 1 + "-06-30");
    }
    affiliation.setActive(!ended && !planned);
    affiliation.addExtension(
        BASE + "StructureDefinition/affiliation-status",
        new CodeType(ended ? "ended" : planned ? "planned" : "active"));
  }
}
