package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that do not exist, and extensions that nobody knows. */
class CodesTest {

  private static final String OURS = "https://onkonetz.github.io/fhir/CodeSystem/";

  @ParameterizedTest
  @CsvSource({
    "Organization, example-hospital, type, organization-kind, hospital",
    "Organization, example-hospital, designation, designation, jacie",
    "Organization, example-hospital, designation-category, center-category, brust",
    "Organization, example-hospital, tag, data-origin, synthetic",
    "HealthcareService, example-consultation, type, oncology-service, car-t",
    "HealthcareService, example-consultation, type, care-tier, 1",
    "PractitionerRole, example-head, code, practitioner-function, director",
    "OrganizationAffiliation, example-partnership, partner, partner-kind, partner-hospital",
    "OrganizationAffiliation, example-partnership, code, network-role, second-opinion",
    "OrganizationAffiliation, example-partnership, status, affiliation-status, planned",
    "Location, example-site, precision, position-precision, campus",
  })
  void unknownCodeOfOurSystemsIsAnError(
      String type, String id, String place, String system, String known) {
    assertThat(example(type, id, place, OURS + system, known).findings())
        .as(known)
        .noneMatch(ProfileValidation::isError);
    assertThat(example(type, id, place, OURS + system, "no-such-code").findings())
        .anyMatch(ProfileValidation::isError);
  }

  @ParameterizedTest
  @CsvSource({
    "Organization, example-department, type, http://fhir.de/CodeSystem/dkgev/Fachabteilungsschluessel, 0500",
    "Organization, example-department, type, http://fhir.de/CodeSystem/dkgev/Fachabteilungsschluessel-erweitert, 0500",
    "HealthcareService, example-consultation, specialty, http://fhir.de/CodeSystem/dkgev/Fachabteilungsschluessel-erweitert, 3752",
    "HealthcareService, example-consultation, specialty, http://ihe-d.de/CodeSystems/AerztlicheFachrichtungen, HAEM",
    "HealthcareService, example-consultation, specialty, http://ihe-d.de/CodeSystems/NichtaerztlicheFachrichtungen, ERN",
    "HealthcareService, example-consultation, indication, http://fhir.de/CodeSystem/bfarm/icd-10-gm, C83.3",
    "Organization, example-hospital, type-too, http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung, KHS",
    "Organization, example-hospital, type-too, http://ihe-d.de/CodeSystems/NichtPatientBezogeneGesundheitsversorgung, BIL",
    "Practitioner, example-person, qualification, http://ihe-d.de/CodeSystems/FacharzttitelDerAerztekammern, 141113",
  })
  void unknownCodeOfAnExcerptIsAWarning(
      String type, String id, String place, String system, String known) {
    assertThat(example(type, id, place, system, known).findings()).as(known).isEmpty();
    String unknown = system.endsWith("icd-10-gm") ? "Z99.9" : "QQ9";
    List<Finding> findings = example(type, id, place, system, unknown).findings();
    assertThat(findings).isNotEmpty().noneMatch(ProfileValidation::isError);
  }

  @Test
  void unknownExtensionIsKeptWithAWarning() {
    List<Finding> findings =
        Example.of("Organization", "example-hospital")
            .and(
                "extension", "{\"url\":\"https://example.org/fhir/mood\",\"valueString\":\"good\"}")
            .findings();
    assertThat(findings).hasSize(1).noneMatch(ProfileValidation::isError);
    assertThat(findings.get(0).expression()).isEqualTo("Organization.extension[1]");
  }

  @Test
  void unknownModifierExtensionIsAnError() {
    assertThat(
            Example.of("Organization", "example-hospital")
                .and(
                    "modifierExtension",
                    "{\"url\":\"https://example.org/fhir/not\",\"valueBoolean\":true}")
                .findings())
        .anyMatch(ProfileValidation::isError);
    assertThat(
            Example.of("Organization", "example-hospital")
                .and(
                    "contact",
                    "{\"name\":{\"text\":\"x\"},\"modifierExtension\":[{\"url\":\"https://example.org/fhir/not\",\"valueBoolean\":true}]}")
                .findings())
        .anyMatch(ProfileValidation::isError);
  }

  private static Example example(String type, String id, String place, String system, String code) {
    String coding = "{\"system\":\"%s\",\"code\":\"%s\"}".formatted(system, code);
    String concept = "{\"coding\":[" + coding + "]}";
    Example example = Example.of(type, id);
    return switch (place) {
      case "type" ->
          type.equals("Organization") && system.contains("fhir.de")
              ? example.and("type", concept)
              : example.with("type", "[" + concept + "]");
      case "type-too" -> example.and("type", concept);
      case "tag" -> example.with("meta", "{\"tag\":[" + coding + "]}");
      case "code" -> example.with("code", "[" + concept + "]");
      case "partner" -> example.with("code", "[" + concept + "," + ROLE + "]");
      case "specialty" -> example.with("specialty", "[" + concept + "]");
      case "qualification" -> example.with("qualification", "[{\"code\":" + concept + "}]");
      case "indication" ->
          example.with(
              "extension",
              "[" + extension("treated-indication", "valueCodeableConcept", concept) + "]");
      case "status" ->
          example.with(
              "extension",
              "[" + extension("affiliation-status", "valueCode", "\"" + code + "\"") + "]");
      case "precision" ->
          example.with(
              "position",
              "{\"latitude\":51.2,\"longitude\":11.9,\"extension\":["
                  + extension("position-precision", "valueCode", "\"" + code + "\"")
                  + "]}");
      case "designation" -> example.with("extension", "[" + designation(concept, "") + "]");
      case "designation-category" ->
          example.with(
              "extension",
              "["
                  + designation(
                      ORGAN, ",{\"url\":\"category\",\"valueCodeableConcept\":" + concept + "}")
                  + "]");
      default -> throw new IllegalArgumentException(place);
    };
  }

  private static final String ROLE =
      "{\"coding\":[{\"system\":\"" + OURS + "network-role\",\"code\":\"cooperation-partner\"}]}";
  private static final String ORGAN =
      "{\"coding\":[{\"system\":\"" + OURS + "designation\",\"code\":\"dkg-organ\"}]}";

  private static String designation(String code, String more) {
    return "{\"url\":\"https://onkonetz.github.io/fhir/StructureDefinition/designation\",\"extension\":["
        + "{\"url\":\"code\",\"valueCodeableConcept\":"
        + code
        + "},"
        + "{\"url\":\"status\",\"valueCode\":\"active\"}"
        + more
        + "]}";
  }

  private static String extension(String name, String value, String json) {
    return "{\"url\":\"https://onkonetz.github.io/fhir/StructureDefinition/%s\",\"%s\":%s}"
        .formatted(name, value, json);
  }
}
