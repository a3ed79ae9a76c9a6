package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever format is asked for, nothing fails for it. */
@DirectoryIT
class FormatsIT {

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/fhir+turtle",
        "text/turtle",
        "application/x-turtle",
        "application/fhir+turtle, application/fhir+json;q=0.5",
        "image/png",
        "application/fhir+ndjson"
      })
  void formatsThatAreNotSpokenAreAnsweredInJson(String format) {
    for (String path :
        List.of(
            "Organization/uk-leipzig",
            "Organization/none",
            "Organization?name=Uni",
            "Organization?nope=x",
            "ValueSet?_count=1",
            "metadata")) {
      FhirClient.Answer answer = fhir.get(path, "Accept", format);
      assertThat(answer.status()).as(path).isLessThan(500);
      assertThat(answer.body()).as(path).startsWith("{\"resourceType\"");
    }
    FhirClient.Answer refused =
        fhir.post("Organization", "<a> <b> <c> .", "Content-Type", format.replaceFirst(",.*", ""));
    assertThat(refused.status()).as(refused.body()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "text/turtle", "turtle", "application/fhir%2Bturtle", "nonsense"})
  void formatsInTheAddressAreTreatedAlike(String format) {
    for (String path :
        List.of("Organization/uk-leipzig?", "Organization?name=Uni&", "Organization/none?")) {
      FhirClient.Answer answer = fhir.get(path + "_format=" + format);
      assertThat(answer.status()).as(path).isLessThan(500);
      assertThat(answer.body()).as(path).startsWith("{\"resourceType\"");
    }
  }
}
