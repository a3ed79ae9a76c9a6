package io.github.onkonetz.submission;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@code $submit}.
 *
 * @param resource what is submitted
 * @param dryRun whether it is only to be checked
 * @param organization {@code Organization/id} for which; null for the sender's own
 * @param basedOn {@code Task/id} of a returned submission; null if it follows none
 * @param key header {@code Idempotency-Key}; null without one
 */
record Asked(
    Resource resource,
    boolean dryRun,
    @Nullable String organization,
    @Nullable String basedOn,
    @Nullable String key) {

  private static final String KEY = "https://onkonetz.github.io/fhir/sid/idempotency-key";

  /** By what the sender knows the submission; null if it said nothing. */
  @Nullable Identifier identity() {
    if (resource instanceof org.hl7.fhir.r4.model.Bundle bundle
        && bundle.getIdentifier().hasValue()) {
      return bundle.getIdentifier();
    }
    return key == null || key.isBlank()
        ? null
        : new Identifier().setSystem(KEY).setValue(key.strip());
  }
}
