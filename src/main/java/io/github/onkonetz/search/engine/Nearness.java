package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.NearPlace;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.RoleFacts;
import io.github.onkonetz.search.index.ServiceFacts;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are near a place, and how far away. An entry is as far away as its nearest place: a
 * Location its own position, a HealthcareService its locations, a PractitionerRole its locations or
 * else the active ones that its organisation manages, an Organization the active ones that it
 * manages.
 */
final class Nearness {

  static final List<String> TYPES =
      List.of("Location", "HealthcareService", "PractitionerRole", "Organization");

  private final DirectorySnapshot snapshot;

  Nearness(DirectorySnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Entries of a type that are near any of these places, each with the least of its distances. */
  NearDocs near(String type, List<NearPlace> places) {
    NearDocs locations = locations(places);
    return switch (type) {
      case "Location" -> locations;
      case "HealthcareService" -> services(byReference(locations));
      case "PractitionerRole" -> roles(byReference(locations), byManager(locations));
      case "Organization" -> organizations(byManager(locations));
      default -> throw new UnclaimedException("near on " + type);
    };
  }

  /** Entries of a type that refer to near ones, each as far away as the nearest of these. */
  NearDocs referringTo(String type, String reference, NearDocs targets) {
    Map<String, Double> metres = byReference(targets);
    if (type.equals("HealthcareService") && reference.equals("location")) {
      return services(metres);
    }
    return new NearDocs(
        snapshot,
        type,
        () -> referring(type, reference, metres.keySet()),
        entry -> {
          double[] nearest = {Double.NaN};
          entry.forEachTarget(
              reference, target -> nearest[0] = nearer(nearest[0], metres.get(target)));
          return nearest[0];
        },
        metres.size());
  }

  private NearDocs locations(List<NearPlace> places) {
    Map<StoredEntry, Double> metres = new HashMap<>();
    Places all = Places.of(snapshot);
    places.forEach(
        place -> all.near(place, (location, far) -> metres.merge(location, far, Math::min)));
    return new NearDocs(
        snapshot, "Location", metres::keySet, entry -> orFar(metres.get(entry)), metres.size());
  }

  private NearDocs services(Map<String, Double> locations) {
    return new NearDocs(
        snapshot,
        "HealthcareService",
        () -> referring("HealthcareService", "location", locations.keySet()),
        entry ->
            entry.facts() instanceof ServiceFacts service
                ? nearest(service.locations(), locations)
                : Double.NaN,
        locations.size());
  }

  private NearDocs roles(Map<String, Double> locations, Map<String, Double> organizations) {
    return new NearDocs(
        snapshot,
        "PractitionerRole",
        () -> {
          Collection<StoredEntry> candidates =
              referring("PractitionerRole", "location", locations.keySet());
          candidates.addAll(referring("PractitionerRole", "organization", organizations.keySet()));
          return candidates;
        },
        entry -> {
          if (!(entry.facts() instanceof RoleFacts role)) {
            return Double.NaN;
          }
          if (!role.locations().isEmpty()) {
            return nearest(role.locations(), locations);
          }
          return role.organization() == null
              ? Double.NaN
              : orFar(organizations.get(role.organization()));
        },
        locations.size() + organizations.size());
  }

  private NearDocs organizations(Map<String, Double> organizations) {
    return new NearDocs(
        snapshot,
        "Organization",
        () ->
            organizations.keySet().stream()
                .map(snapshot::entry)
                .filter(Objects::nonNull)
                .filter(entry -> entry.type().equals("Organization"))
                .toList(),
        entry -> orFar(organizations.get(entry.reference())),
        organizations.size());
  }

  private Collection<StoredEntry> referring(
      String type, String reference, Collection<String> targets) {
    Map<String, List<StoredEntry>> links = Backlinks.of(snapshot, type, reference);
    List<StoredEntry> referring = new ArrayList<>(targets.size() * 2);
    for (String target : targets) {
      referring.addAll(links.getOrDefault(target, List.of()));
    }
    return referring;
  }

  private static Map<String, Double> byReference(NearDocs entries) {
    Map<String, Double> metres = new HashMap<>();
    entries.forEach((entry, far) -> metres.merge(entry.reference(), far, Math::min));
    return metres;
  }

  /** Distances by the organisation that manages a location which is in use. */
  private static Map<String, Double> byManager(NearDocs locations) {
    Map<String, Double> metres = new HashMap<>();
    locations.forEach(
        (entry, far) -> {
          if (entry.facts() instanceof LocationFacts location
              && location.active()
              && location.managingOrganization() != null) {
            metres.merge(location.managingOrganization(), far, Math::min);
          }
        });
    return metres;
  }

  private static double nearest(List<String> targets, Map<String, Double> metres) {
    double nearest = Double.NaN;
    for (String target : targets) {
      nearest = nearer(nearest, metres.get(target));
    }
    return nearest;
  }

  private static double nearer(double nearest, @Nullable Double other) {
    return other == null || other >= nearest ? nearest : other;
  }

  private static double orFar(@Nullable Double metres) {
    return metres == null ? Double.NaN : metres;
  }
}
