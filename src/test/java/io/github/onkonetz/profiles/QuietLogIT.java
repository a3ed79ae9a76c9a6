package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What senders misspell is told to them, and makes no noise in the log of the operator. */
@DirectoryIT
@ExtendWith(OutputCaptureExtension.class)
class QuietLogIT {

  @Autowired FhirClient fhir;

  @Test
  void misspeltElementsAreNoLinesInTheLog(CapturedOutput log) {
    FhirClient.Answer refused =
        fhir.post(
            "Practitioner",
            "{\"resourceType\":\"Practitioner\",\"name\":[{\"family\":\"A\"}],\"nmae\":1,\"language\":\"nmae\"}");
    assertThat(refused.status()).isEqualTo(422);
    fhir.put(
        "Basic/quiet-log-it",
        "{\"resourceType\":\"Basic\",\"id\":\"quiet-log-it\",\"code\":{\"text\":\"x\"},\"nmae\":1}");
    fhir.delete("Basic/quiet-log-it");
    assertThat(log).doesNotContain("nmae");
  }
}
