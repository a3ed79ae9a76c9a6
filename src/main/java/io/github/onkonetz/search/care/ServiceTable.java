package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All active services of a state of the directory whose providers are active, with what belongs to
 * each: most of the time of a question would otherwise go into looking that up. Made once, then
 * carried on from state to state. Immutable.
 */
final class ServiceTable {

  private static final String SERVICE = "HealthcareService";

  /** Diseases by their codes; there are a few thousand. */
  private final Map<String, IcdRange> ranges;

  /** All active services; the provider may be inactive, since that can change. */
  private final List<ServiceRow> all;

  private final List<ServiceRow> usable;
  private final Map<StoredEntry, ServiceRow> byEntry;

  private ServiceTable(List<ServiceRow> all, Map<String, IcdRange> ranges) {
    this.all = all;
    this.ranges = ranges;
    this.usable = all.stream().filter(ServiceRow::hasActiveProvider).toList();
    this.byEntry = new HashMap<>(all.size() * 4 / 3 + 1);
    usable.forEach(row -> byEntry.put(row.entry(), row));
  }

  /** The services of a state. */
  static ServiceTable of(DirectorySnapshot snapshot) {
    return snapshot.derived(ServiceTable.class, ServiceTable::build, ServiceTable::follow);
  }

  private static ServiceTable build(DirectorySnapshot snapshot) {
    Map<String, IcdRange> ranges = new ConcurrentHashMap<>();
    List<ServiceRow> all = new ArrayList<>();
    for (StoredEntry service : snapshot.entries(SERVICE)) {
      if (service.facts().active()) {
        all.add(ServiceRow.of(service, snapshot, ranges));
      }
    }
    return new ServiceTable(all, ranges);
  }

  private static ServiceTable follow(
      ServiceTable former, Set<String> changed, DirectorySnapshot snapshot) {
    if (!DirectorySnapshot.Update.concerns(changed, Set.of(SERVICE, "Organization", "Location"))) {
      return former;
    }
    List<ServiceRow> all = new ArrayList<>(former.all.size() + changed.size());
    for (ServiceRow row : former.all) {
      if (!row.isTouchedBy(changed)) {
        all.add(row);
      } else if (!changed.contains(row.reference())) {
        all.add(ServiceRow.of(row.entry(), snapshot, former.ranges));
      }
    }
    for (String reference : changed) {
      StoredEntry entry = reference.startsWith(SERVICE + "/") ? snapshot.entry(reference) : null;
      if (entry != null && entry.facts().active()) {
        all.add(ServiceRow.of(entry, snapshot, former.ranges));
      }
    }
    return new ServiceTable(all, former.ranges);
  }

  /** All services, in no particular order. */
  List<ServiceRow> rows() {
    return usable;
  }

  /** Those of the entries that are active services of active providers. */
  List<ServiceRow> rows(Collection<StoredEntry> entries) {
    List<ServiceRow> rows = new ArrayList<>(entries.size());
    for (StoredEntry entry : entries) {
      ServiceRow row = byEntry.get(entry);
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }
}
