package io.github.onkonetz.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.Resource;

/** Submissions that tests make without HTTP, and how they are refused. */
final class Submitted {

  private Submitted() {}

  static Resource parse(String json) {
    return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json);
  }

  static Asked asked(Resource resource) {
    return new Asked(resource, false, null, null, null);
  }

  static void assertRefused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.findings()).extracting(f -> f.code()).contains(code));
  }
}
