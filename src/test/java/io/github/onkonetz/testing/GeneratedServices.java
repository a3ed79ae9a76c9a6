package io.github.onkonetz.testing;

import static io.github.onkonetz.testing.GeneratedFhir.BASE;
import static io.github.onkonetz.testing.GeneratedFhir.concept;
import static io.github.onkonetz.testing.GeneratedFhir.entry;
import static io.github.onkonetz.testing.GeneratedFhir.own;
import static io.github.onkonetz.testing.GeneratedFhir.specialty;

import io.github.onkonetz.testing.GeneratedPlan.Level;
import io.github.onkonetz.testing.GeneratedPlan.Unit;
import java.util.List;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.HealthcareService.DaysOfWeek;
import org.hl7.fhir.r4.model.Reference;

/** Services of the generated directory: one of each centre, more of all who treat. */
final class GeneratedServices {

  private static final DaysOfWeek[] WORKING_WEEK = {
    DaysOfWeek.MON, DaysOfWeek.TUE, DaysOfWeek.WED, DaysOfWeek.THU, DaysOfWeek.FRI
  };

  private static final List<String> RARE =
      List.of("car-t", "hsct-allo", "hsct-auto", "molecular-tumor-board", "genetic-counselling");

  private static final List<String> COMMON =
      List.of(
          "systemic-therapy",
          "radiation-oncology",
          "surgical-oncology",
          "palliative-care",
          "pain-therapy",
          "diagnostics",
          "aftercare",
          "social-counselling");

  private final GeneratedPlan plan;

  GeneratedServices(GeneratedPlan plan) {
    this.plan = plan;
  }

  /** The unit that offers the service of that number. */
  private Unit provider(int number, Dice dice) {
    if (number < plan.centers().size()) {
      return plan.centers().get(number);
    }
    int rest = number - plan.centers().size();
    // After the certifier, which is the first of the partners.
    if (rest < plan.partners().size() - 1) {
      return plan.partners().get(rest + 1);
    }
    return dice.chance(0.7)
        ? dice.any(plan.departments())
        : dice.chance(0.5) ? dice.any(plan.hospitals()) : dice.any(plan.centers());
  }

  HealthcareService service(int number) {
    Dice dice = plan.dice("service", number);
    Unit provider = provider(number, dice);
    HealthcareService service =
        entry(new HealthcareService(), serviceId(number), "healthcare-service");
    service.setActive(dice.chance(0.97)).setProvidedBy(new Reference(provider.reference()));
    service.addCategory(concept("http://terminology.hl7.org/CodeSystem/service-category", "27"));
    describe(service, provider, number, dice);
    service.addLocation(new Reference(plan.siteOf(provider).reference()));
    if (dice.chance(0.15)) {
      addSecondLocation(service, dice);
    }
    service.addTelecom(GeneratedFhir.phone(dice));
    openingTimes(service, provider, dice);
    if (dice.chance(0.05)) {
      service.addEndpoint(
          new Reference("Endpoint/" + GeneratedOrganizations.endpointId(dice.below(10))));
    }
    if (dice.chance(0.1)) {
      String state = GeneratedOrganizations.jurisdictionId(provider.city().state());
      service.addCoverageArea(new Reference("Location/" + state));
    }
    return service;
  }

  static String serviceId(int number) {
    return "gen-service-%06d".formatted(number + 1);
  }

  private void describe(HealthcareService service, Unit provider, int number, Dice dice) {
    GeneratedSubject subject = provider.subject();
    boolean first = number < plan.centers().size() + plan.partners().size() - 1;
    List<String> offered = subject == null ? COMMON : subject.services();
    String code = first ? offered.get(0) : dice.any(dice.chance(0.5) ? offered : COMMON);
    boolean treatsBlood = subject != null && subject.specialty().equals("HAEM");
    if (treatsBlood && !first && dice.chance(0.3)) {
      code = dice.any(RARE);
    }
    service.addType(own("oncology-service", code));
    if (dice.chance(0.2)) {
      String second = dice.any(COMMON);
      if (!second.equals(code)) {
        service.addType(own("oncology-service", second));
      }
    }
    service.addSpecialty(specialty(subject == null ? "INTO" : subject.specialty()));
    if (subject != null) {
      for (String indication : subject.indications()) {
        service.addExtension(
            BASE + "StructureDefinition/treated-indication",
            concept("http://fhir.de/CodeSystem/bfarm/icd-10-gm", indication));
      }
    }
    service.setName("Sprechstunde %s".formatted(provider.name()));
    service.setComment("Termine nach telefonischer Vereinbarung, mit Überweisung.");
  }

  private void addSecondLocation(HealthcareService service, Dice dice) {
    String second = plan.siteOf(dice.any(plan.departments())).reference();
    if (!second.equals(service.getLocationFirstRep().getReference())) {
      service.addLocation(new Reference(second));
    }
  }

  private static void openingTimes(HealthcareService service, Unit provider, Dice dice) {
    boolean inpatient =
        provider.level() == Level.PARTNER && provider.subject().kind().equals("hospice");
    if (inpatient) {
      service.addAvailableTime().setAllDay(true);
    } else if (dice.chance(0.6)) {
      hours(service, "08:00:00", "16:00:00", WORKING_WEEK);
    } else if (dice.chance(0.5)) {
      hours(
          service,
          "08:00:00",
          "16:30:00",
          DaysOfWeek.MON,
          DaysOfWeek.TUE,
          DaysOfWeek.WED,
          DaysOfWeek.THU);
      hours(service, "08:00:00", "13:00:00", DaysOfWeek.FRI);
    } else {
      hours(service, "07:30:00", "12:00:00", WORKING_WEEK);
      hours(service, "14:00:00", "18:00:00", DaysOfWeek.MON, DaysOfWeek.THU);
    }
    if (dice.chance(0.03)) {
      service
          .addNotAvailable()
          .setDescription("Betriebsferien")
          .getDuring()
          .getStartElement()
          .setValueAsString("2026-12-24");
      service.getNotAvailableFirstRep().getDuring().getEndElement().setValueAsString("2027-01-01");
    }
  }

  private static void hours(
      HealthcareService service, String start, String end, DaysOfWeek... days) {
    HealthcareService.HealthcareServiceAvailableTimeComponent time = service.addAvailableTime();
    for (DaysOfWeek day : days) {
      time.addDaysOfWeek(day);
    }
    time.setAvailableStartTime(start).setAvailableEndTime(end);
  }
}
