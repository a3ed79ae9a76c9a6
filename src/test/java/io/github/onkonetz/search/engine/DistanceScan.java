package io.github.onkonetz.search.engine;

import io.github.onkonetz.places.GreatCircle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What is near, found by looking at every entry. */
final class DistanceScan {

  /** A distance as it may be asked for: number, unit, metres of that unit. */
  private static final List<String> UNITS = List.of("km", "m", "[mi_i]", "");

  private final Collection<? extends Resource> entries;
  private final Map<String, Location> locations = new HashMap<>();
  private final Map<String, List<Location>> managed = new HashMap<>();

  DistanceScan(Collection<? extends Resource> entries) {
    this.entries = entries;
    for (Resource entry : entries) {
      if (entry instanceof Location location) {
        locations.put("Location/" + location.getIdPart(), location);
        String manager = location.getManagingOrganization().getReference();
        if (manager != null && location.getStatus() == Location.LocationStatus.ACTIVE) {
          managed.computeIfAbsent(manager, m -> new ArrayList<>()).add(location);
        }
      }
    }
  }

  /** A circle, or everything; {@code value} is how a search says it. */
  record Circle(double latitude, double longitude, double metres, String value) {

    static Circle any(Random dice) {
      double latitude = Math.round((47 + dice.nextDouble() * 8) * 1e4) / 1e4;
      double longitude = Math.round((6 + dice.nextDouble() * 9) * 1e4) / 1e4;
      String point = latitude + "|" + longitude;
      if (dice.nextInt(6) == 0) {
        return new Circle(latitude, longitude, Double.POSITIVE_INFINITY, point);
      }
      double number = List.of(1.5, 12.0, 35.0, 80.0, 250.0, 3000.0).get(dice.nextInt(6));
      String unit = UNITS.get(dice.nextInt(UNITS.size()));
      double asked = unit.equals("m") ? number * 1000 : number;
      double metres =
          unit.equals("m") ? asked : unit.equals("[mi_i]") ? asked * 1609.344 : asked * 1000;
      return new Circle(
          latitude, longitude, metres, point + "|" + asked + (unit.isEmpty() ? "" : "|" + unit));
    }
  }

  /** A hit. */
  record Found(String id, double metres) {}

  /** Entries of a type within any of the circles, in the order of their ids. */
  List<Found> near(String type, List<Circle> anyOf, Predicate<Resource> condition) {
    List<Found> found = new ArrayList<>();
    for (Resource entry : entries) {
      if (entry.fhirType().equals(type) && condition.test(entry)) {
        double metres = metres(entry, anyOf);
        if (!Double.isNaN(metres)) {
          found.add(new Found(entry.getIdPart(), metres));
        }
      }
    }
    found.sort(Comparator.comparing(Found::id));
    return found;
  }

  /** The same, nearest first. */
  static List<Found> nearestFirst(List<Found> found) {
    return found.stream()
        .sorted(Comparator.comparingDouble(Found::metres).thenComparing(Found::id))
        .toList();
  }

  private double metres(Resource entry, List<Circle> anyOf) {
    if (entry instanceof Location location) {
      return least(List.of(location), anyOf);
    } else if (entry instanceof HealthcareService service) {
      return least(at(service.getLocation()), anyOf);
    } else if (entry instanceof PractitionerRole role && role.hasLocation()) {
      return least(at(role.getLocation()), anyOf);
    }
    String organization =
        entry instanceof PractitionerRole role
            ? role.getOrganization().getReference()
            : "Organization/" + entry.getIdPart();
    return least(managed.getOrDefault(organization, List.of()), anyOf);
  }

  private List<Location> at(List<Reference> references) {
    return references.stream().map(r -> locations.get(r.getReference())).toList();
  }

  private static double least(List<Location> places, List<Circle> anyOf) {
    double least = Double.NaN;
    for (Location place : places) {
      if (place == null || !place.getPosition().hasLatitude()) {
        continue;
      }
      for (Circle circle : anyOf) {
        double metres =
            GreatCircle.metres(
                circle.latitude(),
                circle.longitude(),
                place.getPosition().getLatitude().doubleValue(),
                place.getPosition().getLongitude().doubleValue());
        if (metres <= circle.metres() && !(metres >= least)) {
          least = metres;
        }
      }
    }
    return least;
  }
}
