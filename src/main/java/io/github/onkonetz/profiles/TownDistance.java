package io.github.onkonetz.profiles;

import io.github.onkonetz.places.Gazetteer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Points out a place that lies far from the town of its address. A town that the gazetteer does not
 * know, or abroad, is no finding.
 */
@Component
class TownDistance implements EntryConstraint {

  /** The towns of Germany with the largest areas reach some 20 km from their middle. */
  private static final double FARTHEST_METRES = 25_000;

  private static final double METRES_PER_KILOMETRE = 1000;

  private static final Set<String> GERMANY = Set.of("DE", "DEU", "D", "DEUTSCHLAND", "GERMANY");

  @Override
  public List<Finding> findings(Resource entry) {
    if (!(entry instanceof Location place)
        || !place.getAddress().hasCity()
        || !place.getPosition().hasLatitude()
        || !place.getPosition().hasLongitude()) {
      return List.of();
    }
    double latitude = place.getPosition().getLatitude().doubleValue();
    double longitude = place.getPosition().getLongitude().doubleValue();
    String town = place.getAddress().getCity();
    if (!canBeRight(place.getAddress().getCountry(), latitude, longitude)) {
      return List.of();
    }
    OptionalDouble metres = Gazetteer.germany().metresFromNearest(town, latitude, longitude);
    if (metres.isEmpty() || metres.getAsDouble() <= FARTHEST_METRES) {
      return List.of();
    }
    String kilometres = String.valueOf(Math.round(metres.getAsDouble() / METRES_PER_KILOMETRE));
    return List.of(Finding.of(ErrorCode.FAR_FROM_TOWN, town, kilometres).at("Location.position"));
  }

  /**
   * Whether the position is one of those that the profile allows: what it refuses (onk-loc-1, -4,
   * -5) is not said once more.
   */
  private static boolean canBeRight(String country, double latitude, double longitude) {
    if (country == null) {
      return latitude >= 41.3 && latitude <= 57.8 && longitude >= -5.2 && longitude <= 24.2;
    }
    return GERMANY.contains(country.strip().toUpperCase(Locale.ROOT))
        && latitude >= 47.2
        && latitude <= 55.1
        && longitude >= 5.8
        && longitude <= 15.1;
  }
}
