package io.github.onkonetz.search.engine;

import io.github.onkonetz.places.GreatCircle;
import io.github.onkonetz.search.NearPlace;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.Position;
import io.github.onkonetz.search.index.RoleFacts;
import io.github.onkonetz.search.index.ServiceFacts;
import io.github.onkonetz.search.index.StoredEntry;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
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

  /**
   * The index rounds positions, and has a formula of its own; candidates come from a circle that is
   * wider than both can make up.
   */
  private static final double CANDIDATES_FACTOR = 1.001;

  private static final double CANDIDATES_MARGIN_METRES = 10;

  /** More targets than this are not looked up one by one: all entries of the type are looked at. */
  private static final int FEW_TARGETS = 2_000;

  private final DirectorySnapshot snapshot;
  private final References references;

  Nearness(DirectorySnapshot snapshot) {
    this.snapshot = snapshot;
    this.references = new References(snapshot);
  }

  /** Entries of a type that are near any of these places, each with the least of its distances. */
  SelectedDocs near(String type, List<NearPlace> places) throws IOException {
    SelectedDocs locations = locations(places);
    if (type.equals("Location")) {
      return locations;
    }
    Map<String, Double> metres = byReference(locations, false);
    return switch (type) {
      case "HealthcareService" -> services(metres);
      case "PractitionerRole" -> roles(metres, byReference(locations, true));
      case "Organization" -> organizations(byReference(locations, true));
      default -> throw new UnclaimedException("near on " + type);
    };
  }

  /** Entries of a type that refer to near ones, each as far away as the nearest of these. */
  SelectedDocs referringTo(String type, String reference, SelectedDocs targets) throws IOException {
    Map<String, Double> metres = byReference(targets, false);
    return select(
        candidates(type, reference, metres.keySet()),
        entry -> {
          double[] nearest = {Double.NaN};
          entry.forEachTarget(
              reference, target -> nearest[0] = nearer(nearest[0], metres.get(target)));
          return nearest[0];
        });
  }

  private SelectedDocs locations(List<NearPlace> places) throws IOException {
    boolean everywhere = places.stream().anyMatch(place -> !place.isLimited());
    Query candidates =
        everywhere
            ? ofType("Location", new TermQuery(new Term(IndexFields.HAS, "near")))
            : ValueQueries.any(places, Nearness::around);
    return select(
        candidates,
        entry ->
            entry.facts() instanceof LocationFacts location && location.position() != null
                ? metres(location.position(), places)
                : Double.NaN);
  }

  /** A box around the circle: finding out who is in the circle is cheaper without Lucene. */
  private static Query around(NearPlace place) {
    Rectangle box =
        Rectangle.fromPointDistance(
            place.latitude(),
            place.longitude(),
            place.metres() * CANDIDATES_FACTOR + CANDIDATES_MARGIN_METRES);
    return LatLonPoint.newBoxQuery(
        IndexFields.POSITION, box.minLat, box.maxLat, box.minLon, box.maxLon);
  }

  private static double metres(Position position, List<NearPlace> places) {
    double nearest = Double.NaN;
    for (NearPlace place : places) {
      double metres =
          GreatCircle.metres(
              place.latitude(), place.longitude(), position.latitude(), position.longitude());
      if (metres <= place.metres()) {
        nearest = nearer(nearest, metres);
      }
    }
    return nearest;
  }

  private SelectedDocs services(Map<String, Double> locations) throws IOException {
    return select(
        candidates("HealthcareService", "location", locations.keySet()),
        entry ->
            entry.facts() instanceof ServiceFacts service
                ? nearest(service.locations(), locations)
                : Double.NaN);
  }

  private SelectedDocs roles(Map<String, Double> locations, Map<String, Double> organizations)
      throws IOException {
    Query candidates =
        new BooleanQuery.Builder()
            .add(candidates("PractitionerRole", "location", locations.keySet()), Occur.SHOULD)
            .add(
                candidates("PractitionerRole", "organization", organizations.keySet()),
                Occur.SHOULD)
            .build();
    return select(
        candidates,
        entry -> {
          if (!(entry.facts() instanceof RoleFacts role)) {
            return Double.NaN;
          }
          if (!role.locations().isEmpty()) {
            return nearest(role.locations(), locations);
          }
          return role.organization() == null
              ? Double.NaN
              : nearest(List.of(role.organization()), organizations);
        });
  }

  private SelectedDocs organizations(Map<String, Double> organizations) throws IOException {
    Query candidates =
        organizations.size() > FEW_TARGETS
            ? ofType("Organization")
            : References.entries(organizations.keySet());
    return select(candidates, entry -> nearest(List.of(entry.reference()), organizations));
  }

  private static Query candidates(String type, String reference, Collection<String> targets) {
    return targets.size() > FEW_TARGETS
        ? ofType(type)
        : ofType(type, References.to(reference, targets.stream().map(BytesRef::new).toList()));
  }

  private SelectedDocs select(Query candidates, ToDoubleFunction<StoredEntry> metres)
      throws IOException {
    SelectedDocs selected = new SelectedDocs();
    references.forEach(
        candidates, doc -> addIfNear(selected, doc, metres.applyAsDouble(snapshot.entry(doc))));
    return selected;
  }

  /** Distances by location, or by the organisation that manages it if it is in use. */
  private Map<String, Double> byReference(SelectedDocs locations, boolean byManager) {
    Map<String, Double> metres = new HashMap<>();
    for (int i = 0; i < locations.size(); i++) {
      StoredEntry entry = snapshot.entry(locations.doc(i));
      if (!byManager) {
        metres.put(entry.reference(), locations.metresAt(i));
      } else if (entry.facts() instanceof LocationFacts location
          && location.active()
          && location.managingOrganization() != null) {
        metres.merge(location.managingOrganization(), locations.metresAt(i), Math::min);
      }
    }
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

  private static void addIfNear(SelectedDocs selected, int doc, double metres) {
    if (!Double.isNaN(metres)) {
      selected.add(doc, metres);
    }
  }

  private static Query ofType(String type, Query... conditions) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFields.TYPE, type)), Occur.FILTER);
    for (Query condition : conditions) {
      query.add(condition, Occur.FILTER);
    }
    return query.build();
  }
}
