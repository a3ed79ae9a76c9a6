package io.github.onkonetz.places;

/**
 * Distances on the earth taken as a sphere, by the <a
 * href="https://en.wikipedia.org/wiki/Haversine_formula">haversine formula</a>: the one meaning of
 * distance in this server.
 */
public final class GreatCircle {

  /** Mean radius of the earth in metres, (2a + b) / 3 of WGS 84. */
  public static final double EARTH_RADIUS_METRES = 6_371_008.7714;

  /** Length of a degree of latitude in metres. */
  public static final double METRES_PER_DEGREE = Math.PI * EARTH_RADIUS_METRES / 180;

  private GreatCircle() {}

  /** Metres between two positions in degrees of WGS 84; 0 for the same, never NaN for numbers. */
  public static double metres(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
    double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
    double half =
        north * north
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(otherLatitude))
                * east
                * east;
    // Rounding can lift antipodes above 1, of which there is no arc sine.
    return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, half)));
  }
}
