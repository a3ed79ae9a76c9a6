package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.DirectorySnapshot;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Who holds or is something on a day, kept as long as no entry changes that could tell. */
final class KnownSets {

  /** People ask for few things and days. */
  private static final int MOST_KEPT = 256;

  private static final Set<String> MADE_OF =
      Set.of("Organization", "Location", "HealthcareService", "OrganizationAffiliation");

  /**
   * What is asked for.
   *
   * @param kind of what the codes are
   */
  record Key(String kind, Set<Code> codes, LocalDate day, LocalDate today) {}

  private final Map<Key, Set<String>> sets = new ConcurrentHashMap<>();

  private KnownSets() {}

  /** The references in a state of the directory, computed if they are not known. */
  static Set<String> of(DirectorySnapshot snapshot, Key key, Supplier<Set<String>> compute) {
    KnownSets known =
        snapshot.derived(
            KnownSets.class,
            state -> new KnownSets(),
            (former, changed, later) ->
                DirectorySnapshot.Update.concerns(changed, MADE_OF) ? new KnownSets() : former);
    Set<String> set = known.sets.get(key);
    if (set == null) {
      set = Collections.unmodifiableSet(compute.get());
      if (known.sets.size() < MOST_KEPT) {
        known.sets.put(key, set);
      }
    }
    return set;
  }
}
