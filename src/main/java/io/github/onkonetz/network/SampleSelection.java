package io.github.onkonetz.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Decides which sample entries to load and which to take away, given what the repository has ever
 * had.
 */
final class SampleSelection {

  /** What the repository knows of an id: its latest version, and whether that is a deletion. */
  record State(long version, boolean deleted) {}

  /** A stored resource that refers to another, both as {@code Type/id}. */
  record Link(String source, String target) {}

  private SampleSelection() {}

  /**
   * The entries to write: those whose id has no history, so that nothing edited is overwritten and
   * nothing deleted revived. An entry that would refer to something missing is left out; a
   * Provenance is loaded for the targets that are there.
   */
  static List<Resource> toLoad(
      List<Resource> samples, Map<String, State> stored, boolean synthetic) {
    List<Resource> chosen =
        samples.stream()
            .filter(e -> !stored.containsKey(SampleNetworks.reference(e)))
            .filter(e -> synthetic || !SampleNetworks.isSynthetic(e))
            .map(Resource::copy)
            .collect(Collectors.toCollection(ArrayList::new));
    Set<String> there = new HashSet<>();
    stored.forEach(
        (id, state) -> {
          if (!state.deleted()) {
            there.add(id);
          }
        });
    chosen.forEach(e -> there.add(SampleNetworks.reference(e)));
    Predicate<Reference> dangles = r -> r.hasReference() && !there.contains(r.getReference());
    while (true) {
      chosen.stream()
          .filter(Provenance.class::isInstance)
          .forEach(p -> ((Provenance) p).getTarget().removeIf(dangles));
      List<Resource> incomplete = chosen.stream().filter(e -> isIncomplete(e, dangles)).toList();
      if (incomplete.isEmpty()) {
        return chosen;
      }
      chosen.removeAll(incomplete);
      incomplete.forEach(e -> there.remove(SampleNetworks.reference(e)));
    }
  }

  private static boolean isIncomplete(Resource entry, Predicate<Reference> dangles) {
    boolean withoutTarget = entry instanceof Provenance provenance && !provenance.hasTarget();
    return withoutTarget || references(entry).stream().anyMatch(dangles);
  }

  /** Synthetic entries that were loaded and never changed. */
  static Set<String> unchangedSynthetic(List<Resource> samples, Map<String, State> stored) {
    return samples.stream()
        .filter(SampleNetworks::isSynthetic)
        .map(SampleNetworks::reference)
        .filter(id -> stored.containsKey(id) && stored.get(id).equals(new State(1, false)))
        .collect(Collectors.toSet());
  }

  /**
   * Of those entries the ones that nothing refers to that stays; {@code yielding} let go of them.
   */
  static Set<String> removable(Set<String> entries, List<Link> links, Set<String> yielding) {
    Set<String> removable = new HashSet<>(entries);
    boolean again = true;
    while (again) {
      Set<String> held =
          links.stream()
              .filter(l -> !removable.contains(l.source()) && !yielding.contains(l.source()))
              .map(Link::target)
              .collect(Collectors.toSet());
      again = removable.removeAll(held);
    }
    return removable;
  }

  private static List<Reference> references(Base element) {
    List<Reference> found = new ArrayList<>();
    if (element instanceof Reference reference) {
      found.add(reference);
    }
    for (Property property : element.children()) {
      property.getValues().stream()
          .filter(v -> v != null)
          .forEach(v -> found.addAll(references(v)));
    }
    return found;
  }
}
