package io.github.onkonetz.submission;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation may submit changes of: itself, its descendants by {@code partOf}, locations
 * and endpoints that they manage, services that they provide, roles at them, affiliations in which
 * they participate, and persons that have roles only there. An entry that is there has to belong to
 * it before and after the submission; a new one after it, with all that the submission creates.
 */
final class Belonging {

  /** One that has no address yet that its sender knows. */
  private static final Bilingual NEW = new Bilingual("Der neue Eintrag", "The new entry");

  private static final Bilingual NEW_PERSON =
      new Bilingual(
          "Die neue Person, die dort keine Funktion (PractitionerRole) hat,",
          "The new person, who has no role (PractitionerRole) there,");

  private final DirectoryLinks links;

  Belonging(DirectoryLinks links) {
    this.links = links;
  }

  /**
   * What is not the organisation's to change.
   *
   * @param organization {@code Organization/id}
   * @return by the index of the change, at most one finding each
   */
  Map<Integer, Finding> findings(List<SubmittedChange> changes, String organization) {
    Map<String, String> parents = links.parents(organizations(changes));
    Map<String, Map<String, @Nullable String>> roles = links.roles(persons(changes));
    State before = new State(organization, parents, roles);
    State after = before.with(changes);
    Map<Integer, Finding> findings = new TreeMap<>();
    for (SubmittedChange change : changes) {
      Finding finding = finding(change, organization, before, after);
      if (finding != null) {
        findings.put(change.index(), finding);
      }
    }
    return findings;
  }

  private static @Nullable Finding finding(
      SubmittedChange change, String organization, State before, State after) {
    String reference = change.reference();
    if (change.before() != null && !before.has(reference, change.before())) {
      return Finding.of(ErrorCode.SUBMIT_NOT_OURS, reference, organization).at(change.type());
    }
    if (change.after() == null) {
      return null;
    }
    boolean isRoot = reference.equals(organization);
    if (isRoot && !Objects.equals(Owner.parent(change.before()), Owner.parent(change.after()))) {
      return Finding.of(ErrorCode.SUBMIT_ROOT_MOVES, reference).at("Organization.partOf");
    }
    if (after.has(reference, change.after())) {
      return null;
    }
    return change.before() == null
        ? Finding.of(
                ErrorCode.SUBMIT_NOT_OURS,
                change.type().equals("Practitioner") ? NEW_PERSON : NEW,
                organization)
            .at(Owner.expression(change.type()))
        : Finding.of(ErrorCode.SUBMIT_MOVED_AWAY, reference, organization)
            .at(Owner.expression(change.type()));
  }

  private static Set<String> organizations(List<SubmittedChange> changes) {
    Set<String> all = new HashSet<>();
    for (SubmittedChange change : changes) {
      if (change.type().equals("Organization")) {
        all.add(change.reference());
      }
      for (Resource entry : List.of(orEmpty(change.before()), orEmpty(change.after()))) {
        all.add(String.valueOf(Owner.of(entry)));
        all.add(String.valueOf(Owner.parent(entry)));
      }
    }
    return all;
  }

  private static Resource orEmpty(@Nullable Resource entry) {
    return entry == null ? new org.hl7.fhir.r4.model.Basic() : entry;
  }

  private static Set<String> persons(List<SubmittedChange> changes) {
    Set<String> all = new HashSet<>();
    for (SubmittedChange change : changes) {
      if (change.type().equals("Practitioner")) {
        all.add(change.reference());
      }
    }
    return all;
  }

  /** Who belongs to whom at one time. */
  private record State(
      String organization,
      Map<String, String> parents,
      Map<String, Map<String, @Nullable String>> roles) {

    State with(List<SubmittedChange> changes) {
      Map<String, String> parentsThen = new HashMap<>(parents);
      Map<String, Map<String, @Nullable String>> rolesThen = new HashMap<>();
      roles.forEach((person, held) -> rolesThen.put(person, new HashMap<>(held)));
      for (SubmittedChange change : changes) {
        if (change.type().equals("Organization")) {
          parentsThen.remove(change.reference());
          String parent = Owner.parent(change.after());
          if (parent != null) {
            parentsThen.put(change.reference(), parent);
          }
        } else if (change.type().equals("PractitionerRole")) {
          rolesThen.values().forEach(held -> held.remove(change.reference()));
          String person = Owner.person(change.after());
          if (person != null) {
            rolesThen
                .computeIfAbsent(person, p -> new HashMap<>())
                .put(change.reference(), Owner.of(change.after()));
          }
        }
      }
      return new State(organization, parentsThen, rolesThen);
    }

    boolean has(String reference, Resource entry) {
      return switch (entry.fhirType()) {
        case "Organization" -> isWithin(reference);
        case "Practitioner" -> {
          Map<String, @Nullable String> held = roles.getOrDefault(reference, Map.of());
          yield !held.isEmpty() && held.values().stream().allMatch(this::isWithin);
        }
        default -> isWithin(Owner.of(entry));
      };
    }

    private boolean isWithin(@Nullable String start) {
      Set<String> seen = new HashSet<>();
      for (String at = start; at != null && seen.add(at); at = parents.get(at)) {
        if (at.equals(organization)) {
          return true;
        }
      }
      return false;
    }
  }
}
