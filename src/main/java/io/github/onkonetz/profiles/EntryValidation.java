package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides what a write and {@code $validate} say of an entry: its form, its
 * profile, the rules that profiles cannot express, and those that other entries are needed for.
 * Safe for use by several threads.
 */
public final class EntryValidation {

  private static final String POSITION = EntryValidation.class.getName() + ".position";

  /** The invariant of the package that a phone number breaks that cannot be brought to E.164. */
  private static final String PHONE_INVARIANT = "onk-tel-1";

  private final ProfileValidation profiles;
  private final Normalisation normalisation;
  private final List<EntryConstraint> constraints;
  private final List<AcrossEntries> across;

  EntryValidation(
      ProfileValidation profiles,
      Normalisation normalisation,
      List<EntryConstraint> constraints,
      List<AcrossEntries> across) {
    this.profiles = profiles;
    this.normalisation = normalisation;
    this.constraints = List.copyOf(constraints);
    this.across = List.copyOf(across);
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
   * stored. An entry that did not come as text is brought to normal form here.
   *
   * @param formerClaims profiles that the stored entry has: they are no claim of the sender
   */
  List<Finding> findings(Resource entry, Set<String> formerClaims) {
    return findings(entry, formerClaims, null);
  }

  /**
   * The same.
   *
   * @param base the address of this server, which references may begin with; null if unknown
   */
  List<Finding> findings(Resource entry, Set<String> formerClaims, @Nullable String base) {
    SentEntry attached = SentEntry.of(entry);
    SentEntry sent = attached == null ? normalisation.apply(entry, base) : attached;
    List<Finding> findings = new ArrayList<>(ofProfile(entry, sent.text(), formerClaims));
    constraints.forEach(c -> findings.addAll(c.findings(entry)));
    if (!sent.unread().isEmpty() && findings.stream().noneMatch(ProfileValidation::isError)) {
      // The validator must have found it. If it did not, nothing may be stored that lacks it.
      findings.add(
          Finding.of(ErrorCode.FORM, Bilingual.NOTHING)
              .at(entry.fhirType())
              .with(String.join("; ", sent.unread())));
    }
    return ordered(withoutFollowUps(findings, sent.notes()));
  }

  private List<Finding> ofProfile(Resource entry, EntryText text, Set<String> formerClaims) {
    try {
      return profiles.findings(entry, text, formerClaims);
    } catch (FHIRException notEvenLookedAt) {
      return List.of(
          Finding.of(ErrorCode.FORM, Bilingual.NOTHING)
              .at(entry.fhirType())
              .with(notEvenLookedAt.getMessage()));
    }
  }

  /**
   * What is wrong with any resource by FHIR itself and by a profile that is asked for.
   *
   * @param profile null for FHIR alone
   */
  List<Finding> general(Resource resource, @Nullable String profile) {
    SentEntry sent = SentEntry.of(resource);
    EntryText text = sent == null ? normalisation.apply(resource, null).text() : sent.text();
    return ordered(profiles.general(resource, text, profile));
  }

  private static List<Finding> withoutFollowUps(List<Finding> findings, List<Finding> notes) {
    Set<String> phones =
        notes.stream()
            .filter(f -> f.code() == ErrorCode.PHONE)
            .map(f -> withoutValue(f.expression()))
            .collect(Collectors.toSet());
    List<Finding> all = new ArrayList<>(findings);
    all.removeIf(f -> StrangePosition.says(findings, f) || IdentifierNumbers.says(findings, f));
    all.removeIf(
        f ->
            f.code() == ErrorCode.INVARIANT
                && f.arguments().get(0).equals(PHONE_INVARIANT)
                && phones.contains(withoutValue(f.expression())));
    notes.stream().filter(note -> isOfSomethingThere(note, findings)).forEach(all::add);
    return all;
  }

  /** What is said of an element that there is not, or that is built otherwise, is no help. */
  private static boolean isOfSomethingThere(Finding note, List<Finding> findings) {
    return ProfileValidation.isError(note)
        || findings.stream()
            .filter(f -> f.code() == ErrorCode.ELEMENT_UNKNOWN || f.code() == ErrorCode.WRONG_KIND)
            .noneMatch(f -> String.valueOf(note.expression()).startsWith(f.expression()));
  }

  private static String withoutValue(String expression) {
    return expression.replaceFirst("\\.value$", "");
  }

  /** What is wrong with entries together; for each change its own findings, errors first. */
  List<List<Finding>> across(List<EntryChange> changes) {
    List<List<Finding>> all = new ArrayList<>();
    changes.forEach(c -> all.add(new ArrayList<>()));
    for (AcrossEntries rules : across) {
      List<List<Finding>> found = rules.findings(changes);
      for (int i = 0; i < found.size(); i++) {
        all.get(i).addAll(found.get(i));
      }
    }
    return all.stream().map(EntryValidation::ordered).toList();
  }

  /** Says by {@code meta.profile} what the entry was held to; foreign profiles are kept. */
  void mark(Resource entry) {
    profiles.mark(entry);
  }

  static List<Finding> ordered(List<Finding> findings) {
    return findings.stream()
        .distinct()
        .sorted(Comparator.comparing(f -> f.code().severity()))
        .toList();
  }

  /** Remembers where in its Bundle an entry stands. */
  static void position(Resource entry, int index) {
    entry.setUserData(POSITION, index);
  }

  /** Forgets that an entry stands in a Bundle: those of a batch are answered one by one. */
  static void alone(Resource entry) {
    entry.setUserData(POSITION, null);
  }

  /** Where in the Bundle that was sent an entry stands, from 0; nothing if it was sent alone. */
  public static OptionalInt position(Resource entry) {
    return entry.getUserData(POSITION) instanceof Integer index
        ? OptionalInt.of(index)
        : OptionalInt.empty();
  }

  /**
   * A finding about an entry, with its expression from the Bundle that the entry stands in. What is
   * about the entry of the Bundle itself begins with its element, others with the resource type.
   */
  public static Finding inBundle(Finding finding, int index) {
    String expression = finding.expression();
    if (expression != null && Character.isLowerCase(expression.charAt(0))) {
      return finding.at("Bundle.entry[%d].%s".formatted(index, expression));
    }
    String below = expression == null ? "" : expression.replaceFirst("^[A-Za-z]+", "");
    return finding.at("Bundle.entry[%d].resource%s".formatted(index, below));
  }
}
