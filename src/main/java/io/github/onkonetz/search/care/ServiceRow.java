package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.ServiceFacts;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * An active service with its organisations and places as they are in some state of the directory.
 * Immutable.
 */
final class ServiceRow {

  /** More levels of hierarchy are a mistake in the entries, such as a circle of partOf. */
  private static final int DEEPEST = 20;

  private final StoredEntry entry;
  private final String reference;
  private final ServiceFacts facts;
  private final List<StoredEntry> organizations;

  /** All references to organisations that were followed; of the last there may be no entry. */
  private final List<String> above;

  private final List<StoredEntry> places;
  private final List<IcdRange> indications;

  /** Latitude and longitude of each place that has a position, one after the other. */
  private final double[] positions;

  private ServiceRow(
      StoredEntry service,
      List<StoredEntry> organizations,
      List<String> above,
      List<StoredEntry> places,
      List<IcdRange> indications) {
    this.entry = service;
    this.reference = service.reference();
    this.facts = (ServiceFacts) service.facts();
    this.organizations = organizations;
    this.above = above;
    this.places = places;
    this.indications = indications;
    this.positions =
        places.stream()
            .map(place -> ((LocationFacts) place.facts()).position())
            .filter(Objects::nonNull)
            .flatMapToDouble(at -> DoubleStream.of(at.latitude(), at.longitude()))
            .toArray();
  }

  /**
   * Looks up what belongs to a service.
   *
   * @param ranges what codes of diseases mean, to be completed
   */
  static ServiceRow of(
      StoredEntry service, DirectorySnapshot snapshot, Map<String, IcdRange> ranges) {
    ServiceFacts facts = (ServiceFacts) service.facts();
    List<StoredEntry> organizations = new ArrayList<>(4);
    List<String> above = new ArrayList<>(4);
    // A circle ends where it closes.
    for (String next = facts.providedBy(); next != null && organizations.size() < DEEPEST; ) {
      StoredEntry organization = snapshot.entry(next);
      above.add(next);
      if (organization == null
          || !(organization.facts() instanceof OrganizationFacts organizationFacts)
          || organizations.contains(organization)) {
        break;
      }
      organizations.add(organization);
      next = organizationFacts.partOf();
    }
    List<StoredEntry> places = new ArrayList<>(facts.locations().size());
    for (String location : facts.locations()) {
      StoredEntry place = snapshot.entry(location);
      if (place != null && place.facts() instanceof LocationFacts at && at.active()) {
        places.add(place);
      }
    }
    return new ServiceRow(
        service,
        List.copyOf(organizations),
        List.copyOf(above),
        List.copyOf(places),
        ranges(facts.indications(), ranges));
  }

  private static List<IcdRange> ranges(List<Code> indications, Map<String, IcdRange> known) {
    List<IcdRange> ranges = new ArrayList<>(indications.size());
    for (Code code : indications) {
      IcdRange range = known.get(code.code());
      if (range == null) {
        range = IcdRange.parse(code.code());
        if (range == null) {
          continue;
        }
        known.put(code.code(), range);
      }
      ranges.add(range);
    }
    return List.copyOf(ranges);
  }

  /** References to organisations and places that it was made of, whether they lead anywhere. */
  Set<String> parts() {
    Set<String> parts = new HashSet<>(above);
    parts.addAll(facts.locations());
    return parts;
  }

  private static boolean isAny(List<String> references, Set<String> wanted) {
    // No stream: this is asked for many services of the directory.
    for (int i = 0; i < references.size(); i++) {
      if (wanted.contains(references.get(i))) {
        return true;
      }
    }
    return false;
  }

  StoredEntry entry() {
    return entry;
  }

  /** {@code HealthcareService/id}. */
  String reference() {
    return reference;
  }

  ServiceFacts facts() {
    return facts;
  }

  /** The provider and the organisations above it, from below. */
  List<StoredEntry> organizations() {
    return organizations;
  }

  /** Whether the provider or an organisation above it is among those. */
  boolean isOfAny(Set<String> wanted) {
    for (int i = 0; i < organizations.size(); i++) {
      if (wanted.contains(above.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its places, in use or not, is among those. */
  boolean isAtAny(Set<String> wanted) {
    return isAny(facts.locations(), wanted);
  }

  /** Whether the provider is in use. */
  boolean hasActiveProvider() {
    return !organizations.isEmpty() && organizations.get(0).facts().active();
  }

  @Nullable OrganizationFacts provider() {
    return organizations.isEmpty() ? null : (OrganizationFacts) organizations.get(0).facts();
  }

  /** The places in use, in the order of the entry. */
  List<StoredEntry> places() {
    return places;
  }

  /** Whether there are positions, and all of them are surely outside of a circle. */
  boolean isSurelyBeyond(Reach circle) {
    for (int i = 0; i < positions.length; i += 2) {
      if (!circle.isSurelyBeyond(positions[i], positions[i + 1])) {
        return false;
      }
    }
    return positions.length > 0;
  }

  /** Diseases that it is offered for, as far as they are understood. */
  List<IcdRange> indications() {
    return indications;
  }
}
