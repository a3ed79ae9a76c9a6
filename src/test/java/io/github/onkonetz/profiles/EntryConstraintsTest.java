package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules in code: each with what it finds, alone, and what it leaves alone. */
class EntryConstraintsTest {

  private static final String FAR = "warning ONK-PROFILE-101 Location.position";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Leipzig, DE, 51.3420, 12.3750, -",
        "Leipzig, -, 51.20, 12.30, -",
        "Leipzig, DE, 51.0493, 13.7381, " + FAR,
        "Leipzig, Deutschland, 51.0493, 13.7381, " + FAR,
        "Leipzig, -, 48.8566, 2.3522, " + FAR,
        "Weissenfels, DE, 51.2015, 11.9684, -",
        "Halle (Saale), DE, 51.4830, 11.9720, -",
        "Halle, DE, 52.0600, 8.3600, -",
        "Musterstadt, DE, 51.2015, 11.9684, -",
        "Wien, AT, 48.2208, 16.3467, -",
        "Salzburg, AT, 47.8095, 13.0550, -",
      })
  void placeFarFromItsTownIsPointedOut(
      String town, String country, String latitude, String longitude, String finding) {
    String city = "{\"city\":\"%s\"%s}";
    String land = country == null ? "" : ",\"country\":\"" + country + "\"";
    Example place =
        Example.of("Location", "example-site")
            .with("address", city.formatted(town, land))
            .with("position", "{\"latitude\":%s,\"longitude\":%s}".formatted(latitude, longitude));
    if (finding == null) {
      assertThat(place.brief()).isEmpty();
    } else {
      assertThat(place.brief()).containsExactly(finding);
    }
  }

  @Test
  void addressLongerThanCanBeSearchedForIsRefused() {
    String url = "https://example.org/" + "x".repeat(480);
    String claim = "{\"profile\":[\"%s\"]}";
    assertThat(Example.of("Location", "example-site").with("meta", claim.formatted(url)).brief())
        .noneMatch(finding -> finding.contains("ONK-PROFILE-030"));
    assertThat(
            Example.of("Location", "example-site").with("meta", claim.formatted(url + "x")).brief())
        .contains("error ONK-PROFILE-030 Location.meta.profile[0]");
  }

  @Test
  void distanceAndTownAreSaidInBothLanguages() {
    Finding far =
        Example.of("Location", "example-site")
            .with("address", "{\"city\":\"Leipzig\",\"country\":\"DE\"}")
            .with("position", "{\"latitude\":51.0493,\"longitude\":13.7381}")
            .findings()
            .get(0);
    assertThat(far.text(MessageLanguage.GERMAN))
        .isEqualTo("Die Position liegt 101 km von „Leipzig“ entfernt, dem Ort der Adresse.");
    assertThat(far.text(MessageLanguage.ENGLISH))
        .isEqualTo("The position lies 101 km away from \"Leipzig\", the town of the address.");
  }

  @Test
  void positionThatTheProfileRefusesIsNotAlsoFarFromItsTown() {
    assertThat(
            Example.of("Location", "example-site")
                .with("address", "{\"city\":\"Leipzig\",\"country\":\"DE\"}")
                .with("position", "{\"latitude\":12.3750,\"longitude\":51.3420}")
                .brief())
        .containsExactly("error onk-loc-5 Location.position");
  }

  @ParameterizedTest
  @CsvSource({
    "hospital, http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung, KHS, true",
    "hospital, http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung, PRA, false",
    "hospice, http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung, KHS, false",
    "hospice, http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung, HOS, true",
    "funder, http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung, KHS, true",
    "hospital, http://terminology.hl7.org/CodeSystem/organization-type, prov, true",
    "hospital, http://terminology.hl7.org/CodeSystem/organization-type, govt, false",
    "hospital, http://terminology.hl7.org/CodeSystem/organization-type, reli, true",
    "hospital, https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types, facility, true",
  })
  void typeOfAnotherKindIsPointedOut(String kind, String system, String code, boolean fits) {
    Example organisation =
        Example.of("Organization", "example-network")
            .with("type", "[]")
            .and(
                "type",
                concept("https://onkonetz.github.io/fhir/CodeSystem/organization-kind", kind))
            .and("type", concept(system, code));
    assertThat(organisation.brief().stream().filter(f -> f.contains("ONK-PROFILE-102")))
        .hasSize(fits ? 0 : 1)
        .allMatch(f -> f.equals("warning ONK-PROFILE-102 Organization.type[1]"));
    assertThat(organisation.findings()).noneMatch(ProfileValidation::isError);
  }

  private static String concept(String system, String code) {
    return "{\"coding\":[{\"system\":\"%s\",\"code\":\"%s\"}]}".formatted(system, code);
  }
}
