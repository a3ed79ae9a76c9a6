package io.github.onkonetz.search.engine;

import io.github.onkonetz.places.GreatCircle;
import io.github.onkonetz.search.NearPlace;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.Position;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All Locations with a position from south to north, so that those near a point lie together. Made
 * once, then carried on from state to state. Immutable.
 */
final class Places {

  private static final String LOCATION = "Location";

  /** Beyond what rounding can make up, in degrees: about a decimetre. */
  private static final double MARGIN = 1e-6;

  private static final Comparator<StoredEntry> FROM_THE_SOUTH =
      Comparator.comparingDouble(Places::latitude);

  private final List<StoredEntry> fromTheSouth;
  private final double[] latitudes;
  private final double[] longitudes;

  private Places(List<StoredEntry> places) {
    places.sort(FROM_THE_SOUTH);
    this.fromTheSouth = places;
    this.latitudes = places.stream().mapToDouble(Places::latitude).toArray();
    this.longitudes = places.stream().mapToDouble(place -> position(place).longitude()).toArray();
  }

  /** The places of a snapshot. */
  static Places of(DirectorySnapshot snapshot) {
    return snapshot.derived(Places.class, Places::build, Places::follow);
  }

  private static Places build(DirectorySnapshot snapshot) {
    List<StoredEntry> places = new ArrayList<>();
    for (StoredEntry entry : snapshot.entries(LOCATION)) {
      addIfPlace(places, entry);
    }
    return new Places(places);
  }

  private static Places follow(Places former, Set<String> changed, DirectorySnapshot snapshot) {
    if (!DirectorySnapshot.Update.concerns(changed, Set.of(LOCATION))) {
      return former;
    }
    List<StoredEntry> places = new ArrayList<>(former.fromTheSouth);
    places.removeIf(place -> changed.contains(place.reference()));
    for (String reference : changed) {
      StoredEntry entry = snapshot.entry(reference);
      if (entry != null) {
        addIfPlace(places, entry);
      }
    }
    return new Places(places);
  }

  private static void addIfPlace(List<StoredEntry> places, StoredEntry entry) {
    if (entry.facts() instanceof LocationFacts location && location.position() != null) {
      places.add(entry);
    }
  }

  private static double latitude(StoredEntry entry) {
    return position(entry).latitude();
  }

  private static Position position(StoredEntry entry) {
    if (entry.facts() instanceof LocationFacts location && location.position() != null) {
      return location.position();
    }
    throw new IllegalStateException(entry.reference() + " has no position");
  }

  /** Is told of places that are near. */
  interface Visitor {

    /** With the distance in metres. */
    void visit(StoredEntry location, double metres);
  }

  /** Tells of each place within the distance of a point, from south to north. */
  void near(NearPlace centre, Visitor visitor) {
    double height = centre.metres() / GreatCircle.METRES_PER_DEGREE + MARGIN;
    double width = width(centre, height);
    int first = first(centre.latitude() - height);
    for (int i = first; i < latitudes.length && latitudes[i] <= centre.latitude() + height; i++) {
      double east = Math.abs(longitudes[i] - centre.longitude());
      if (Math.min(east, 360 - east) > width) {
        continue;
      }
      double metres =
          GreatCircle.metres(centre.latitude(), centre.longitude(), latitudes[i], longitudes[i]);
      if (metres <= centre.metres()) {
        visitor.visit(fromTheSouth.get(i), metres);
      }
    }
  }

  /** The most degrees of longitude that a place in the circle can be away from its centre. */
  private static double width(NearPlace centre, double height) {
    double farthestNorthOrSouth = Math.abs(centre.latitude()) + height;
    double half = Math.sin(Math.toRadians(Math.min(180, height)) / 2);
    double narrowest =
        Math.cos(Math.toRadians(centre.latitude()))
            * Math.cos(Math.toRadians(farthestNorthOrSouth));
    double ratio = half * half / narrowest;
    return farthestNorthOrSouth >= 90 || !(ratio < 1)
        ? 180
        : Math.toDegrees(2 * Math.asin(Math.sqrt(ratio))) + MARGIN;
  }

  /** The number of the first place that is not farther south. */
  private int first(double latitude) {
    int low = 0;
    int high = latitudes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (latitudes[middle] < latitude) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
