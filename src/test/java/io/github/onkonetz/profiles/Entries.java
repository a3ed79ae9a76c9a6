package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Entries as JSON texts, and a validation of them without the rest of the server. */
final class Entries {

  private static final Path COMPILED = Path.of("fhir-profiles/fsh-generated/resources");
  private static final String INVALID = "-invalid-";
  private static final String TYPES =
      "(Organization|Location|HealthcareService|PractitionerRole|Practitioner"
          + "|OrganizationAffiliation|Endpoint)-.*\\.json";

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final ConformancePackage CONFORMANCE = ConformancePackage.load(FHIR);
  private static final ProfileValidation VALIDATION = load();

  private Entries() {}

  private static ProfileValidation load() {
    ProfileValidation validation = new ProfileValidation(CONFORMANCE, FHIR);
    validation.read();
    return validation;
  }

  static FhirContext fhir() {
    return FHIR;
  }

  static ConformancePackage conformance() {
    return CONFORMANCE;
  }

  static ProfileValidation validation() {
    return VALIDATION;
  }

  /** All valid examples and entries of the sample networks. */
  static List<String> valid() {
    return read(name -> !name.contains(INVALID));
  }

  /** All examples that trip an invariant. */
  static List<String> invalid() {
    return read(name -> name.contains(INVALID));
  }

  private static List<String> read(Predicate<String> wanted) {
    try (Stream<Path> files = Files.list(COMPILED)) {
      return files
          .filter(f -> f.getFileName().toString().matches(TYPES))
          .filter(f -> wanted.test(f.getFileName().toString()))
          .sorted()
          .map(Entries::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
