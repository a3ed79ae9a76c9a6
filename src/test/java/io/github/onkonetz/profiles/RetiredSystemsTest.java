package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.junit.jupiter.api.Test;

/** Retired names of systems in the values of search parameters. */
class RetiredSystemsTest {

  private static final String OLD = "http://fhir.de/NamingSystem/kbv/lanr";
  private static final String RIGHT = "https://fhir.kbv.de/NamingSystem/KBV_NS_Base_ANR";

  private final RetiredSystems systems =
      new RetiredSystems(ConformancePackage.load(FhirContext.forR4Cached()));

  @Test
  void everyAlternativeIsReplaced() {
    assertThat(systems.token(OLD + "|1," + RIGHT + "|2," + OLD + "|3"))
        .isEqualTo(RIGHT + "|1," + RIGHT + "|2," + RIGHT + "|3");
    assertThat(systems.inToken("http://example.org|1," + OLD + "|2")).contains(OLD);
  }

  @Test
  void onlyWholeNamesOfSystemsAreReplaced() {
    for (String other :
        new String[] {
          "",
          "1",
          "|1",
          "1,2|",
          OLD,
          OLD + ",1",
          "x" + OLD + "|1",
          OLD + "x|1",
          OLD + "\\|1",
          RIGHT + "|" + OLD,
        }) {
      assertThat(systems.token(other)).isEqualTo(other);
      assertThat(systems.inToken(other)).isEmpty();
    }
  }
}
