package io.github.onkonetz.storage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The FHIR resource types that this server keeps; nothing else is served. */
public final class ServedTypes {

  /** The seven types of directory entries that a lookup is about. */
  public static final List<String> DIRECTORY =
      List.of(
          "Organization",
          "Location",
          "HealthcareService",
          "PractitionerRole",
          "Practitioner",
          "OrganizationAffiliation",
          "Endpoint");

  private static final List<String> AROUND =
      List.of(
          "Task",
          "Bundle",
          "Provenance",
          "AuditEvent",
          "Subscription",
          "Basic",
          "Binary",
          "Parameters",
          "OperationOutcome");

  /** Definitions: profiles, terminology, search parameters and what describes the server. */
  public static final List<String> CONFORMANCE =
      List.of(
          "StructureDefinition",
          "CodeSystem",
          "ValueSet",
          "ConceptMap",
          "NamingSystem",
          "SearchParameter",
          "OperationDefinition",
          "CapabilityStatement",
          "ImplementationGuide",
          "TestScript",
          "TestReport");

  private static final Set<String> ALL =
      Stream.of(DIRECTORY, AROUND, CONFORMANCE)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private ServedTypes() {}

  /** All served types, in no particular order. */
  public static Set<String> all() {
    return ALL;
  }
}
