package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What IHE mCSD demands, held against every valid example and every entry of the sample networks.
 *
 * @see <a href="https://profiles.ihe.net/ITI/mCSD/">IHE mCSD</a>
 */
class McsdConstraintsTest {

  private static final Path CONSTRAINTS =
      Path.of("src/test/resources/io/github/onkonetz/profiles/mcsd-constraints.csv");

  private static final String TYPES =
      "https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types";

  private static final FHIRPathEngine PATH =
      new FHIRPathEngine(
          new HapiWorkerContext(
              PackageValidation.FHIR, new DefaultProfileValidationSupport(PackageValidation.FHIR)));

  private static final List<Resource> ENTRIES =
      PackageValidation.shared().examples().stream()
          .filter(entry -> !entry.getIdElement().getIdPart().startsWith("invalid-"))
          .toList();

  /** One line of the table. */
  record Constraint(String resource, String of, String rule, String breaking, String source) {

    boolean isAbout(Resource entry) {
      return entry.fhirType().equals(resource) && PATH.evaluateToBoolean(entry, entry, entry, of);
    }

    boolean isKeptBy(Resource entry) {
      return PATH.evaluateToBoolean(entry, entry, entry, rule);
    }
  }

  static List<Constraint> constraints() throws IOException {
    return Files.readAllLines(CONSTRAINTS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(";"))
        .map(parts -> new Constraint(parts[0], parts[1], parts[2], parts[3], parts[4]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void isKeptByAllEntriesThatItIsAbout(Constraint constraint) {
    List<Resource> meant = ENTRIES.stream().filter(constraint::isAbout).toList();
    assertThat(meant).isNotEmpty();
    assertThat(meant.stream().filter(entry -> !constraint.isKeptBy(entry)).map(Resource::getId))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void isBrokenByWhatBreaksIt(Constraint constraint) {
    Resource broken =
        PackageValidation.parse(
            "{\"resourceType\":\"%s\",%s}".formatted(constraint.resource(), constraint.breaking()));
    assertThat(constraint.isAbout(broken)).isTrue();
    assertThat(constraint.isKeptBy(broken)).isFalse();
  }

  /** A facility is a pair: the organisation, and the place that it manages, both typed so. */
  @Test
  void facilitiesAreOrganisationsWithTheirPlaces() {
    Map<String, Organization> organisations =
        ENTRIES.stream()
            .filter(Organization.class::isInstance)
            .map(Organization.class::cast)
            .collect(Collectors.toMap(o -> o.getIdElement().getIdPart(), Function.identity()));
    List<String> managing =
        ENTRIES.stream()
            .filter(Location.class::isInstance)
            .map(Location.class::cast)
            .filter(place -> isFacility(place.getType()))
            .map(p -> p.getManagingOrganization().getReferenceElement().getIdPart())
            .toList();
    assertThat(managing).isNotEmpty().allMatch(id -> isFacility(organisations.get(id).getType()));
    assertThat(organisations.values())
        .filteredOn(organisation -> isFacility(organisation.getType()))
        .isNotEmpty()
        .allMatch(organisation -> managing.contains(organisation.getIdElement().getIdPart()));
  }

  private static boolean isFacility(List<CodeableConcept> types) {
    return types.stream().anyMatch(type -> type.hasCoding(TYPES, "facility"));
  }
}
