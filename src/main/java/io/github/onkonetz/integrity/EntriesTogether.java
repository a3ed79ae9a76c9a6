package io.github.onkonetz.integrity;

import io.github.onkonetz.integrity.StoredEntries.State;
import io.github.onkonetz.profiles.AcrossEntries;
import io.github.onkonetz.profiles.EntryChange;
import io.github.onkonetz.profiles.Finding;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All rules that more than one entry is needed for: as a look ahead, and when it is in earnest. */
final class EntriesTogether implements AcrossEntries {

  private final StoredEntries stored;
  private final IdentifierRule identifiers;
  private final ReferenceRule references;
  private final ReferrerRule referrers;
  private final HierarchyRule hierarchy;

  EntriesTogether(
      StoredEntries stored,
      IdentifierRule identifiers,
      ReferenceRule references,
      ReferrerRule referrers,
      HierarchyRule hierarchy) {
    this.stored = stored;
    this.identifiers = identifiers;
    this.references = references;
    this.referrers = referrers;
    this.hierarchy = hierarchy;
  }

  @Override
  public List<List<Finding>> findings(List<EntryChange> changes) {
    List<ChangedEntry> entries = changes.stream().map(EntriesTogether::entry).toList();
    Set<String> asked = references.targets(entries);
    entries.stream().map(ChangedEntry::reference).filter(Objects::nonNull).forEach(asked::add);
    Map<String, State> states = stored.states(asked);
    Findings findings = new Findings(entries.size());
    references.check(entries, states, findings);
    referrers.check(entries, states, false, findings);
    hierarchy.check(entries, false, findings);
    identifiers.check(entries, states, findings);
    return findings.byChange();
  }

  private static ChangedEntry entry(EntryChange change) {
    return new ChangedEntry(change.type(), change.id(), null, change.entry(), change.fullUrl());
  }

  /** What others must not change while these changes are looked at and committed. */
  Set<Lock> locks(List<ChangedEntry> changes) {
    Set<Lock> locks = EnumSet.noneOf(Lock.class);
    if (changes.stream().anyMatch(c -> c.deletes() || referrers.becomesAnother(c))) {
      locks.add(Lock.TARGETS_CHANGE);
    } else if (!references.targets(changes).isEmpty()) {
      locks.add(Lock.TARGETS_STAY);
    }
    if (changes.stream().anyMatch(HierarchyRule::moves)) {
      locks.add(Lock.HIERARCHY);
    }
    return locks;
  }

  /** Holds changes that are flushed but not committed to the rules, and takes their identifiers. */
  List<List<Finding>> apply(List<ChangedEntry> changes) {
    Map<String, State> states = stored.states(references.targets(changes));
    Findings findings = new Findings(changes.size());
    references.check(changes, states, findings);
    referrers.check(changes, Map.of(), true, findings);
    hierarchy.check(changes, true, findings);
    identifiers.apply(changes, findings);
    return findings.byChange();
  }
}
