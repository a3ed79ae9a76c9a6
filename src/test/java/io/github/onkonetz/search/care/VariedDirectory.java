package io.github.onkonetz.search.care;

import io.github.onkonetz.testing.GeneratedDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.HealthcareService.DaysOfWeek;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A generated directory with all that a condition can meet and that the generated one has little
 * of: shared designations, consortia, hours of places, nights, districts, missing positions, dates
 * of a month or a year, states written in other ways.
 */
final class VariedDirectory {

  static final String BASE = "https://onkonetz.github.io/fhir/";

  private static final List<String> DESIGNATIONS =
      List.of("spitzenzentrum", "dkg-oz", "dkg-zpm", "jacie", "gba-atmp-car-t");

  private static final List<String> STATUSES =
      List.of("active", "active", "active", "ended", "planned", "suspended");

  private static final List<String> ROLES =
      List.of("lead-site", "consortium-site", "funder", "certifying-body", "referring-site");

  private static final List<String> KINDS =
      List.of("partner-hospital", "partner-gp", "partner-oncology-practice", "partner-hospice");

  private static final List<String> DISTRICTS =
      List.of("Burgenlandkreis", "Saalekreis", "Nordsachsen");

  private final Random random;

  private VariedDirectory(long seed) {
    this.random = new Random(seed);
  }

  /** The entries; the same arguments always give the same. */
  static List<Resource> of(int organizations, long seed) {
    VariedDirectory varied = new VariedDirectory(seed);
    List<Resource> entries = new ArrayList<>(districts());
    GeneratedDirectory.of(organizations, seed).forEach(entries::add);
    entries.forEach(varied::vary);
    return entries;
  }

  private static List<Location> districts() {
    List<Location> districts = new ArrayList<>();
    for (String name : DISTRICTS) {
      Location district = new Location();
      district.setId("Location/district-" + districts.size());
      district.setStatus(Location.LocationStatus.ACTIVE).setName(name);
      district
          .addType()
          .addCoding()
          .setSystem(
              "https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types")
          .setCode("jurisdiction");
      String state = name.equals("Nordsachsen") ? "sn" : "st";
      district.setPartOf(new Reference("Location/gen-state-" + state));
      districts.add(district);
    }
    return districts;
  }

  /** Changes an entry a little, now and then. */
  void vary(Resource entry) {
    if (entry instanceof Organization organization) {
      vary(organization);
    } else if (entry instanceof Location place && place.hasManagingOrganization()) {
      vary(place);
    } else if (entry instanceof HealthcareService service) {
      vary(service);
    } else if (entry instanceof OrganizationAffiliation affiliation) {
      vary(affiliation);
    }
  }

  /** A variation for writers, which change entries while others ask. */
  static VariedDirectory changing(long seed) {
    return new VariedDirectory(seed);
  }

  private void vary(Organization organization) {
    if (chance(0.05)) {
      organization.setActiveElement(null);
    }
    if (chance(0.05) || organization.getIdPart().startsWith("gen-network")) {
      designate(organization, "Organization/gen-hospital-%06d".formatted(1 + random.nextInt(150)));
    }
    if (chance(0.05)) {
      organization.getAddressFirstRep().setState("ST");
    }
  }

  private void vary(Location place) {
    if (chance(0.05)) {
      place.setPosition(null);
    } else if (chance(0.1)) {
      place.getPosition().getExtension().clear();
    }
    if (chance(0.1)) {
      place.getAddress().setState(chance(0.5) ? null : "Sachsen");
    }
    if (chance(0.03)) {
      designate(place, null);
    }
    if (chance(0.3)) {
      Location.LocationHoursOfOperationComponent hours = place.addHoursOfOperation();
      if (chance(0.3)) {
        hours.setAllDay(true);
      } else {
        hours.setOpeningTime("07:00:00").setClosingTime(chance(0.5) ? "20:00:00" : "23:59:00");
      }
    }
  }

  private void vary(HealthcareService service) {
    if (chance(0.05)) {
      service.setActiveElement(null);
    }
    if (chance(0.05)) {
      designate(service, null);
    }
    if (chance(0.1)) {
      service.addCoverageArea(
          new Reference("Location/district-" + random.nextInt(DISTRICTS.size())));
    }
    if (chance(0.03)) {
      service.getLocation().clear();
    }
    if (chance(0.2)) {
      service.getAvailableTime().clear();
    } else if (chance(0.1)) {
      service
          .addAvailableTime()
          .addDaysOfWeek(DaysOfWeek.values()[random.nextInt(7)])
          .setAvailableStartTime("20:00:00")
          .setAvailableEndTime("06:30:00");
    } else if (chance(0.05)) {
      service.addAvailableTime().addDaysOfWeek(DaysOfWeek.SUN);
    }
    if (chance(0.1)) {
      Period absent = service.addNotAvailable().setDescription("Umbau").getDuring();
      absent.getStartElement().setValueAsString("2026-11-23");
      absent.getEndElement().setValueAsString(chance(0.5) ? "2026-11-24" : "2026-12");
    }
  }

  private void vary(OrganizationAffiliation affiliation) {
    if (chance(0.1)) {
      affiliation.setActiveElement(null);
    }
    if (chance(0.15)) {
      affiliation.getCode().clear();
      code(affiliation.addCode(), "network-role", any(ROLES));
    }
    // One kind at most, as the profile has it.
    if (PlainDirectory.codes(affiliation.getCode(), "partner-kind").isEmpty() && chance(0.3)) {
      code(affiliation.addCode(), "partner-kind", any(KINDS));
    }
    if (chance(0.1)) {
      affiliation.setPeriod(chance(0.3) ? null : period());
    }
    if (chance(0.1)) {
      affiliation.getExtension().clear();
      if (chance(0.8)) {
        affiliation.addExtension(
            BASE + "StructureDefinition/affiliation-status", new CodeType(any(STATUSES)));
      }
    }
  }

  private void designate(DomainResource holder, String sharedWith) {
    Extension designation = new Extension(BASE + "StructureDefinition/designation");
    designation.addExtension("code", code(new CodeableConcept(), "designation", any(DESIGNATIONS)));
    if (chance(0.3)) {
      designation.addExtension(
          "category",
          code(new CodeableConcept(), "center-category", chance(0.5) ? "uro" : "leber"));
    }
    Period period = period();
    if (!period.isEmpty()) {
      designation.addExtension("period", period);
    }
    if (chance(0.8)) {
      designation.addExtension("status", new CodeType(any(STATUSES)));
    }
    if (sharedWith != null) {
      designation.addExtension("sharedWith", new Reference(sharedWith));
    }
    holder.addExtension(designation);
  }

  private Period period() {
    Period period = new Period();
    if (chance(0.9)) {
      String year = Integer.toString(2018 + random.nextInt(8));
      period
          .getStartElement()
          .setValueAsString(chance(0.3) ? year : year + (chance(0.5) ? "-03" : "-03-19"));
    }
    if (chance(0.5)) {
      String year = Integer.toString(2026 + random.nextInt(2));
      period
          .getEndElement()
          .setValueAsString(chance(0.3) ? year : year + (chance(0.5) ? "-11" : "-11-23"));
    }
    return period;
  }

  private static CodeableConcept code(CodeableConcept concept, String system, String code) {
    concept.addCoding().setSystem(BASE + "CodeSystem/" + system).setCode(code);
    return concept;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
