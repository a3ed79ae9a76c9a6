package io.github.onkonetz.search.care;

import io.github.onkonetz.search.care.PlainQuestion.Position;
import io.github.onkonetz.search.care.PlainQuestion.Seen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;

/** What find-care should find, by looking at every service. */
final class PlainScan {

  static final double UNKNOWN = Double.MAX_VALUE;

  private static final double RADIUS = 6_371_008.7714;

  private static final String PRECISION =
      VariedDirectory.BASE + "StructureDefinition/position-precision";

  private PlainScan() {}

  /**
   * A hit.
   *
   * @param metresOff how far the position may be off
   */
  record Hit(String id, double metres, double metresOff) {

    long decimetres() {
      return metres == UNKNOWN ? Long.MAX_VALUE : Math.round(metres * 10);
    }

    /** Whether one cannot tell which of the two is nearer. */
    boolean isTiedWith(Hit other) {
      return metres != UNKNOWN
          && other.metres != UNKNOWN
          && (decimetres() == other.decimetres()
              || Math.abs(metres - other.metres) < Math.max(metresOff, other.metresOff));
    }
  }

  /** The hits in their order. */
  static List<Hit> of(PlainDirectory directory, PlainQuestion question) {
    List<Predicate<Seen>> conditions =
        question.conditions().stream().map(c -> c.meaning().apply(directory)).toList();
    List<Seen> found = new ArrayList<>();
    for (HealthcareService service : directory.services().values()) {
      Seen seen = see(directory, service, question.from());
      boolean active =
          (!service.hasActive() || service.getActive())
              && !seen.chain().isEmpty()
              && PlainDirectory.isActive(seen.chain().get(0));
      if (active
          && (question.needs().isEmpty() || !met(seen, question).isEmpty())
          && conditions.stream().allMatch(condition -> condition.test(seen))) {
        found.add(seen);
      }
    }
    Map<String, Set<String>> atHouse = new HashMap<>();
    found.forEach(
        seen ->
            atHouse.computeIfAbsent(house(seen), h -> new HashSet<>()).addAll(met(seen, question)));
    long needs = question.needs().stream().map(PlainQuestion.Need::said).distinct().count();
    return found.stream()
        .filter(seen -> atHouse.get(house(seen)).size() == needs)
        .map(PlainScan::hit)
        .sorted(Comparator.comparingLong(Hit::decimetres).thenComparing(Hit::id))
        .toList();
  }

  private static Seen see(PlainDirectory directory, HealthcareService service, Position from) {
    List<Location> places = directory.places(service);
    double metres = UNKNOWN;
    Location nearest = null;
    for (Location place : places) {
      if (from != null && place.hasPosition()) {
        double here =
            haversine(
                from.latitude(),
                from.longitude(),
                place.getPosition().getLatitude().doubleValue(),
                place.getPosition().getLongitude().doubleValue());
        if (here < metres) {
          metres = here;
          nearest = place;
        }
      }
    }
    return new Seen(service, directory.chain(service), places, metres, nearest);
  }

  private static Hit hit(Seen seen) {
    String precision =
        seen.nearest() == null ? null : seen.nearest().getPosition().getExtensionString(PRECISION);
    double metresOff = "address".equals(precision) ? 50 : "campus".equals(precision) ? 500 : 5_000;
    return new Hit(seen.service().getIdElement().getIdPart(), seen.metres(), metresOff);
  }

  private static Set<String> met(Seen seen, PlainQuestion question) {
    Set<String> offered = PlainDirectory.codes(seen.service().getType());
    Set<String> met = new HashSet<>();
    question.needs().stream()
        .filter(need -> need.codes().stream().anyMatch(offered::contains))
        .forEach(need -> met.add(need.said()));
    return met;
  }

  /** The highest that is one house. */
  private static String house(Seen seen) {
    String house = seen.service().getProvidedBy().getReference();
    for (Organization organization : seen.chain()) {
      Set<String> kinds = PlainDirectory.codes(organization.getType());
      if (!kinds.contains("operator")
          && !kinds.contains("network")
          && !kinds.contains("ccc-consortium")) {
        house = PlainDirectory.reference(organization);
      }
    }
    return house;
  }

  private static double haversine(double lat1, double lon1, double lat2, double lon2) {
    double north = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double east = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double half =
        north * north
            + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * east * east;
    return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
  }
}
