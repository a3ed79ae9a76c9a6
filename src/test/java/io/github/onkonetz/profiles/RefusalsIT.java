package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Ten typical refusals, word for word, in both languages. The files are rewritten with {@code
 * -Dgolden.write=true} and then reviewed like code.
 */
@DirectoryIT
class RefusalsIT {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/refusals");

  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @CsvSource({
    "hospital-without-name, Organization",
    "misspelled-element, Organization",
    "iknr-of-eight-digits, Organization",
    "unknown-kind, Organization",
    "department-without-hospital, Organization",
    "latitude-of-five-hundred, Location",
    "phone-without-number, HealthcareService",
    "date-of-letters, Practitioner",
    "affiliation-with-itself, OrganizationAffiliation",
    "transaction-of-two-mistakes, ''"
  })
  void areSaidWordForWord(String name, String type) throws IOException {
    String content = Files.readString(GOLDEN.resolve(name + ".json"));
    for (String language : new String[] {"de", "en"}) {
      FhirClient.Answer refused = fhir.post(type, content, "Accept-Language", language);
      assertThat(refused.status()).as(refused.body()).isIn(400, 422);
      String outcome =
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(refused.json()) + "\n";
      Path golden = GOLDEN.resolve(name + "." + language + ".json");
      if (Boolean.getBoolean("golden.write")) {
        Files.writeString(golden, outcome);
      }
      assertThat(golden).content().isEqualTo(outcome);
    }
  }
}
