package io.github.onkonetz.testing;

import static io.github.onkonetz.testing.GeneratedFhir.entry;
import static io.github.onkonetz.testing.GeneratedFhir.identifier;
import static io.github.onkonetz.testing.GeneratedFhir.own;

import io.github.onkonetz.testing.GeneratedPlan.Unit;
import java.util.List;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** People of the generated directory and their functions. */
final class GeneratedPeople {

  private static final List<String> SURNAMES =
      List.of(
          "Müller",
          "Schmidt",
          "Schneider",
          "Fischer",
          "Weber",
          "Meyer",
          "Wagner",
          "Becker",
          "Schulz",
          "Hoffmann",
          "Schäfer",
          "Koch",
          "Bauer",
          "Richter",
          "Klein",
          "Wolf",
          "Schröder",
          "Neumann",
          "Schwarz",
          "Zimmermann",
          "Braun",
          "Krüger",
          "Hartmann",
          "Lange",
          "Werner",
          "Krause",
          "Lehmann",
          "Köhler",
          "Herrmann",
          "König",
          "Walter",
          "Kaiser",
          "Fuchs",
          "Möller",
          "Weiß",
          "Jung",
          "Vogel",
          "Keller",
          "Günther",
          "Roth",
          "Böhm",
          "Krämer",
          "Groß",
          "Kühn",
          "Yılmaz",
          "Kaya",
          "Nowak",
          "Kowalski",
          "Nguyễn",
          "Ivanova");

  private static final List<String> WOMEN =
      List.of("Anna", "Julia", "Katharina", "Sabine", "Petra", "Birgit", "Lena", "Zoë", "Elif");

  private static final List<String> MEN =
      List.of("Thomas", "Michael", "Andreas", "Jürgen", "Jörg", "Jan", "Felix", "Mehmet", "Igor");

  private static final List<String> FUNCTIONS =
      List.of("director", "chief-physician", "coordinator", "contact", "study-nurse", "onco-nurse");

  private final GeneratedPlan plan;

  GeneratedPeople(GeneratedPlan plan) {
    this.plan = plan;
  }

  Practitioner practitioner(int number) {
    Dice dice = plan.dice("practitioner", number);
    boolean woman = dice.chance(0.5);
    Practitioner person = entry(new Practitioner(), personId(number), "practitioner");
    person.setActive(true);
    person.addIdentifier(
        identifier("https://fhir.kbv.de/NamingSystem/KBV_NS_Base_ANR", "LANR", lanr(number)));
    person.addName(
        new HumanName()
            .setFamily(dice.any(SURNAMES))
            .addGiven(dice.any(woman ? WOMEN : MEN))
            .addPrefix(dice.chance(0.2) ? "Prof. Dr. med." : "Dr. med."));
    person.setGender(woman ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
    person.addTelecom(GeneratedFhir.email(personId(number)));
    return person;
  }

  private static String personId(int number) {
    return "gen-person-%06d".formatted(number + 1);
  }

  /** Six digits, their check digit, and the group of specialists in haematology. */
  private static String lanr(int number) {
    String digits = "%06d".formatted(100_000 + number);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 4 : 9);
    }
    return digits + (10 - sum % 10) % 10 + "30";
  }

  PractitionerRole role(int number) {
    Dice dice = plan.dice("role", number);
    boolean atService = number < plan.centers().size();
    Unit unit =
        atService
            ? plan.centers().get(number)
            : dice.any(dice.chance(0.6) ? plan.centers() : plan.departments());
    PractitionerRole role =
        entry(new PractitionerRole(), "gen-role-%06d".formatted(number + 1), "practitioner-role");
    role.setActive(dice.chance(0.97)).setOrganization(new Reference(unit.reference()));
    int people = plan.size();
    int person = number < people ? number : dice.below(people);
    role.setPractitioner(new Reference("Practitioner/" + personId(person)));
    role.addCode(own("practitioner-function", dice.any(FUNCTIONS)));
    role.addSpecialty(GeneratedFhir.specialty(unit.subject().specialty()));
    role.addLocation(new Reference(plan.siteOf(unit).reference()));
    if (atService) {
      role.addHealthcareService(
          new Reference("HealthcareService/" + GeneratedServices.serviceId(number)));
    }
    if (dice.chance(0.5)) {
      role.addTelecom(GeneratedFhir.phone(dice));
    }
    return role;
  }
}
