package io.github.onkonetz.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BelongingTest {

  private static final String HOSPITAL = "Organization/hospital";

  /** hospital > department > ward; another stands alone. */
  private final Map<String, String> parents =
      new HashMap<>(
          Map.of(
              "Organization/department", HOSPITAL, "Organization/ward", "Organization/department"));

  private final Map<String, Map<String, @Nullable String>> roles = new HashMap<>();
  private final List<SubmittedChange> changes = new ArrayList<>();

  private final Belonging belonging =
      new Belonging(
          new DirectoryLinks() {
            @Override
            public Map<String, String> parents(Collection<String> organizations) {
              return parents;
            }

            @Override
            public Map<String, Map<String, @Nullable String>> roles(
                Collection<String> practitioners) {
              return roles;
            }
          });

  @Test
  void anOrganisationIsItsOwnWithDescendantsToAnyDepth() {
    changed(organization("hospital", null), organization("hospital", null));
    changed(
        organization("ward", "Organization/department"),
        organization("ward", "Organization/department"));
    changed(organization("another", null), organization("another", null));
    assertThat(codes()).containsExactly(Map.entry(2, ErrorCode.SUBMIT_NOT_OURS));
  }

  @Test
  void whatNamesAnOrganisationOfTheTreeBelongsToIt() {
    for (String owner : List.of("Organization/ward", "Organization/another")) {
      added(location("l", owner));
      added(service("s", owner));
      added(role("r", owner, "Practitioner/p"));
      added(affiliation("a", owner));
      added(endpoint("e", owner));
    }
    assertThat(codes()).containsOnlyKeys(5, 6, 7, 8, 9);
  }

  @Test
  void whatNamesNobodyIsNobodys() {
    added(service("s", null));
    assertThat(codes()).containsExactly(Map.entry(0, ErrorCode.SUBMIT_NOT_OURS));
  }

  @Test
  void whatTheSubmissionCreatesCountsAsItWillBe() {
    added(organization("new-ward", "Organization/new-department"));
    added(organization("new-department", HOSPITAL));
    added(location("l", "Organization/new-ward"));
    assertThat(codes()).isEmpty();
  }

  @Test
  void nothingIsMovedOutOfTheTree() {
    changed(
        organization("ward", "Organization/department"),
        organization("ward", "Organization/another"));
    changed(location("l", HOSPITAL), location("l", "Organization/another"));
    changed(service("s", "Organization/ward"), service("s", "Organization/ward"));
    assertThat(codes())
        .containsExactly(
            Map.entry(0, ErrorCode.SUBMIT_MOVED_AWAY),
            Map.entry(1, ErrorCode.SUBMIT_MOVED_AWAY),
            Map.entry(2, ErrorCode.SUBMIT_MOVED_AWAY));
  }

  @Test
  void nothingIsMovedIntoTheTree() {
    changed(organization("another", null), organization("another", HOSPITAL));
    changed(location("l", "Organization/another"), location("l", HOSPITAL));
    assertThat(codes())
        .containsExactly(
            Map.entry(0, ErrorCode.SUBMIT_NOT_OURS), Map.entry(1, ErrorCode.SUBMIT_NOT_OURS));
  }

  @Test
  void withinTheTreeThingsMayMove() {
    changed(organization("ward", "Organization/department"), organization("ward", HOSPITAL));
    changed(location("l", "Organization/ward"), location("l", HOSPITAL));
    assertThat(codes()).isEmpty();
  }

  @Test
  void anOrganisationDoesNotMoveItself() {
    changed(organization("hospital", null), organization("hospital", "Organization/another"));
    assertThat(codes()).containsExactly(Map.entry(0, ErrorCode.SUBMIT_ROOT_MOVES));
  }

  @Test
  void aPersonBelongsWhereAllOfItsRolesAre() {
    roles.put("Practitioner/ours", Map.of("PractitionerRole/1", "Organization/ward"));
    roles.put(
        "Practitioner/shared",
        Map.of("PractitionerRole/2", HOSPITAL, "PractitionerRole/3", "Organization/another"));
    changed(person("ours"), person("ours"));
    changed(person("shared"), person("shared"));
    changed(person("idle"), person("idle"));
    assertThat(codes()).containsOnlyKeys(1, 2);
  }

  @Test
  void aNewPersonComesWithARole() {
    added(person("new"));
    assertThat(codes()).containsOnlyKeys(0);
    added(role("r", HOSPITAL, "Practitioner/new"));
    assertThat(codes()).isEmpty();
  }

  @Test
  void aDeletionNeedsThatItBelongedBefore() {
    removed(location("l", HOSPITAL));
    removed(location("m", "Organization/another"));
    assertThat(codes()).containsOnlyKeys(1);
  }

  @Test
  void circlesInTheDirectoryEndTheSearch() {
    parents.put("Organization/x", "Organization/y");
    parents.put("Organization/y", "Organization/x");
    added(location("l", "Organization/x"));
    assertThat(codes()).containsOnlyKeys(0);
  }

  private Map<Integer, ErrorCode> codes() {
    Map<Integer, ErrorCode> codes = new java.util.TreeMap<>();
    Map<Integer, Finding> findings = belonging.findings(changes, HOSPITAL);
    findings.forEach((i, f) -> codes.put(i, f.code()));
    return codes;
  }

  private void added(Resource after) {
    change(null, after);
  }

  private void changed(Resource before, Resource after) {
    change(before, after);
  }

  private void removed(Resource before) {
    change(before, null);
  }

  private void change(@Nullable Resource before, @Nullable Resource after) {
    Resource entry = after == null ? before : after;
    changes.add(
        new SubmittedChange(
            changes.size(), entry.fhirType(), entry.getIdElement().getIdPart(), before, after));
  }

  private static Organization organization(String id, @Nullable String parent) {
    Organization organization = new Organization();
    organization.setId(id);
    if (parent != null) {
      organization.setPartOf(new Reference(parent));
    }
    return organization;
  }

  private static Location location(String id, String owner) {
    Location location = new Location();
    location.setId(id);
    return location.setManagingOrganization(new Reference(owner));
  }

  private static HealthcareService service(String id, @Nullable String owner) {
    HealthcareService service = new HealthcareService();
    service.setId(id);
    return service.setProvidedBy(owner == null ? null : new Reference(owner));
  }

  private static PractitionerRole role(String id, String owner, String person) {
    PractitionerRole role = new PractitionerRole();
    role.setId(id);
    return role.setOrganization(new Reference(owner)).setPractitioner(new Reference(person));
  }

  private static OrganizationAffiliation affiliation(String id, String owner) {
    OrganizationAffiliation affiliation = new OrganizationAffiliation();
    affiliation.setId(id);
    return affiliation.setParticipatingOrganization(new Reference(owner));
  }

  private static Endpoint endpoint(String id, String owner) {
    Endpoint endpoint = new Endpoint();
    endpoint.setId(id);
    return endpoint.setManagingOrganization(new Reference(owner));
  }

  private static Practitioner person(String id) {
    Practitioner person = new Practitioner();
    person.setId(id);
    return person;
  }
}
