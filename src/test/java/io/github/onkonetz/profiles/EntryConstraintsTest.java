package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    String identifier = "[{\"system\":\"%s\",\"value\":\"1\"}]";
    assertThat(
            Example.of("Location", "example-site")
                .with("identifier", identifier.formatted(url))
                .brief())
        .noneMatch(finding -> finding.contains("ONK-PROFILE-030"));
    assertThat(
            Example.of("Location", "example-site")
                .with("identifier", identifier.formatted(url + "x"))
                .brief())
        .contains("error ONK-PROFILE-030 Location.identifier[0].system");
  }

  /** Case 7,400 of the nightly run: HAPI keeps profiles and tags in columns of their own. */
  @ParameterizedTest
  @CsvSource({
    "profile[0], 200, '{\"profile\":[\"%s\"]}'",
    "tag[0].system, 200, '{\"tag\":[{\"system\":\"%s\",\"code\":\"a\"}]}'",
    "tag[0].code, 200, '{\"tag\":[{\"system\":\"urn:a:b\",\"code\":\"%s\"}]}'",
    "tag[0].display, 200, '{\"tag\":[{\"system\":\"urn:a:b\",\"code\":\"a\",\"display\":\"%s\"}]}'",
    "tag[0].version, 30, '{\"tag\":[{\"system\":\"urn:a:b\",\"code\":\"a\",\"version\":\"%s\"}]}'",
    "security[0].code, 200, '{\"security\":[{\"system\":\"urn:a:b\",\"code\":\"%s\"}]}'",
  })
  void profilesAndTagsLongerThanTheirColumnsAreRefused(String place, int most, String meta) {
    String fits = "https://a.de/" + "x".repeat(most - 13);
    assertThat(Example.of("Location", "example-site").with("meta", meta.formatted(fits)).brief())
        .noneMatch(finding -> finding.contains("ONK-PROFILE-030"));
    assertThat(
            Example.of("Location", "example-site").with("meta", meta.formatted(fits + "x")).brief())
        .contains("error ONK-PROFILE-030 Location.meta." + place);
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
        .containsExactly("error ONK-PROFILE-103 Location.position");
  }

  @ParameterizedTest
  @CsvSource({
    "DE, 11.97, 51.2, error ONK-PROFILE-103 Location.position",
    "AT, 16.3467, 48.2208, error ONK-PROFILE-103 Location.position",
    "DE, 0, 0.0, error ONK-PROFILE-104 Location.position",
    "DE, 0.0, 11.97, error onk-loc-4 Location.position",
  })
  void mistakesWithPositionsAreCalledByTheirNames(
      String country, String latitude, String longitude, String finding) {
    assertThat(
            Example.of("Location", "example-site")
                .with("address", "{\"country\":\"%s\"}".formatted(country))
                .with(
                    "position", "{\"latitude\":%s,\"longitude\":%s}".formatted(latitude, longitude))
                .brief())
        .containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "06667, DE, -",
        "6667, DE, Gemeint ist wohl „06667“.",
        "6667, Deutschland, Gemeint ist wohl „06667“.",
        "D-06667, DE, Gemeint ist wohl „06667“.",
        "DE 6667, DE, Gemeint ist wohl „06667“.",
        "066, DE, fünf Ziffern.",
        "Weißenfels, DE, fünf Ziffern.",
        "6667, AT, -",
        "6667, -, -",
      })
  void germanPostcodeHasFiveDigits(String postcode, String country, String end) {
    String land = country == null ? "" : ",\"country\":\"" + country + "\"";
    Example place =
        Example.of("Location", "example-site")
            .with("address", "{\"postalCode\":\"%s\"%s}".formatted(postcode, land));
    if (end == null) {
      assertThat(place.brief()).isEmpty();
    } else {
      assertThat(place.brief())
          .containsExactly("error ONK-PROFILE-105 Location.address.postalCode");
      assertThat(place.findings().get(0).text(MessageLanguage.GERMAN))
          .startsWith("„" + postcode + "“")
          .endsWith(end);
    }
  }

  @Test
  void postcodesOfAllAddressesAreLookedAt() {
    assertThat(
            Example.of("Organization", "example-network")
                .with(
                    "address",
                    "[{\"country\":\"DE\",\"postalCode\":\"04103\"},"
                        + "{\"country\":\"DE\",\"postalCode\":\"4103\"}]")
                .brief())
        .containsExactly("error ONK-PROFILE-105 Organization.address[1].postalCode");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Klinik für Urologie, -",
        "Haus »Größe & Maß« <3, -",
        "<b>Klinik</b>, warning ONK-PROFILE-036 Location.name",
        "Klinik f&uuml;r Urologie, warning ONK-PROFILE-036 Location.name",
        "WeiÃŸenfels, warning ONK-PROFILE-106 Location.name",
        "MÃ¼nster, warning ONK-PROFILE-106 Location.name",
        "São Ângelo, -",
      })
  void textThatWillNotBeReadAsItIsMeantIsPointedOut(String name, String finding) {
    Example place = Example.of("Location", "example-site").with("name", "\"" + name + "\"");
    assertThat(place.brief()).isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void whatWasMeantIsSaid() {
    Example place = Example.of("Location", "example-site").with("alias", "[\"a\",\"WeiÃŸenfels\"]");
    assertThat(place.findings().get(0).text(MessageLanguage.GERMAN))
        .isEqualTo(
            "Die Angabe ist doppelt kodiert: Angegeben ist „WeiÃŸenfels“, gemeint ist wohl"
                + " „Weißenfels“.");
    assertThat(place.findings().get(0).expression()).isEqualTo("Location.alias[1]");
  }

  @Test
  void numberWithoutASystemIsPointedOutAndNothingElseIsSaidOfIt() {
    assertThat(
            Example.of("Organization", "example-network")
                .with("identifier", "[{\"value\":\"12345\"}]")
                .brief())
        .contains("warning ONK-PROFILE-107 Organization.identifier[0]")
        .noneMatch(f -> f.contains("onk-id"));
  }

  @Test
  void contactWithoutASystemIsOneMistake() {
    assertThat(
            Example.of("Organization", "example-network")
                .with("telecom", "[{\"value\":\"03443 40-0\"}]")
                .brief())
        .containsExactly("error cpt-2 Organization.telecom[0].value");
  }

  @Test
  void rightCheckDigitIsSaid() {
    String number = "{\"system\":\"http://fhir.de/sid/arge-ik/iknr\",\"value\":\"261500736\"}";
    Example organisation = Example.of("Organization", "example-network").and("identifier", number);
    assertThat(organisation.findings()).hasSize(1);
    assertThat(organisation.findings().get(0).text(MessageLanguage.ENGLISH))
        .isEqualTo(
            "The last digit of the institution number (IKNR) \"261500736\" is its check digit and"
                + " should be 5.");
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

  @Test
  void typeWithoutACodeIsOfNoKind() {
    String system = "http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung";
    assertThat(
            Example.of("Organization", "example-network")
                .and("type", "{\"coding\":[{\"system\":\"%s\"}]}".formatted(system))
                .brief())
        .noneMatch(finding -> finding.contains("ONK-PROFILE-102"));
  }

  private static String concept(String system, String code) {
    return "{\"coding\":[{\"system\":\"%s\",\"code\":\"%s\"}]}".formatted(system, code);
  }
}
