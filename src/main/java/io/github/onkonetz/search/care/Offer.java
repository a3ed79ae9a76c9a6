package io.github.onkonetz.search.care;

import io.github.onkonetz.places.GreatCircle;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.Position;
import io.github.onkonetz.search.index.ServiceFacts;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service with its organisations and places, looked up when they are first asked for. */
final class Offer {

  /** More levels of hierarchy are a mistake in the entries, such as a circle of partOf. */
  private static final int DEEPEST = 20;

  private final StoredEntry entry;
  private final ServiceFacts facts;
  private final DirectorySnapshot snapshot;
  private final @Nullable Origin origin;

  private @Nullable List<StoredEntry> organizations;
  private @Nullable List<StoredEntry> places;
  private @Nullable StoredEntry nearest;
  private double metres = Double.NaN;
  private boolean measured;

  Offer(StoredEntry service, DirectorySnapshot snapshot, @Nullable Origin origin) {
    this.entry = service;
    this.facts = (ServiceFacts) service.facts();
    this.snapshot = snapshot;
    this.origin = origin;
  }

  StoredEntry entry() {
    return entry;
  }

  ServiceFacts facts() {
    return facts;
  }

  /** Whether service and provider are in use. */
  boolean isActive() {
    List<StoredEntry> chain = organizations();
    return facts.active() && !chain.isEmpty() && chain.get(0).facts().active();
  }

  /** The provider and the organisations above it, from below. */
  List<StoredEntry> organizations() {
    List<StoredEntry> known = organizations;
    if (known == null) {
      known = chain(snapshot, facts.providedBy());
      organizations = known;
    }
    return known;
  }

  /** An organisation and those above it, from below; a circle ends where it closes. */
  static List<StoredEntry> chain(DirectorySnapshot snapshot, @Nullable String lowest) {
    List<StoredEntry> chain = new ArrayList<>(4);
    String next = lowest;
    while (next != null && chain.size() < DEEPEST) {
      StoredEntry organization = snapshot.entry(next);
      if (organization == null
          || !(organization.facts() instanceof OrganizationFacts above)
          || chain.contains(organization)) {
        break;
      }
      chain.add(organization);
      next = above.partOf();
    }
    return chain;
  }

  /** The places in use, in the order of the entry. */
  List<StoredEntry> places() {
    List<StoredEntry> known = places;
    if (known == null) {
      known = new ArrayList<>(facts.locations().size());
      for (String location : facts.locations()) {
        StoredEntry place = snapshot.entry(location);
        if (place != null && place.facts() instanceof LocationFacts at && at.active()) {
          known.add(place);
        }
      }
      places = known;
    }
    return known;
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

  private void measure() {
    if (measured) {
      return;
    }
    measured = true;
    Origin from = origin;
    if (from == null) {
      return;
    }
    for (StoredEntry place : places()) {
      Position position = ((LocationFacts) place.facts()).position();
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
