package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What only the index can find: words anywhere, and identifiers in references. */
@DirectoryIT
class FullTextIT {

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Organization?_content=halle",
        "Location?_text=halle",
        "HealthcareService?organization._content=halle",
        "Organization?_has:Location:organization:_text=halle",
        "Organization?partof:identifier=1",
        "HealthcareService?organization.partof:identifier=1"
      })
  void theRepositorySaysThatItCannot(String search) {
    FhirClient.Answer refused = fhir.get(search, "X-Lookup-Path", "repository");
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.json().at("/issue/0/details/coding/0/code").asText())
        .isEqualTo("ONK-SEARCH-019");
    assertThat(fhir.get(search).status()).isEqualTo(200);
  }
}
