package io.github.onkonetz.integrity;

import io.github.onkonetz.integrity.StoredEntries.Edge;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Nothing is part of itself, however long the way round. */
final class HierarchyRule {

  private static final List<String> TYPES = List.of("Organization", "Location");

  private final StoredEntries stored;

  HierarchyRule(StoredEntries stored) {
    this.stored = stored;
  }

  /**
   * Looks for circles that the changes would close.
   *
   * @param complete whether the changes say what was there before them
   */
  void check(List<ChangedEntry> changes, boolean complete, Findings findings) {
    for (String type : TYPES) {
      check(type, changes, complete, findings);
    }
  }

  /** Whether the entry was there before and now stands in something else. */
  static boolean moves(ChangedEntry entry) {
    String parent = partOf(entry.after());
    return entry.before() != null && parent != null && !parent.equals(partOf(entry.before()));
  }

  private void check(String type, List<ChangedEntry> changes, boolean complete, Findings findings) {
    Map<String, String> parents = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Map<Integer, String> moved = new HashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      ChangedEntry entry = changes.get(i);
      if (!entry.type().equals(type) || entry.after() == null) {
        continue;
      }
      String node = entry.reference() == null ? type + "?" + i : entry.reference();
      if (entry.fullUrl() != null) {
        names.put(entry.fullUrl(), node);
      }
      parents.put(node, partOf(entry.after()));
      moved.put(i, node);
    }
    parents.replaceAll(
        (node, parent) -> parent == null ? null : names.getOrDefault(parent, parent));
    moved.values().removeIf(node -> parents.get(node) == null);
    if (mayCloseCircle(changes, moved, complete)) {
      for (Edge edge : stored.upwards(type, storedParents(type, moved, parents))) {
        // Not putIfAbsent: an entry that the changes take out of its parent is there, with null.
        String child = type + "/" + edge.child();
        if (!parents.containsKey(child)) {
          parents.put(child, type + "/" + edge.parent());
        }
      }
    }
    moved.forEach(
        (change, node) -> {
          List<String> circle = circle(node, parents);
          if (!circle.isEmpty()) {
            findings.add(
                change,
                Finding.of(ErrorCode.PART_OF_ITSELF, String.join(" → ", circle))
                    .at(type + ".partOf.reference"));
          }
        });
  }

  /**
   * Nothing that is stored stands in an entry that is new. So the way up from new entries alone
   * leads back to them only within the changes.
   */
  private static boolean mayCloseCircle(
      List<ChangedEntry> changes, Map<Integer, String> moved, boolean complete) {
    return moved.keySet().stream()
        .map(changes::get)
        .anyMatch(entry -> complete ? moves(entry) : entry.id() != null);
  }

  private static Set<String> storedParents(
      String type, Map<Integer, String> moved, Map<String, String> parents) {
    Set<String> ids = new LinkedHashSet<>();
    for (String node : moved.values()) {
      String parent = parents.get(node);
      if (parent != null && parent.startsWith(type + "/")) {
        ids.add(new IdType(parent).getIdPart());
      }
    }
    return ids;
  }

  /** The way from a node back to itself; empty if it leads elsewhere. */
  private static List<String> circle(String start, Map<String, String> parents) {
    List<String> way = new ArrayList<>(List.of(start));
    Set<String> seen = new LinkedHashSet<>(way);
    for (String at = parents.get(start); at != null; at = parents.get(at)) {
      way.add(at);
      if (at.equals(start)) {
        return way;
      }
      if (!seen.add(at)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** What an entry says that it is part of, without a version; null if it says nothing. */
  private static @Nullable String partOf(@Nullable Resource entry) {
    Reference partOf =
        entry instanceof Organization organization
            ? organization.getPartOf()
            : entry instanceof Location location ? location.getPartOf() : new Reference();
    if (!partOf.hasReference()) {
      return null;
    }
    String text = partOf.getReference();
    return text.startsWith("urn:") || text.contains("?")
        ? text
        : new IdType(text).toUnqualifiedVersionless().getValue();
  }
}
