package io.github.onkonetz.places;

import org.jspecify.annotations.Nullable;

/**
 * A place in Germany.
 *
 * @param kind what it is
 * @param name as it is officially called, "Halle (Saale)" or "Landkreis Leipzig"
 * @param state ISO 3166-2 of its state, "DE-ST"
 * @param stateName German name of its state
 * @param district the district that it lies in, "Burgenlandkreis"; a city that is a district by
 *     itself has its own name here; null for a state
 * @param municipality the municipality that it is a part of, or its own name; null for a district
 *     or state
 * @param latitude degrees of WGS 84
 * @param longitude degrees of WGS 84
 * @param central whether the position is the middle of the settlement; otherwise it is the centre
 *     of the area
 */
public record Place(
    Kind kind,
    String name,
    String state,
    String stateName,
    @Nullable String district,
    @Nullable String municipality,
    double latitude,
    double longitude,
    boolean central) {

  /** What a place is, the larger first. */
  public enum Kind {
    STATE,
    DISTRICT,
    /** A city that is a district by itself. */
    CITY,
    TOWN,
    MUNICIPALITY,
    /** A part of a municipality, of 1,000 inhabitants or more. */
    PART;

    boolean isMunicipality() {
      return this == CITY || this == TOWN || this == MUNICIPALITY;
    }
  }

  /**
   * The place with what tells it from others of its name, to be shown and to be asked for: "Halle
   * (Westf.), Kreis Gütersloh, Nordrhein-Westfalen".
   */
  public String label() {
    StringBuilder label = new StringBuilder(name);
    if (municipality != null && !municipality.equals(name)) {
      label.append(", ").append(municipality);
    }
    if (district != null && !district.equals(name) && !district.equals(municipality)) {
      label.append(", ").append(district);
    }
    if (kind != Kind.STATE && !stateName.equals(name)) {
      label.append(", ").append(stateName);
    }
    return label.toString();
  }

  /** Metres from the position of this place to another. */
  public double metresTo(double otherLatitude, double otherLongitude) {
    return GreatCircle.metres(latitude, longitude, otherLatitude, otherLongitude);
  }
}
