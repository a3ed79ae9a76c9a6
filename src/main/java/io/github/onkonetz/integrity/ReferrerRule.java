package io.github.onkonetz.integrity;

import io.github.onkonetz.integrity.StoredEntries.State;
import io.github.onkonetz.integrity.StoredEntries.StoredLink;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.ProfileValidation;
import io.github.onkonetz.profiles.ReferenceTargets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * What others refer to is not deleted, and does not become what they may not refer to. Others are
 * found by the links that HAPI searches by; a reference within an extension that no search
 * parameter names is not among them.
 */
final class ReferrerRule {

  private static final Set<String> NOT_PUBLIC =
      Set.of("Task", "Bundle", "AuditEvent", "Subscription", "Basic", "Binary");

  /** An entry of a town may have thousands. */
  private static final int MOST_NAMED = 10;

  private final StoredEntries stored;
  private final ReferenceTargets targets;
  private final ProfileValidation profiles;

  ReferrerRule(StoredEntries stored, ReferenceTargets targets, ProfileValidation profiles) {
    this.stored = stored;
    this.targets = targets;
    this.profiles = profiles;
  }

  /**
   * Looks at who refers to the changed entries.
   *
   * @param states what is stored under the ids of the changes; what is missing does not count
   * @param flushed whether the database already says what the changes make of it
   */
  void check(
      List<ChangedEntry> changes, Map<String, State> states, boolean flushed, Findings findings) {
    Map<String, Integer> affected = new LinkedHashMap<>();
    for (int i = 0; i < changes.size(); i++) {
      ChangedEntry change = changes.get(i);
      String reference = change.reference();
      if (reference != null
          && (change.deletes()
              || becomesAnother(change)
              || isStoredAsAnother(change, states.get(reference)))) {
        affected.put(reference, i);
      }
    }
    if (affected.isEmpty()) {
      return;
    }
    Map<String, ChangedEntry> together = ReferenceRule.together(changes);
    Map<Integer, Set<String>> holding = new TreeMap<>();
    for (StoredLink link : stored.linksTo(affected.keySet())) {
      int change = affected.getOrDefault(link.target(), -1);
      if (change >= 0 && (flushed || !together.containsKey(link.source()))) {
        if (changes.get(change).deletes()) {
          holding.computeIfAbsent(change, c -> new TreeSet<>()).add(link.source());
        } else {
          check(link, changes.get(change), change, findings);
        }
      } else if (change >= 0
          && changes.get(change).deletes()
          && holdsStill(link, together.get(link.source()))) {
        holding.computeIfAbsent(change, c -> new TreeSet<>()).add(link.source());
      }
    }
    holding.forEach(
        (change, sources) ->
            findings.add(
                change,
                Finding.of(
                    ErrorCode.REFERRED_TO, changes.get(change).reference(), named(sources))));
  }

  /** Whether the entry becomes another kind of entry. */
  boolean becomesAnother(ChangedEntry change) {
    return change.before() != null
        && change.after() != null
        && !profiles.profileOf(change.before()).equals(profiles.profileOf(change.after()));
  }

  private boolean isStoredAsAnother(ChangedEntry change, @Nullable State state) {
    return change.after() != null
        && state != null
        && !state.deleted()
        && state.profile() != null
        && !profiles.profileOf(change.after()).orElse("").equals(state.profile());
  }

  private void check(StoredLink link, ChangedEntry target, int change, Findings findings) {
    String now = profiles.profileOf(Objects.requireNonNull(target.after())).orElse("");
    Set<String> allowed =
        link.sourceProfile() == null
            ? Set.of()
            : targets.allowed(link.sourceProfile(), link.path());
    if (!targets.fits(allowed, target.type(), now)) {
      findings.add(
          change,
          Finding.of(
                  ErrorCode.REFERRER_UNFIT,
                  ReferenceTargets.names(Set.of(now)),
                  named(link.source()),
                  link.path(),
                  ReferenceTargets.names(allowed))
              .at(target.type() + ".type"));
    }
  }

  /** A source that is changed together with the deletion, and may have let go. */
  private static boolean holdsStill(StoredLink link, @Nullable ChangedEntry source) {
    return source != null
        && Link.of(source.after()).stream()
            .anyMatch(l -> ReferenceRule.withoutVersion(l.target()).equals(link.target()));
  }

  /** The first of them by name, and how many more there are. */
  private static Bilingual named(Set<String> sources) {
    List<Bilingual> names = sources.stream().map(ReferrerRule::named).distinct().toList();
    List<Bilingual> shown = names.subList(0, Math.min(MOST_NAMED, names.size()));
    String german = shown.stream().map(Bilingual::german).collect(Collectors.joining(", "));
    String english = shown.stream().map(Bilingual::english).collect(Collectors.joining(", "));
    int more = names.size() - shown.size();
    return more == 0
        ? new Bilingual(german, english)
        : new Bilingual(german + " und " + more + " weitere", english + " and " + more + " more");
  }

  /** What is not public is not named: submissions and reviews may refer to entries, too. */
  private static Bilingual named(String source) {
    return NOT_PUBLIC.contains(new IdType(source).getResourceType())
        ? new Bilingual("ein nicht öffentlicher Eintrag", "an entry that is not public")
        : new Bilingual(source, source);
  }
}
