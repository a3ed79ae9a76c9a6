package io.github.onkonetz.search.care;

import ca.uhn.fhir.parser.IParser;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.testing.MemoryDirectory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The entries of a snapshot, read from their texts: slow, and plain to see through. */
final class PlainDirectory {

  /** Each version of an entry is read once; that takes the longest. */
  private static final Map<StoredEntry, Resource> READ = new IdentityHashMap<>();

  private final Map<String, Organization> organizations;
  private final Map<String, Location> locations;
  private final Map<String, HealthcareService> services;
  private final Map<String, OrganizationAffiliation> affiliations;

  PlainDirectory(DirectorySnapshot snapshot) {
    organizations = read(snapshot, Organization.class);
    locations = read(snapshot, Location.class);
    services = read(snapshot, HealthcareService.class);
    affiliations = read(snapshot, OrganizationAffiliation.class);
  }

  private static <T extends Resource> Map<String, T> read(DirectorySnapshot snapshot, Class<T> of) {
    IParser parser = MemoryDirectory.CONTEXT.newJsonParser();
    Map<String, T> entries = new TreeMap<>();
    for (StoredEntry entry : snapshot.entries(of.getSimpleName())) {
      Resource read =
          READ.computeIfAbsent(
              entry, e -> parser.parseResource(of, new String(e.json(), StandardCharsets.UTF_8)));
      entries.put(entry.reference(), of.cast(read));
    }
    return entries;
  }

  Map<String, Organization> organizations() {
    return organizations;
  }

  Map<String, Location> locations() {
    return locations;
  }

  Map<String, HealthcareService> services() {
    return services;
  }

  Map<String, OrganizationAffiliation> affiliations() {
    return affiliations;
  }

  /** The provider and what is above it, from below; the entries have no circles. */
  List<Organization> chain(HealthcareService service) {
    List<Organization> chain = new ArrayList<>();
    Organization next = organization(service.getProvidedBy());
    while (next != null) {
      chain.add(next);
      next = organization(next.getPartOf());
    }
    return chain;
  }

  private Organization organization(Reference reference) {
    return reference.hasReference() ? organizations.get(reference.getReference()) : null;
  }

  /** The places in use. */
  List<Location> places(HealthcareService service) {
    return service.getLocation().stream()
        .map(Reference::getReference)
        .map(locations::get)
        .filter(place -> place != null && place.getStatus() == Location.LocationStatus.ACTIVE)
        .toList();
  }

  boolean isActive(String organization) {
    Organization found = organizations.get(organization);
    return found != null && isActive(found);
  }

  static boolean isActive(Organization organization) {
    return !organization.hasActive() || organization.getActive();
  }

  static Set<String> codes(List<CodeableConcept> concepts) {
    return concepts.stream().flatMap(PlainDirectory::codes).collect(Collectors.toSet());
  }

  private static Stream<String> codes(CodeableConcept concept) {
    return concept.getCoding().stream().map(coding -> coding.getCode());
  }

  /** Codes of one of our systems. */
  static Set<String> codes(List<CodeableConcept> concepts, String system) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .filter(coding -> coding.getSystem().endsWith("/" + system))
        .map(coding -> coding.getCode())
        .collect(Collectors.toSet());
  }

  static String reference(Resource entry) {
    return entry.fhirType() + "/" + entry.getIdElement().getIdPart();
  }
}
