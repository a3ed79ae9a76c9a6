package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who refers to an entry by a parameter, for those references that nearness follows: to look up
 * hundreds of them one by one in the index is most of the work of a search. Made when first asked
 * for, and anew when an entry of the referring type has changed.
 */
final class Backlinks {

  /** What refers by what. */
  private record Kind(String type, String parameter) {}

  private final Map<Kind, Map<String, List<StoredEntry>>> byKind;

  private Backlinks(Map<Kind, Map<String, List<StoredEntry>>> byKind) {
    this.byKind = byKind;
  }

  private static Backlinks of(DirectorySnapshot snapshot) {
    return snapshot.derived(
        Backlinks.class, ignored -> new Backlinks(new ConcurrentHashMap<>()), Backlinks::follow);
  }

  private static Backlinks follow(Backlinks former, Set<String> changed, DirectorySnapshot now) {
    Map<Kind, Map<String, List<StoredEntry>>> kept = new ConcurrentHashMap<>(former.byKind);
    kept.keySet().removeIf(kind -> DirectorySnapshot.Update.concerns(changed, Set.of(kind.type())));
    return new Backlinks(kept);
  }

  /**
   * All entries of a type that refer to something by a parameter, by what they refer to: {@code
   * Type/id}.
   */
  static Map<String, List<StoredEntry>> of(
      DirectorySnapshot snapshot, String type, String parameter) {
    return of(snapshot)
        .byKind
        .computeIfAbsent(new Kind(type, parameter), kind -> collect(snapshot, kind));
  }

  private static Map<String, List<StoredEntry>> collect(DirectorySnapshot snapshot, Kind kind) {
    Map<String, List<StoredEntry>> links = new HashMap<>();
    for (StoredEntry entry : snapshot.entries(kind.type())) {
      entry.forEachTarget(
          kind.parameter(),
          target -> links.computeIfAbsent(target, t -> new ArrayList<>(2)).add(entry));
    }
    return links;
  }
}
