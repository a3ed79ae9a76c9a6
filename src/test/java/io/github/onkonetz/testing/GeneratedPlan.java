package io.github.onkonetz.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;

/**
 * What the generated directory consists of before any entry is written: its organisations, what
 * contains what, and where they are.
 */
final class GeneratedPlan {

  /** What an organisation is, as far as the shape of the directory goes. */
  enum Level {
    PARTNER,
    NETWORK,
    HOSPITAL,
    DEPARTMENT,
    CENTER;

    private String id(int number) {
      return "gen-%s-%06d".formatted(name().toLowerCase(java.util.Locale.ROOT), number);
    }
  }

  /**
   * One organisation.
   *
   * @param number within its level, from 0
   * @param subject what a partner, department or centre is about; null for others
   * @param parent what contains it, or null
   */
  record Unit(
      Level level,
      int number,
      String name,
      GeneratedCity city,
      GeneratedSubject subject,
      Unit parent) {

    String id() {
      return level.id(number + 1);
    }

    String reference() {
      return "Organization/" + id();
    }
  }

  /** A place and whose it is. */
  record Site(int number, Unit owner, double latitude, double longitude) {

    String id() {
      return "gen-site-%06d".formatted(number + 1);
    }

    String reference() {
      return new IdType("Location", id()).getValue();
    }
  }

  private static final List<String> HOSPITAL_NAMES =
      List.of(
          "Klinikum",
          "Städtisches Klinikum",
          "Krankenhaus",
          "Kreiskrankenhaus",
          "Marienkrankenhaus",
          "Elisabeth-Krankenhaus",
          "Diakonie-Klinikum",
          "Evangelisches Krankenhaus",
          "Katholisches Klinikum",
          "Fachklinik");

  private static final List<String> HOSPITAL_SITES =
      List.of("", "", "Nord", "Süd", "Ost", "West", "Mitte", "am Park", "am Wald", "an der Mühle");

  /** Sites lie within some kilometres around the point of their town. */
  private static final double SCATTER = 0.06;

  private static final double FARTHEST = 0.16;

  /** Germany, beyond which the profile of places accepts no position. */
  private static final double SOUTHERNMOST = 47.2;

  private static final double NORTHERNMOST = 55.1;
  private static final double WESTERNMOST = 5.8;
  private static final double EASTERNMOST = 15.1;

  private final long seed;
  private final List<Unit> partners = new ArrayList<>();
  private final List<Unit> networks = new ArrayList<>();
  private final List<Unit> hospitals = new ArrayList<>();
  private final List<Unit> departments = new ArrayList<>();
  private final List<Unit> centers = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final Map<String, Site> siteOf = new HashMap<>();

  private GeneratedPlan(long seed) {
    this.seed = seed;
  }

  static GeneratedPlan of(int organizations, long seed) {
    if (organizations < GeneratedDirectory.FEWEST_ORGANIZATIONS) {
      throw new IllegalArgumentException(organizations + " organisations are too few");
    }
    GeneratedPlan plan = new GeneratedPlan(seed);
    int tenth = organizations / 10;
    int hundredth = organizations / 100;
    plan.addPartners(tenth);
    plan.addNetworks(hundredth);
    plan.addHospitals(tenth);
    plan.addDepartments(4 * tenth);
    plan.addCenters(organizations - 6 * tenth - hundredth);
    plan.addSites(organizations * 3 / 5 - GeneratedCity.states().size());
    return plan;
  }

  private void addPartners(int count) {
    for (int i = 0; i < count; i++) {
      Dice dice = dice("partner", i);
      GeneratedCity city = GeneratedCity.any(dice);
      GeneratedSubject subject =
          i == 0 ? GeneratedSubject.CERTIFIER : dice.any(GeneratedSubject.PARTNERS);
      partners.add(
          new Unit(Level.PARTNER, i, subject.name() + " " + city.name(), city, subject, null));
    }
  }

