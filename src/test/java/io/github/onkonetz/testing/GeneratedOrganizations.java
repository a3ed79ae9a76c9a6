package io.github.onkonetz.testing;

import static io.github.onkonetz.testing.GeneratedFhir.BASE;
import static io.github.onkonetz.testing.GeneratedFhir.IHE;
import static io.github.onkonetz.testing.GeneratedFhir.concept;
import static io.github.onkonetz.testing.GeneratedFhir.entry;
import static io.github.onkonetz.testing.GeneratedFhir.identifier;
import static io.github.onkonetz.testing.GeneratedFhir.own;

import io.github.onkonetz.testing.GeneratedPlan.Level;
import io.github.onkonetz.testing.GeneratedPlan.Site;
import io.github.onkonetz.testing.GeneratedPlan.Unit;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** Organisations of the generated directory, their places and endpoints. */
final class GeneratedOrganizations {

  private static final String PHYSICAL =
      "http://terminology.hl7.org/CodeSystem/location-physical-type";

  private final GeneratedPlan plan;

  GeneratedOrganizations(GeneratedPlan plan) {
    this.plan = plan;
  }

  Organization organization(Unit unit) {
    Dice dice = plan.dice("organization-" + unit.level(), unit.number());
    Organization organization =
        entry(new Organization(), unit.id(), unit.level().name().toLowerCase(Locale.ROOT));
    organization.setActive(dice.chance(0.97)).setName(unit.name());
    organization.addType(own("organization-kind", kind(unit)));
    organization.addAddress(GeneratedFhir.address(unit.city(), dice));
    organization.addTelecom(GeneratedFhir.phone(dice));
    organization.addTelecom(
        new ContactPoint()
            .setSystem(ContactPointSystem.URL)
            .setValue("https://www.%s.example".formatted(unit.id())));
    if (unit.parent() != null) {
      organization.setPartOf(new Reference(unit.parent().reference()));
    }
    switch (unit.level()) {
      case HOSPITAL -> hospital(organization, unit);
      case PARTNER ->
          organization.addIdentifier(
              identifier(
                  "https://fhir.kbv.de/NamingSystem/KBV_NS_Base_BSNR",
                  "BSNR",
                  "%09d".formatted(720_000_000 + unit.number())));
      case CENTER -> {
        if (dice.chance(0.6)) {
          organization.addExtension(certificate(unit, dice));
        }
      }
      default -> {
        // Departments and networks have no numbers of the state's.
      }
    }
    return organization;
  }

  private static String kind(Unit unit) {
    return switch (unit.level()) {
      case HOSPITAL ->
          GeneratedPlan.isUniversity(unit.number()) ? "university-hospital" : "hospital";
      case DEPARTMENT -> "hospital-department";
      case NETWORK -> "network";
      default -> unit.subject().kind();
    };
  }

  private static void hospital(Organization organization, Unit unit) {
    organization.getTypeFirstRep().addCoding().setSystem(IHE).setCode("facility");
    organization.addIdentifier(
        identifier("http://fhir.de/sid/arge-ik/iknr", "XX", Iknr.of(unit.number())));
    organization.addAlias("KH %s %d".formatted(unit.city().name(), unit.number() + 1));
  }

  private Extension certificate(Unit center, Dice dice) {
    int year = 2019 + dice.below(6);
    boolean ended = dice.chance(0.1);
    Extension designation = new Extension(BASE + "StructureDefinition/designation");
    designation.addExtension("code", own("designation", "dkg-organ"));
    designation.addExtension("category", own("center-category", center.subject().category()));
    designation.addExtension("issuer", new Reference(plan.partners().get(0).reference()));
    Period period = new Period();
    period.getStartElement().setValueAsString("%d-%02d-01".formatted(year, 1 + dice.below(12)));
    period.getEndElement().setValueAsString((ended ? year + 1 : year + 5) + "-12-31");
    designation.addExtension("period", period);
    designation.addExtension("status", new CodeType(ended ? "ended" : "active"));
    return designation;
  }

  Location site(Site site) {
    Dice dice = plan.dice("location", site.number());
    Unit owner = site.owner();
    Location location = entry(new Location(), site.id(), "location");
    location.setName(owner.name()).setMode(Location.LocationMode.INSTANCE);
    location.setStatus(
        dice.chance(0.98) ? Location.LocationStatus.ACTIVE : Location.LocationStatus.INACTIVE);
    location.addIdentifier(
        identifier(
            "http://fhir.de/sid/dkgev/standortnummer",
            "XX",
            Integer.toString(770_000 + site.number())));
    location.addType(concept(IHE, "facility"));
    location.addType(
        concept(
            "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
            owner.level() == Level.PARTNER ? "PC" : "HOSP"));
    location.setPhysicalType(concept(PHYSICAL, "si"));
    location.setAddress(GeneratedFhir.address(owner.city(), dice));
    location.addTelecom(GeneratedFhir.phone(dice));
    location.getPosition().setLatitude(site.latitude()).setLongitude(site.longitude());
    location
        .getPosition()
        .addExtension(
            BASE + "StructureDefinition/position-precision",
            new CodeType(dice.chance(0.8) ? "address" : "campus"));
    location.setManagingOrganization(new Reference(owner.reference()));
    location.setPartOf(new Reference("Location/" + jurisdictionId(owner.city().state())));
    return location;
  }

  Location jurisdiction(String state) {
    Location location = entry(new Location(), jurisdictionId(state), "jurisdiction");
    location.setStatus(Location.LocationStatus.ACTIVE).setMode(Location.LocationMode.INSTANCE);
    location.setName(GeneratedCity.nameOfState(state));
    location.addType(concept(IHE, "jurisdiction"));
    location.setPhysicalType(concept(PHYSICAL, "jdn"));
    location.getAddress().setState(state).setCountry("DE");
    return location;
  }

  static String jurisdictionId(String state) {
    return "gen-state-" + state.substring("DE-".length()).toLowerCase(Locale.ROOT);
  }

  /** The endpoint of a hospital; the first hospitals have the first ones. */
  Endpoint endpoint(int number) {
    Unit hospital = plan.hospitals().get(number % plan.hospitals().size());
    Endpoint endpoint = entry(new Endpoint(), endpointId(number), "endpoint");
    endpoint.setStatus(Endpoint.EndpointStatus.ACTIVE).setName("FHIR " + hospital.name());
    endpoint
        .getConnectionType()
        .setSystem("http://terminology.hl7.org/CodeSystem/endpoint-connection-type")
        .setCode("hl7-fhir-rest");
    endpoint.addPayloadType(
        concept("http://terminology.hl7.org/CodeSystem/endpoint-payload-type", "any"));
    endpoint.setManagingOrganization(new Reference(hospital.reference()));
    endpoint.setAddress("https://fhir.%s.example/r4".formatted(hospital.id()));
    return endpoint;
  }

  static String endpointId(int number) {
    return "gen-endpoint-%06d".formatted(number + 1);
  }
}
