package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every invariant of ours with its examples, and every entry of the sample networks. */
class ProfileExamplesTest {

  /** Findings that are, or stand for, a broken invariant. */
  private static final Set<ErrorCode> SAYING_INVARIANTS =
      EnumSet.of(
          ErrorCode.INVARIANT,
          ErrorCode.INVARIANT_WARNING,
          ErrorCode.POSITION_EXCHANGED,
          ErrorCode.POSITION_NOWHERE,
          ErrorCode.CHECK_DIGIT);

  private static final String INVALID = "invalid-";

  /** Of ICD-10-GM only an excerpt is shipped; the one entry that uses another code is told so. */
  private static final String CODE_OUTSIDE_OF_EXCERPT = "HealthcareService/syn-otz-brust-care";

  private final PackageValidation validation = PackageValidation.shared();
  private final List<Resource> entries = validation.examples();
  private final Map<String, Invariant> invariants = invariants();

  private final FHIRPathEngine path =
      new FHIRPathEngine(
          new HapiWorkerContext(
              PackageValidation.FHIR, new DefaultProfileValidationSupport(PackageValidation.FHIR)));

  /** An invariant, as it stands at one element of one profile. */
  private record Use(StructureDefinition profile, ElementDefinition element) {}

  private record Invariant(ElementDefinitionConstraintComponent rule, List<Use> uses) {}

  @TestFactory
  Stream<DynamicTest> everyValidOneIsAcceptedAndNamesItsProfile() {
    return entries.stream()
        .filter(entry -> !isInvalid(entry))
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    name(entry),
                    () -> {
                      assertThat(findings(entry)).as(name(entry)).isEmpty();
                      assertThat(entry.getMeta().getProfile().get(0).getValue())
                          .isEqualTo(validation.profiles.profileOf(entry).orElseThrow());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyInvalidOneTripsItsInvariantAndNothingElse() {
    return entries.stream()
        .filter(ProfileExamplesTest::isInvalid)
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    name(entry), () -> assertTripsOnly(entry, invariantOf(entry))));
  }

  private void assertTripsOnly(Resource entry, String key) {
    boolean warns =
        invariants.containsKey(key)
            && invariants.get(key).rule().getSeverityElement().asStringValue().equals("warning");
    assertThat(validation.findings(entry))
        .as(name(entry))
        .isNotEmpty()
        .allMatch(finding -> SAYING_INVARIANTS.contains(finding.code()));
    assertThat(validation.ofProfile(entry))
        .as(name(entry))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.code())
                  .isEqualTo(warns ? ErrorCode.INVARIANT_WARNING : ErrorCode.INVARIANT);
              assertThat(finding.arguments().get(0)).isEqualTo(key);
              assertThat(((Bilingual) finding.arguments().get(1)).german()).contains(" ");
              assertThat(finding.expression()).startsWith(entry.fhirType());
            });
  }

  private List<Finding> findings(Resource entry) {
    List<Finding> findings = validation.findings(entry);
    if (!name(entry).equals(CODE_OUTSIDE_OF_EXCERPT)) {
      return findings;
    }
    assertThat(findings).extracting(Finding::code).contains(ErrorCode.CODE_NOT_IN_EXCERPT);
    return findings.stream().filter(f -> f.code() != ErrorCode.CODE_NOT_IN_EXCERPT).toList();
  }

  @Test
  void everyInvariantHasAnInvalidExample() {
    assertThat(entries.stream().filter(ProfileExamplesTest::isInvalid).map(this::invariantOf))
        .containsAll(invariants.keySet());
  }

  @Test
  void everyInvariantIsReallyMetByAValidExample() {
    for (Map.Entry<String, Invariant> invariant : invariants.entrySet()) {
      List<Resource> met =
          entries.stream()
              .filter(entry -> !isInvalid(entry))
              .filter(entry -> isAskedOf(entry, invariant.getValue()))
              .toList();
      assertThat(met).as(invariant.getKey()).isNotEmpty();
    }
  }

  @Test
  void severitiesAreThoseThatWerePromised() {
    assertThat(invariants)
        .allSatisfy(
            (key, invariant) ->
                assertThat(invariant.rule().getSeverityElement().asStringValue())
                    .as(key)
                    .isEqualTo(
                        List.of("onk-id-2", "onk-id-10").contains(key) ? "warning" : "error"));
  }

  /** Whether the entry has the element, and of such content that the rule is not idle there. */
  private boolean isAskedOf(Resource entry, Invariant invariant) {
    String profile = validation.profiles.profileOf(entry).orElseThrow();
    String condition = condition(invariant.rule());
    return invariant.uses().stream()
        .flatMap(use -> elements(entry, profile, use))
        .anyMatch(element -> path.evaluateToBoolean(entry, entry, element, condition));
  }

  private Stream<Base> elements(Resource entry, String profile, Use use) {
    String at = use.element().getPath();
    if (use.profile().getType().equals("Extension")) {
      String all = "descendants().where(url = '" + use.profile().getUrl() + "')";
      return path.evaluate(entry, at.replace("Extension", all).replace("[x]", "")).stream();
    }
    if (!use.profile().getUrl().equals(profile)) {
      return Stream.of();
    }
    return at.contains(".") ? path.evaluate(entry, at).stream() : Stream.of(entry);
  }

  /** What stands before "implies", where it is not within brackets. */
  private static String condition(ElementDefinitionConstraintComponent rule) {
    int depth = 0;
    String expression = rule.getExpression();
    for (int i = 0; i < expression.length(); i++) {
      char at = expression.charAt(i);
      depth += at == '(' ? 1 : at == ')' ? -1 : 0;
      if (depth == 0 && expression.startsWith(" implies ", i)) {
        return expression.substring(0, i);
      }
    }
    return "true";
  }

  private Map<String, Invariant> invariants() {
    Map<String, Invariant> found = new TreeMap<>();
    for (var definition : validation.conformance.definitions()) {
      if (definition instanceof StructureDefinition profile) {
        for (ElementDefinition element : profile.getSnapshot().getElement()) {
          element.getConstraint().stream()
              .filter(c -> c.getKey().startsWith("onk-"))
              .forEach(
                  c ->
                      found
                          .computeIfAbsent(c.getKey(), k -> new Invariant(c, new ArrayList<>()))
                          .uses()
                          .add(new Use(profile, element)));
        }
      }
    }
    return found;
  }

  private String invariantOf(Resource entry) {
    String id = entry.getIdElement().getIdPart();
    return id.substring(INVALID.length(), id.lastIndexOf('-'));
  }

  private static boolean isInvalid(Resource entry) {
    return entry.getIdElement().getIdPart().startsWith(INVALID);
  }

  private static String name(Resource entry) {
    return entry.fhirType() + "/" + entry.getIdElement().getIdPart();
  }
}