  private void addNetworks(int count) {
    for (int i = 0; i < count; i++) {
      GeneratedCity city = GeneratedCity.any(dice("network", i));
      String name = "Onkologisches Netzwerk %s %d".formatted(city.name(), i + 1);
      networks.add(new Unit(Level.NETWORK, i, name, city, null, null));
    }
  }

  private void addHospitals(int count) {
    for (int i = 0; i < count; i++) {
      Dice dice = dice("hospital", i);
      GeneratedCity city = GeneratedCity.any(dice);
      String first = isUniversity(i) ? "Universitätsklinikum" : dice.any(HOSPITAL_NAMES);
      String name = (first + " " + city.name() + " " + dice.any(HOSPITAL_SITES)).strip();
      hospitals.add(new Unit(Level.HOSPITAL, i, name, city, null, null));
    }
  }

  /** One hospital of twenty. */
  static boolean isUniversity(int hospital) {
    return hospital % 20 == 0;
  }

  private void addDepartments(int count) {
    for (int i = 0; i < count; i++) {
      Dice dice = dice("department", i);
      // Every hospital has two departments at least, some have many.
      Unit hospital =
          i < 2 * hospitals.size() ? hospitals.get(i % hospitals.size()) : dice.any(hospitals);
      GeneratedSubject subject = dice.any(GeneratedSubject.CENTERS);
      String name = "Klinik für %s %s".formatted(subject.specialtyName(), hospital.city().name());
      departments.add(new Unit(Level.DEPARTMENT, i, name, hospital.city(), subject, hospital));
    }
  }

  private void addCenters(int count) {
    for (int i = 0; i < count; i++) {
      Dice dice = dice("center", i);
      Unit department = dice.any(departments);
      GeneratedSubject subject = dice.any(GeneratedSubject.CENTERS);
      // Half of the centres belong to the hospital as a whole.
      Unit parent = dice.chance(0.5) ? department : department.parent();
      String name = "%s %s".formatted(subject.name(), department.parent().name());
      centers.add(new Unit(Level.CENTER, i, name, parent.city(), subject, parent));
    }
  }

  private void addSites(int count) {
    hospitals.forEach(this::addSite);
    partners.forEach(this::addSite);
    Stream.concat(departments.stream(), centers.stream())
        .sorted(
            Comparator.comparing(
                    (Unit u) -> dice("site-order-" + u.level(), u.number()).below(1 << 30))
                .thenComparing(Unit::id))
        .limit(count - sites.size())
        .forEach(this::addSite);
  }

  private void addSite(Unit owner) {
    Dice dice = dice("site", sites.size());
    double latitude = owner.city().latitude() + dice.around(SCATTER, FARTHEST);
    double longitude = owner.city().longitude() + dice.around(SCATTER * 1.5, FARTHEST * 1.5);
    Site site =
        new Site(
            sites.size(),
            owner,
            rounded(Math.max(SOUTHERNMOST, Math.min(NORTHERNMOST, latitude))),
            rounded(Math.max(WESTERNMOST, Math.min(EASTERNMOST, longitude))));
    sites.add(site);
    siteOf.put(owner.id(), site);
  }

  /** As exact as a position is given: some ten centimetres. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }

  Dice dice(String purpose, int number) {
    return Dice.of(seed, purpose, number);
  }

  /** The site of a unit, or that of what contains it. */
  Site siteOf(Unit unit) {
    Unit owner = unit;
    while (!siteOf.containsKey(owner.id())) {
      owner = owner.parent();
    }
    return siteOf.get(owner.id());
  }

  /** How many organisations there are, and as many people. */
  int size() {
    return partners.size()
        + networks.size()
        + hospitals.size()
        + departments.size()
        + centers.size();
  }

  /** All organisations, a containing one before those it contains. */
  Stream<Unit> organizations() {
    return Stream.of(partners, networks, hospitals, departments, centers).flatMap(List::stream);
  }

  List<Unit> partners() {
    return partners;
  }

  List<Unit> networks() {
    return networks;
  }

  List<Unit> hospitals() {
    return hospitals;
  }

  List<Unit> departments() {
    return departments;
  }

  List<Unit> centers() {
    return centers;
  }

  List<Site> sites() {
    return sites;
  }
}
