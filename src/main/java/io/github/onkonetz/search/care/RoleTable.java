package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.RoleFacts;
import io.github.onkonetz.search.index.StoredEntry;
import io.vavr.collection.HashMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The active functions of people by the services and organisations that they belong to. Made once,
 * then carried on from state to state. Immutable.
 *
 * @param entries by reference to the function
 * @param byHolder by reference to service or organisation, in the order of their ids
 */
record RoleTable(
    HashMap<String, StoredEntry> entries, HashMap<String, List<StoredEntry>> byHolder) {

  private static final String ROLE = "PractitionerRole";

  /** The functions of a state. */
  static RoleTable of(DirectorySnapshot snapshot) {
    return snapshot.derived(RoleTable.class, RoleTable::build, RoleTable::follow);
  }

  private static RoleTable build(DirectorySnapshot snapshot) {
    RoleTable table = new RoleTable(HashMap.empty(), HashMap.empty());
    for (StoredEntry role : snapshot.entries(ROLE)) {
      table = table.with(role);
    }
    return table;
  }

  private static RoleTable follow(
      RoleTable former, Set<String> changed, DirectorySnapshot snapshot) {
    RoleTable table = former;
    for (String reference : changed) {
      if (reference.startsWith(ROLE + "/")) {
        StoredEntry role = snapshot.entry(reference);
        table = table.without(reference);
        table = role == null ? table : table.with(role);
      }
    }
    return table;
  }

  private RoleTable with(StoredEntry role) {
    if (!role.facts().active()) {
      return this;
    }
    HashMap<String, List<StoredEntry>> holders = byHolder;
    for (String holder : holders((RoleFacts) role.facts())) {
      List<StoredEntry> roles = new ArrayList<>(holders.getOrElse(holder, List.of()));
      int place = roles.size();
      while (place > 0 && roles.get(place - 1).id().compareTo(role.id()) > 0) {
        place--;
      }
      roles.add(place, role);
      holders = holders.put(holder, List.copyOf(roles));
    }
    return new RoleTable(entries.put(role.reference(), role), holders);
  }

  private RoleTable without(String reference) {
    StoredEntry former = entries.getOrElse(reference, null);
    if (former == null) {
      return this;
    }
    HashMap<String, List<StoredEntry>> holders = byHolder;
    for (String holder : holders((RoleFacts) former.facts())) {
      List<StoredEntry> others =
          holders.getOrElse(holder, List.of()).stream().filter(role -> role != former).toList();
      holders = others.isEmpty() ? holders.remove(holder) : holders.put(holder, others);
    }
    return new RoleTable(entries.remove(reference), holders);
  }

  private static Set<String> holders(RoleFacts role) {
    Set<String> holders = new LinkedHashSet<>(role.services());
    @Nullable String organization = role.organization();
    if (organization != null) {
      holders.add(organization);
    }
    return holders;
  }

  /** Those of a service or an organisation, in the order of their ids. */
  List<StoredEntry> of(String holder) {
    return byHolder.getOrElse(holder, List.of());
  }
}
