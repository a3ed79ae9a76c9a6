package io.github.onkonetz.search.care;

import io.github.onkonetz.places.GreatCircle;

/**
 * The degrees that a circle around a position spans. What lies outside of them is outside of the
 * circle and need not be measured.
 *
 * @param origin the middle of the circle
 * @param north degrees of latitude to its northern and southern end
 * @param east degrees of longitude to its eastern and western end; 180 if it contains a pole
 */
record Reach(Origin origin, double north, double east) {

  /** Far more than rounding, far less than matters. */
  private static final double MARGIN_METRES = 1;

  private static final double ALL_AROUND = 180;

  static Reach of(Origin origin, double metres) {
    double north = (metres + MARGIN_METRES) / GreatCircle.METRES_PER_DEGREE;
    // Where the meridians touch the circle, they and its radius meet at a right angle.
    boolean pole = Math.abs(origin.latitude()) + north >= ALL_AROUND / 2;
    double east =
        pole
            ? ALL_AROUND
            : Math.toDegrees(
                Math.asin(
                    Math.sin(Math.toRadians(north)) / Math.cos(Math.toRadians(origin.latitude()))));
    return new Reach(origin, north, east);
  }

  /** Whether a position is surely outside of the circle. */
  boolean isSurelyBeyond(double latitude, double longitude) {
    if (Math.abs(latitude - origin.latitude()) > north) {
      return true;
    }
    double apart = Math.abs(longitude - origin.longitude());
    return Math.min(apart, 2 * ALL_AROUND - apart) > east;
  }
}
