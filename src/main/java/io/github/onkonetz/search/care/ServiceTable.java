package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All active services of a state of the directory whose providers are active, with what belongs to
 * each: most of the time of a question would otherwise go into looking that up. Made once, then
 * carried on from state to state, which takes as long as there are services that a change concerns.
 * Immutable.
 */
final class ServiceTable {

  private static final String SERVICE = "HealthcareService";

  /** Diseases by their codes; there are a few thousand. */
  private final Map<String, IcdRange> ranges;

  /** All active services by reference; the provider may be inactive, since that can change. */
  private final HashMap<String, ServiceRow> all;

  /** References of services by the references of what belongs to them. */
  private final HashMap<String, HashSet<String>> byPart;

  /** Made when it is first asked for: most questions name a place. */
  private volatile @Nullable List<ServiceRow> usable;

  private ServiceTable(
      HashMap<String, ServiceRow> all,
      HashMap<String, HashSet<String>> byPart,
      Map<String, IcdRange> ranges) {
    this.all = all;
    this.byPart = byPart;
    this.ranges = ranges;
  }

  /** The services of a state. */
  static ServiceTable of(DirectorySnapshot snapshot) {
    return snapshot.derived(ServiceTable.class, ServiceTable::build, ServiceTable::follow);
  }

  private static ServiceTable build(DirectorySnapshot snapshot) {
    Set<String> services = new LinkedHashSet<>();
    snapshot.entries(SERVICE).forEach(service -> services.add(service.reference()));
    return new ServiceTable(HashMap.empty(), HashMap.empty(), new ConcurrentHashMap<>())
        .renewed(services, snapshot);
  }

  private static ServiceTable follow(
      ServiceTable former, Set<String> changed, DirectorySnapshot snapshot) {
    Set<String> services = new LinkedHashSet<>();
    for (String reference : changed) {
      if (reference.startsWith(SERVICE + "/")) {
        services.add(reference);
      }
      former.byPart.getOrElse(reference, HashSet.empty()).forEach(services::add);
    }
    return services.isEmpty() ? former : former.renewed(services, snapshot);
  }

  /** The same, with these services as they are in a state, or without those that are not. */
  private ServiceTable renewed(Set<String> services, DirectorySnapshot snapshot) {
    HashMap<String, ServiceRow> rows = all;
    HashMap<String, HashSet<String>> users = byPart;
    for (String service : services) {
      ServiceRow former = rows.getOrElse(service, null);
      if (former != null) {
        rows = rows.remove(service);
        for (String part : former.parts()) {
          HashSet<String> others = users.getOrElse(part, HashSet.empty()).remove(service);
          users = others.isEmpty() ? users.remove(part) : users.put(part, others);
        }
      }
      StoredEntry entry = snapshot.entry(service);
      if (entry != null && entry.facts().active()) {
        ServiceRow row = ServiceRow.of(entry, snapshot, ranges);
        rows = rows.put(service, row);
        for (String part : row.parts()) {
          users = users.put(part, users.getOrElse(part, HashSet.empty()).add(service));
        }
      }
    }
    return new ServiceTable(rows, users, ranges);
  }

  /** All services, in no particular order. */
  List<ServiceRow> rows() {
    List<ServiceRow> known = usable;
    if (known == null) {
      known = all.valuesIterator().filter(ServiceRow::hasActiveProvider).toJavaList();
      usable = known;
    }
    return known;
  }

  /** Those of the entries that are active services of active providers. */
  List<ServiceRow> rows(Collection<StoredEntry> entries) {
    List<ServiceRow> rows = new ArrayList<>(entries.size());
    for (StoredEntry entry : entries) {
      ServiceRow row = all.getOrElse(entry.reference(), null);
      if (row != null && row.hasActiveProvider()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
