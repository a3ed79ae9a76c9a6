package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.util.FhirTerser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No period of any element of any directory type ends before it begins. */
class PeriodsTest {

  /** Their periods are those of another entry, or they contain anything. */
  private static final Set<String> NOT_ENTERED =
      Set.of("extension", "modifierExtension", "contained", "meta", "assigner");

  private static Stream<Arguments> examples() {
    return Stream.of(
        Arguments.of("Organization", "example-hospital"),
        Arguments.of("Location", "example-site"),
        Arguments.of("Location", "example-district"),
        Arguments.of("HealthcareService", "example-consultation"),
        Arguments.of("PractitionerRole", "example-head"),
        Arguments.of("Practitioner", "example-person"),
        Arguments.of("OrganizationAffiliation", "example-partnership"),
        Arguments.of("Endpoint", "example-endpoint"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void periodThatEndsBeforeItBeginsIsRefusedWhereverItStands(String type, String id) {
    FhirTerser terser = PackageValidation.FHIR.newTerser();
    List<String> periods = new ArrayList<>();
    collect(PackageValidation.FHIR.getResourceDefinition(type), type, periods);
    assertThat(periods).contains(type + ".identifier.period");
    for (String period : periods) {
      Resource entry = PackageValidation.parse(Example.of(type, id).json());
      terser.setElement(entry, period + ".start", "2026-12-31");
      terser.setElement(entry, period + ".end", "2026-12-30");
      assertThat(PackageValidation.shared().findings(entry))
          .as(period)
          .filteredOn(f -> f.code() == ErrorCode.INVARIANT && f.arguments().get(0).equals("per-1"))
          .singleElement()
          .satisfies(f -> assertThat(f.expression().replaceAll("\\[\\d+]", "")).isEqualTo(period));
    }
  }

  @Test
  void periodOfADesignationIsRefusedToo() {
    assertThat(
            Example.of("Organization", "example-module")
                .and(
                    "extension",
                    """
                    {"url":"https://onkonetz.github.io/fhir/StructureDefinition/designation","extension":[
                      {"url":"code","valueCodeableConcept":{"coding":[{
                        "system":"https://onkonetz.github.io/fhir/CodeSystem/designation","code":"dkg-modul"}]}},
                      {"url":"status","valueCode":"active"},
                      {"url":"period","valuePeriod":{"start":"2026-12-31","end":"2026-12-30"}}]}""")
                .brief())
        .hasSize(1)
        .allMatch(f -> f.startsWith("error per-1 Organization.extension[1].extension[2]"));
  }

  private static void collect(
      BaseRuntimeElementCompositeDefinition<?> at, String path, List<String> periods) {
    for (BaseRuntimeChildDefinition child : at.getChildren()) {
      String name = child.getElementName().replace("[x]", "");
      if (NOT_ENTERED.contains(name)) {
        continue;
      }
      BaseRuntimeElementDefinition<?> type = child.getChildByName(child.getElementName());
      if (type != null && type.getImplementingClass().equals(Period.class)) {
        periods.add(path + "." + name);
      } else if (type instanceof BaseRuntimeElementCompositeDefinition<?> inner
          && !inner.getName().equals("Reference")) {
        collect(inner, path + "." + name, periods);
      }
    }
  }
}
