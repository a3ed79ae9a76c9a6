package io.github.onkonetz.integrity;

import io.github.onkonetz.integrity.StoredEntries.State;
import io.github.onkonetz.profiles.ConditionalMatches;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.ProfileValidation;
import io.github.onkonetz.profiles.ReferenceTargets;
import io.github.onkonetz.storage.ServedTypes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** References of entries lead to entries that are there and that the profile allows. */
final class ReferenceRule {

  private static final Pattern ENTRY =
      Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9\\-.]{1,64}(?:/_history/[A-Za-z0-9\\-.]{1,64})?");

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  /** What HAPI looks up by the search in it, whatever it is a part of. */
  private static final String CONDITIONAL = "?";

  private static final Pattern CONDITION = Pattern.compile("([A-Z][A-Za-z]+)\\?.+");

  private final ReferenceTargets targets;
  private final ProfileValidation profiles;
  private final StoredEntries stored;
  private final ConditionalMatches matches;

  ReferenceRule(
      ReferenceTargets targets,
      ProfileValidation profiles,
      StoredEntries stored,
      ConditionalMatches matches) {
    this.targets = targets;
    this.profiles = profiles;
    this.stored = stored;
    this.matches = matches;
  }

  /** {@code Type/id} of the entries outside the changes that new references of theirs lead to. */
  Set<String> targets(List<ChangedEntry> changes) {
    Map<String, ChangedEntry> together = together(changes);
    Set<String> targets = new LinkedHashSet<>();
    for (ChangedEntry change : changes) {
      newLinks(
          change,
          (profile, link) -> {
            String target = withoutVersion(link.target());
            if (isRelative(target) && !together.containsKey(target)) {
              targets.add(target);
            }
          });
    }
    return targets;
  }

  /**
   * Looks at the new references.
   *
   * @param states what is stored under the ids of {@link #targets}
   */
  void check(List<ChangedEntry> changes, Map<String, State> states, Findings findings) {
    Map<String, ChangedEntry> together = together(changes);
    for (int i = 0; i < changes.size(); i++) {
      int change = i;
      newLinks(
          changes.get(i),
          (profile, link) -> {
            Finding finding = finding(profile, link, changes.get(change), together, states);
            if (finding != null) {
              findings.add(change, finding);
            }
          });
      Link.within(changes.get(i).after()).stream()
          .filter(link -> isNoCondition(link.target()))
          .map(link -> finding(ErrorCode.REFERENCE_TO_NOTHING, link, link.target()))
          .forEach(finding -> findings.add(change, finding));
    }
  }

  private void newLinks(ChangedEntry entry, BiConsumer<String, Link> use) {
    if (entry.after() == null) {
      return;
    }
    String profile = profiles.profileOf(entry.after()).orElse("");
    Set<String> known = new LinkedHashSet<>();
    if (entry.before() != null && profiles.profileOf(entry.before()).orElse("").equals(profile)) {
      Link.of(entry.before()).forEach(l -> known.add(l.element() + " " + l.target()));
    }
    for (Link link : Link.of(entry.after())) {
      if (!known.contains(link.element() + " " + link.target())) {
        use.accept(profile, link);
      }
    }
  }

  /** The changes by all that references may name them by. */
  static Map<String, ChangedEntry> together(List<ChangedEntry> changes) {
    Map<String, ChangedEntry> together = new LinkedHashMap<>();
    for (ChangedEntry change : changes) {
      if (change.fullUrl() != null) {
        together.put(change.fullUrl(), change);
      }
      if (change.reference() != null) {
        together.put(change.reference(), change);
      }
    }
    return together;
  }

  private @Nullable Finding finding(
      String profile,
      Link link,
      ChangedEntry source,
      Map<String, ChangedEntry> together,
      Map<String, State> states) {
    String target = link.target();
    ChangedEntry change = together.get(withoutVersion(target));
    if (change != null) {
      return ofChange(profile, link, change);
    }
    if (isRelative(target)) {
      String type = new IdType(target).getResourceType();
      return ofState(profile, link, type, states.get(withoutVersion(target)));
    }
    if (target.contains(CONDITIONAL)) {
      return isNoCondition(target)
          ? finding(ErrorCode.REFERENCE_TO_NOTHING, link, target)
          : ofCondition(profile, link, source, together);
    }
    if (target.startsWith("#")) {
      return targets.mustLeadToAnEntry(profile, link.element())
          ? finding(ErrorCode.REFERENCE_CONTAINED, link, target)
          : null;
    }
    if (target.startsWith("urn:") || isNoEntry(target)) {
      return finding(ErrorCode.REFERENCE_TO_NOTHING, link, target);
    }
    return ABSOLUTE.matcher(target).lookingAt() && targets.isDefined(link.element())
        ? finding(ErrorCode.REFERENCE_OUTSIDE, link, target)
        : null;
  }

  /** {@code Type/id}, with a version or without. */
  private static boolean isRelative(String target) {
    return ENTRY.matcher(target).matches();
  }

  /** Relative like an entry of the directory, but with something that no id or type has. */
  private static boolean isNoEntry(String target) {
    return target.contains("/") && !target.contains(":");
  }

  /** A question mark, but no search for a type that is kept here before and after it. */
  private static boolean isNoCondition(String target) {
    Matcher condition = CONDITION.matcher(target);
    return target.contains(CONDITIONAL)
        && !(condition.matches() && ServedTypes.all().contains(condition.group(1)));
  }

  static String withoutVersion(String target) {
    return isRelative(target) ? new IdType(target).toUnqualifiedVersionless().getValue() : target;
  }

  private @Nullable Finding ofChange(String profile, Link link, ChangedEntry target) {
    return target.after() == null
        ? finding(ErrorCode.REFERENCE_TO_DELETED, link, link.target())
        : fitting(profile, link, target.type(), profiles.profileOf(target.after()).orElse(null));
  }

  /** HAPI puts the id of the entry that is found in its place, once the source is stored. */
  private @Nullable Finding ofCondition(
      String profile, Link link, ChangedEntry source, Map<String, ChangedEntry> together) {
    String type = link.target().substring(0, link.target().indexOf(CONDITIONAL));
    Optional<List<String>> ids = matches.ids(type, link.target());
    if (ids.isEmpty()) {
      return finding(ErrorCode.REFERENCE_TO_NOTHING, link, link.target());
    }
    if (ids.get().isEmpty()) {
      // What is stored together may be what is meant; HAPI knows when it gets there.
      boolean mayBeStored =
          together.values().stream()
              .anyMatch(c -> c != source && c.type().equals(type) && !c.deletes());
      return mayBeStored ? null : finding(ErrorCode.REFERENCE_TO_NOTHING, link, link.target());
    }
    if (ids.get().size() > 1) {
      return finding(ErrorCode.REFERENCE_AMBIGUOUS, link, link.target());
    }
    String reference = type + "/" + ids.get().get(0);
    ChangedEntry change = together.get(reference);
    return change == null
        ? ofState(profile, link, type, stored.states(Set.of(reference)).get(reference))
        : ofChange(profile, link, change);
  }

  private @Nullable Finding ofState(String profile, Link link, String type, @Nullable State state) {
    if (state == null) {
      return finding(ErrorCode.REFERENCE_TO_NOTHING, link, link.target());
    }
    return state.deleted()
        ? finding(ErrorCode.REFERENCE_TO_DELETED, link, link.target())
        : fitting(profile, link, type, state.profile());
  }

  private @Nullable Finding fitting(
      String profile, Link link, String type, @Nullable String targetProfile) {
    Set<String> allowed = targets.allowed(profile, link.element());
    if (targets.fits(allowed, type, targetProfile)) {
      return null;
    }
    String is = targetProfile == null ? type : ReferenceTargets.names(Set.of(targetProfile));
    return finding(
        ErrorCode.REFERENCE_UNFIT, link, link.target(), is, ReferenceTargets.names(allowed));
  }

  private static Finding finding(ErrorCode code, Link link, Object... arguments) {
    return Finding.of(code, arguments).at(link.expression());
  }
}
