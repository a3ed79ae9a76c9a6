package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Points out a type from another classification (HL7, IHE-D, professions of gematik) that belongs
 * to another kind of organisation, by the maps of the package. A code that no map has for any kind
 * says nothing, and neither does a kind that a map leaves open.
 */
@Component
class KindCodes implements EntryConstraint {

  private static final String KIND = "https://onkonetz.github.io/fhir/CodeSystem/organization-kind";

  /** By classification and kind: the codes that fit. */
  private final Map<String, Map<String, Set<String>>> fitting = new HashMap<>();

  KindCodes(ConformancePackage conformance) {
    for (var definition : conformance.definitions()) {
      if (definition instanceof ConceptMap map) {
        map.getGroup().stream().filter(g -> KIND.equals(g.getSource())).forEach(this::read);
      }
    }
  }

  private void read(ConceptMapGroupComponent group) {
    Map<String, Set<String>> codes =
        fitting.computeIfAbsent(group.getTarget(), t -> new HashMap<>());
    for (SourceElementComponent kind : group.getElement()) {
      kind.getTarget().stream()
          .filter(ConceptMap.TargetElementComponent::hasCode)
          .forEach(
              target ->
                  codes
                      .computeIfAbsent(kind.getCode(), k -> new TreeSet<>())
                      .add(target.getCode()));
    }
  }

  @Override
  public List<Finding> findings(Resource entry) {
    List<Finding> findings = new ArrayList<>();
    if (entry instanceof Organization organization) {
      Set<String> kinds =
          organization.getType().stream()
              .flatMap(type -> type.getCoding().stream())
              .filter(coding -> KIND.equals(coding.getSystem()) && coding.hasCode())
              .map(Coding::getCode)
              .collect(Collectors.toSet());
      if (kinds.size() == 1) {
        check(kinds.iterator().next(), organization.getType(), findings);
      }
    }
    return findings;
  }

  private void check(String kind, List<CodeableConcept> types, List<Finding> findings) {
    for (int i = 0; i < types.size(); i++) {
      for (Coding coding : types.get(i).getCoding()) {
        if (!coding.hasCode()) {
          continue;
        }
        Map<String, Set<String>> ofKinds = fitting.getOrDefault(coding.getSystem(), Map.of());
        Set<String> fits = ofKinds.getOrDefault(kind, Set.of());
        boolean ofOthers = ofKinds.values().stream().anyMatch(c -> c.contains(coding.getCode()));
        if (!fits.isEmpty() && ofOthers && !fits.contains(coding.getCode())) {
          findings.add(
              Finding.of(
                      ErrorCode.CODE_OF_OTHER_KIND,
                      coding.getSystem() + "|" + coding.getCode(),
                      kind,
                      String.join(", ", fits))
                  .at("Organization.type[%d]".formatted(i)));
        }
      }
    }
  }
}
