package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class ServerIT {

  @Autowired FhirClient fhir;

  @Test
  void readsWhatWasWritten() {
    FhirClient.Answer created =
        fhir.put(
            "Practitioner/server-it-reads",
            """
            {"resourceType":"Practitioner","id":"server-it-reads","active":true,"name":[{"family":"Müller-Lüdenscheidt"}]}
            """);
    assertThat(created.status()).isEqualTo(201);

    FhirClient.Answer read = fhir.get("Practitioner/server-it-reads");
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.json().at("/name/0/family").asText()).isEqualTo("Müller-Lüdenscheidt");
  }

  @Test
  void refusesTypesThatItDoesNotKeep() {
    FhirClient.Answer answer = fhir.get("Patient");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
  }
}
