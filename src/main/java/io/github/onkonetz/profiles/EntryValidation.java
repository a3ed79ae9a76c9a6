package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides what a write and {@code $validate} say of an entry: its profile, the
 * rules that profiles cannot express, and those that other entries are needed for. Safe for use by
 * several threads.
 */
public final class EntryValidation {

  private static final String POSITION = EntryValidation.class.getName() + ".position";

  private final ProfileValidation profiles;
  private final List<EntryConstraint> constraints;
  private final AcrossEntries across;

  EntryValidation(
      ProfileValidation profiles, List<EntryConstraint> constraints, AcrossEntries across) {
    this.profiles = profiles;
    this.constraints = List.copyOf(constraints);
    this.across = across;
  }

  /** The profile that the entry is held to; nothing if it is no entry of the directory. */
  public Optional<String> profileOf(Resource entry) {
    return profiles.profileOf(entry);
  }

  /** Which package and which validator the findings are from. */
  Finding heading() {
    return profiles.heading();
  }

  /**
   * What is wrong with an entry by itself, errors first and nothing twice; without errors it may be
   * stored.
   *
   * @param text the entry as it was sent; null if it is held here as an object only
   * @param formerClaims profiles that the stored entry has: they are no claim of the sender
   */
  List<Finding> findings(Resource entry, @Nullable EntryText text, Set<String> formerClaims) {
    List<Finding> findings =
        new ArrayList<>(
            text == null
                ? profiles.findings(entry, formerClaims)
                : profiles.findings(entry, text, formerClaims));
    constraints.forEach(c -> findings.addAll(c.findings(entry)));
    return ordered(findings);
  }

  /** What is wrong with entries together; for each change its own findings. */
  List<List<Finding>> across(List<EntryChange> changes) {
    return across.findings(changes).stream().map(EntryValidation::ordered).toList();
  }

  /** Says by {@code meta.profile} what the entry was held to; foreign profiles are kept. */
  void mark(Resource entry) {
    profiles.mark(entry);
  }

  private static List<Finding> ordered(List<Finding> findings) {
    return findings.stream()
        .distinct()
        .sorted(Comparator.comparing(f -> !ProfileValidation.isError(f)))
        .toList();
  }

  /** Remembers where in its Bundle an entry stands. */
  static void position(Resource entry, int index) {
    entry.setUserData(POSITION, index);
  }

  /** Where in the Bundle that was sent an entry stands, from 0; nothing if it was sent alone. */
  public static OptionalInt position(Resource entry) {
    return entry.getUserData(POSITION) instanceof Integer index
        ? OptionalInt.of(index)
        : OptionalInt.empty();
  }

  /** A finding about an entry, with its expression from the Bundle that the entry stands in. */
  public static Finding inBundle(Finding finding, int index) {
    String expression = finding.expression();
    String below = expression == null ? "" : expression.replaceFirst("^[A-Za-z]+", "");
    return finding.at("Bundle.entry[%d].resource%s".formatted(index, below));
  }
}
