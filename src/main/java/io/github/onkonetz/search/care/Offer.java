package io.github.onkonetz.search.care;

import io.github.onkonetz.places.GreatCircle;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.Position;
import io.github.onkonetz.search.index.ServiceFacts;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service as it is seen from where somebody asks; distances are measured when first needed. */
final class Offer {

  private final ServiceRow row;
  private final @Nullable Origin origin;
  private @Nullable StoredEntry nearest;
  private double metres = Double.NaN;
  private boolean measured;

  Offer(ServiceRow row, @Nullable Origin origin) {
    this.row = row;
    this.origin = origin;
  }

  ServiceRow row() {
    return row;
  }

  StoredEntry entry() {
    return row.entry();
  }

  ServiceFacts facts() {
    return row.facts();
  }

  /** The provider, which is active, and the organisations above it, from below. */
  List<StoredEntry> organizations() {
    return row.organizations();
  }

  /** The places in use, in the order of the entry. */
  List<StoredEntry> places() {
    return row.places();
  }

  /** The place that is nearest to the origin; null if there is no origin or no position. */
  @Nullable StoredEntry nearest() {
    measure();
    return nearest;
  }

  /** How far away the nearest place is; NaN if there is no origin or no position. */
  double metres() {
    measure();
    return metres;
  }

  private static @Nullable Position position(StoredEntry place) {
    return ((LocationFacts) place.facts()).position();
  }

  private void measure() {
    if (measured) {
      return;
    }
    measured = true;
    Origin from = origin;
    if (from == null) {
      return;
    }
    for (int i = 0; i < row.places().size(); i++) {
      StoredEntry place = row.places().get(i);
      Position position = position(place);
      if (position != null) {
        double here =
            GreatCircle.metres(
                from.latitude(), from.longitude(), position.latitude(), position.longitude());
        // Also true for the first, when nothing has been measured.
        if (!(here >= metres)) {
          metres = here;
          nearest = place;
        }
      }
    }
  }
}
