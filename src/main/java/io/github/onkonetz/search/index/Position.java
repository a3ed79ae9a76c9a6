package io.github.onkonetz.search.index;

import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * A point on the earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param precision what the point stands for, a code of {@code position-precision}; null if not
 *     said
 */
public record Position(double latitude, double longitude, @Nullable String precision) {

  private static final String PRECISION =
      "https://onkonetz.github.io/fhir/StructureDefinition/position-precision";

  static @Nullable Position of(Location location) {
    Location.LocationPositionComponent position = location.getPosition();
    if (position.getLatitude() == null || position.getLongitude() == null) {
      return null;
    }
    double latitude = position.getLatitude().doubleValue();
    double longitude = position.getLongitude().doubleValue();
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      return null; // nowhere on earth
    }
    Extension precision = position.getExtensionByUrl(PRECISION);
    return new Position(
        latitude,
        longitude,
        precision == null || precision.getValue() == null
            ? null
            : Shared.textOrNull(precision.getValue().primitiveValue()));
  }
}
