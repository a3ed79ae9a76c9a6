package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What the references of an entry may lead to, as our profiles and extensions say it by their
 * target profiles. Immutable.
 *
 * <p>An element is named by its path without indexes ({@code Organization.partOf}); one within an
 * extension by the URLs from the outermost extension inwards ({@code
 * extension(https://onkonetz.github.io/fhir/StructureDefinition/designation).extension(issuer).value}).
 *
 * @see <a
 *     href="https://hl7.org/fhir/R4/elementdefinition-definitions.html#ElementDefinition.type.targetProfile">
 *     ElementDefinition.type.targetProfile</a>
 */
public final class ReferenceTargets {

  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

  private final Map<String, StructureDefinition> profiles = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> targets = new HashMap<>();
  private final Set<String> literal = new TreeSet<>();

  ReferenceTargets(ConformancePackage conformance) {
    for (var definition : conformance.definitions()) {
      if (definition instanceof StructureDefinition profile) {
        profiles.put(profile.getUrl(), profile);
        boolean extension = profile.getType().equals("Extension");
        Map<String, Set<String>> ofProfile =
            targets.computeIfAbsent(extension ? "" : profile.getUrl(), url -> new HashMap<>());
        profile.getSnapshot().getElement().forEach(e -> remember(e, profile, ofProfile));
      }
    }
  }

  private void remember(
      ElementDefinition element, StructureDefinition profile, Map<String, Set<String>> ofProfile) {
    String key = key(element, profile);
    for (ElementDefinition.TypeRefComponent type : element.getType()) {
      if (type.getCode().equals("Reference")) {
        ofProfile
            .computeIfAbsent(key, k -> new TreeSet<>())
            .addAll(type.getTargetProfile().stream().map(CanonicalType::getValue).toList());
      }
    }
    if (key.endsWith(".reference") && element.getMin() > 0) {
      literal.add(profile.getUrl() + " " + key.substring(0, key.length() - ".reference".length()));
    }
  }

  private static String key(ElementDefinition element, StructureDefinition profile) {
    String withoutChoice = element.getId().replace("[x]", "");
    return profile.getType().equals("Extension")
        ? withoutChoice
            .replaceFirst("^Extension", "extension(" + profile.getUrl() + ")")
            .replaceAll("\\.extension:([^.]+)", ".extension($1)")
        : withoutChoice.replaceAll(":[^.]+", "");
  }

  /**
   * The profiles, ours or the standard's, of which a target has to have one; empty if anything is
   * allowed or nothing is known.
   *
   * @param profile the profile that the entry with the reference is held to
   * @param element as described above
   */
  public Set<String> allowed(String profile, String element) {
    String definedBy = element.startsWith("extension(") ? "" : profile;
    return targets.getOrDefault(definedBy, Map.of()).getOrDefault(element, Set.of());
  }

  /** Whether that element must lead to another entry, so that contained content does not do. */
  public boolean mustLeadToAnEntry(String profile, String element) {
    return literal.contains(profile + " " + element);
  }

  /** Whether a reference within an extension is one that our package defines. */
  public boolean isDefined(String element) {
    return !element.startsWith("extension(")
        || targets.getOrDefault("", Map.of()).containsKey(element);
  }

  /**
   * Whether an entry may be the target.
   *
   * @param allowed as given by {@link #allowed}
   * @param type the resource type of the target
   * @param profile the profile of ours that the target is held to, or null if it has none
   */
  public boolean fits(Set<String> allowed, String type, @Nullable String profile) {
    if (allowed.isEmpty() || allowed.contains(CORE + type) || allowed.contains(CORE + "Resource")) {
      return true;
    }
    for (StructureDefinition p = profiles.get(profile);
        p != null;
        p = profiles.get(p.getBaseDefinition())) {
      if (allowed.contains(p.getUrl())) {
        return true;
      }
    }
    return false;
  }

  /** Short names of profiles for a message, {@code onkonetz-hospital, onkonetz-department}. */
  public static String names(Set<String> allowed) {
    List<String> names = new ArrayList<>(allowed);
    return names.stream()
        .map(url -> url.substring(url.lastIndexOf('/') + 1))
        .collect(Collectors.joining(", "));
  }
}
