package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceTargetsTest {

  private static final String OURS = "https://onkonetz.github.io/fhir/StructureDefinition/";
  private static final String DEPARTMENT = OURS + "onkonetz-department";
  private static final String ISSUER = "extension(" + OURS + "designation).extension(issuer).value";

  private static final ReferenceTargets TARGETS =
      new ReferenceTargets(ConformancePackage.load(FhirContext.forR4Cached()));

  @Test
  void aDepartmentIsPartOfAHospitalOrAnotherDepartment() {
    Set<String> allowed = TARGETS.allowed(DEPARTMENT, "Organization.partOf");
    assertThat(allowed)
        .containsExactlyInAnyOrder(OURS + "onkonetz-hospital", OURS + "onkonetz-department");
    assertThat(TARGETS.fits(allowed, "Organization", OURS + "onkonetz-hospital")).isTrue();
    assertThat(TARGETS.fits(allowed, "Organization", OURS + "onkonetz-network")).isFalse();
    assertThat(TARGETS.fits(allowed, "Organization", null)).isFalse();
    assertThat(ReferenceTargets.names(allowed)).isEqualTo("onkonetz-department, onkonetz-hospital");
  }

  @Test
  void whereTheStandardNamesATypeEveryEntryOfThatTypeFits() {
    Set<String> allowed = TARGETS.allowed(DEPARTMENT, "Organization.endpoint");
    assertThat(TARGETS.fits(allowed, "Endpoint", OURS + "onkonetz-endpoint")).isTrue();
    assertThat(TARGETS.fits(allowed, "Organization", OURS + "onkonetz-hospital")).isFalse();
  }

  @Test
  void aChildOfAnAllowedProfileFits() {
    assertThat(
            TARGETS.fits(
                Set.of(OURS + "onkonetz-organization"), "Organization", OURS + "onkonetz-hospital"))
        .isTrue();
  }

  @Test
  void extensionsOfOursSayWhatTheyLeadTo() {
    assertThat(TARGETS.isDefined(ISSUER)).isTrue();
    assertThat(TARGETS.allowed(DEPARTMENT, ISSUER))
        .containsExactly("http://hl7.org/fhir/StructureDefinition/Organization");
    assertThat(TARGETS.isDefined("extension(https://example.org/other).value")).isFalse();
  }

  @Test
  void whereAProfileAsksForALiteralReferenceItMustLeadToAnEntry() {
    assertThat(TARGETS.mustLeadToAnEntry(DEPARTMENT, "Organization.partOf")).isTrue();
    assertThat(TARGETS.mustLeadToAnEntry(OURS + "onkonetz-hospital", "Organization.partOf"))
        .isFalse();
  }
}
