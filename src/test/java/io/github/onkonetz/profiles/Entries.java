package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.testing.WrittenEntries;
import java.util.List;

/** Entries as JSON texts, and a validation of them without the rest of the server. */
final class Entries {

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
    return WrittenEntries.valid();
  }

  /** All examples that trip an invariant. */
  static List<String> invalid() {
    return WrittenEntries.invalid();
  }
}
