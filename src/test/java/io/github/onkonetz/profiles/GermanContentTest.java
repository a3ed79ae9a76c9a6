package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers, codes and positions of Germany: each identifier of the German base profile with what is
 * right, what is wrong, and where it belongs.
 *
 * @see <a href="https://simplifier.net/basisprofil-de-r4">Deutsche Basisprofile R4</a>
 */
class GermanContentTest {

  private static final String V2 = "http://terminology.hl7.org/CodeSystem/v2-0203";
  private static final String DE = "http://fhir.de/CodeSystem/identifier-type-de-basis";

  @ParameterizedTest
  @CsvSource({
    "Organization, example-network, http://fhir.de/sid/arge-ik/iknr, 269999994, 26999999, error onk-id-1",
    "Organization, example-network, http://fhir.de/sid/arge-ik/iknr, 260100023, 260100024, warning ONK-PROFILE-108",
    "Organization, example-network, https://fhir.kbv.de/NamingSystem/KBV_NS_Base_BSNR, 999999900, 99999990, error onk-id-3",
    "Location, example-town, https://fhir.kbv.de/NamingSystem/KBV_NS_Base_BSNR, 999999900, 9999999000, error onk-id-3",
    "Practitioner, example-person, https://fhir.kbv.de/NamingSystem/KBV_NS_Base_ANR, 123456601, 12345660, error onk-id-4",
    "Practitioner, example-person, http://fhir.de/sid/bundesaerztekammer/efn, 802760000000001, 80276000000000, error onk-id-7",
    "Organization, example-network, https://gematik.de/fhir/sid/telematik-id, 5-2-123456789, 052123456789, error onk-id-5",
    "Practitioner, example-person, https://gematik.de/fhir/sid/telematik-id, 1-20014134111, -1-20014134111, error onk-id-5",
    "HealthcareService, example-consultation, https://gematik.de/fhir/sid/telematik-id, 10-80276000, 100-80276000, error onk-id-5",
    "Location, example-town, http://fhir.de/sid/dkgev/standortnummer, 771077015, 7710, warning onk-id-10",
    "Location, example-town, http://fhir.de/sid/dkgev/standortnummer, 771077, 77107701, warning onk-id-10",
    "Organization, example-network, http://fhir.de/sid/kzbv/kzvabrechnungsnummer, 999999999, 99999999A, error onk-id-9",
    "Practitioner, example-person, http://fhir.de/sid/kzbv/zahnarztnummer, 999999998, 99999999, error onk-id-8",
  })
  void numberHasItsForm(
      String type, String id, String system, String right, String wrong, String finding) {
    assertThat(Example.of(type, id).and("identifier", identifier(system, right)).brief()).isEmpty();
    assertThat(Example.of(type, id).and("identifier", identifier(system, wrong)).brief())
        .hasSize(1)
        .allMatch(f -> f.startsWith(finding + " " + type + ".identifier["));
  }

  @ParameterizedTest
  @CsvSource({
    "Practitioner, example-person, http://fhir.de/sid/bfarm/lbnr, 123456789",
    "Organization, example-network, http://fhir.de/sid/kbv/pnr, 12345",
    "Organization, example-network, http://fhir.de/sid/asv/teamnummer, 003000123",
  })
  void numberWithoutAFormIsTakenAsItIs(String type, String id, String system, String value) {
    assertThat(Example.of(type, id).and("identifier", identifier(system, value)).brief()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Organization, example-network, http://fhir.de/sid/arge-ik/iknr, 269999994, " + V2 + ", XX",
    "Organization, example-network, https://fhir.kbv.de/NamingSystem/KBV_NS_Base_BSNR, 999999900, "
        + V2
        + ", BSNR",
    "Practitioner, example-person, https://fhir.kbv.de/NamingSystem/KBV_NS_Base_ANR, 123456601, "
        + V2
        + ", LANR",
    "Practitioner, example-person, http://fhir.de/sid/bundesaerztekammer/efn, 802760000000001, "
        + V2
        + ", DN",
    "Organization, example-network, https://gematik.de/fhir/sid/telematik-id, 5-2-123456789, "
        + V2
        + ", PRN",
    "Organization, example-network, http://fhir.de/sid/kzbv/kzvabrechnungsnummer, 999999999, "
        + DE
        + ", KZVA",
    "Practitioner, example-person, http://fhir.de/sid/kzbv/zahnarztnummer, 999999998, "
        + DE
        + ", ZANR",
  })
  void numberHasItsType(
      String type, String id, String system, String value, String types, String code) {
    String typed =
        "{\"type\":{\"coding\":[{\"system\":\"%s\",\"code\":\"%s\"}]},\"system\":\"%s\",\"value\":\"%s\"}";
    assertThat(
            Example.of(type, id)
                .and("identifier", typed.formatted(types, code, system, value))
                .brief())
        .isEmpty();
    assertThat(
            Example.of(type, id)
                .and("identifier", typed.formatted(V2, "MR", system, value))
                .findings())
        .anyMatch(ProfileValidation::isError);
  }

  @ParameterizedTest
  @CsvSource({
    "Organization, example-hospital, false",
    "HealthcareService, example-consultation, false",
    "Practitioner, example-person, false",
    "PractitionerRole, example-head, false",
    "OrganizationAffiliation, example-partnership, false",
    "Endpoint, example-endpoint, false",
    "Location, example-town, true",
    "Location, example-district, true",
  })
  void siteNumberBelongsToLocations(String type, String id, boolean belongs) {
    Example entry =
        Example.of(type, id)
            .and("identifier", identifier("http://fhir.de/sid/dkgev/standortnummer", "771077015"));
    if (belongs) {
      assertThat(entry.brief()).isEmpty();
    } else {
      assertThat(entry.brief())
          .hasSize(1)
          .allMatch(f -> f.startsWith("error onk-id-6 " + type + ".identifier["));
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "52.52, 13.405, DE, -",
        "47.3, 10.2, DE, -",
        "55.0, 8.4, DE, -",
        "48.5734, 7.7521, FR, -",
        "43.2965, 5.3698, FR, -",
        "57.0488, 9.9217, DK, -",
        "52.2297, 21.0122, PL, -",
        "50.0755, 14.4378, -, -",
        "48.2082, 16.3738, AT, -",
        "47.3769, 8.5417, CH, -",
        "49.6116, 6.1319, LU, -",
        "50.8503, 4.3517, BE, -",
        "52.3676, 4.9041, NL, -",
        "51.5074, -0.1278, -, onk-loc-1",
        "59.3293, 18.0686, SE, onk-loc-1",
        "40.4168, -3.7038, ES, onk-loc-1",
        "500, 13.4, -, onk-loc-1",
        "0, 0, DE, ONK-PROFILE-104",
        "48.8566, 2.3522, DE, onk-loc-4",
        "52.2297, 21.0122, Deutschland, onk-loc-4",
        "13.405, 52.52, DE, ONK-PROFILE-103",
        "13.405, 52.52, -, ONK-PROFILE-103",
      })
  void placesLieInGermanyOrItsNeighbours(
      String latitude, String longitude, String country, String refusal) {
    Example place =
        Example.of("Location", "example-town")
            .with(
                "address",
                country == null ? "{\"line\":[\"x\"]}" : "{\"country\":\"" + country + "\"}")
            .with("position", "{\"latitude\":%s,\"longitude\":%s}".formatted(latitude, longitude));
    if (refusal == null) {
      assertThat(place.brief()).isEmpty();
    } else {
      assertThat(place.brief()).containsExactly("error " + refusal + " Location.position");
    }
  }

  @Test
  void municipalityKeyOfACityIsKept() {
    assertThat(
            Example.of("Location", "example-town")
                .with(
                    "address",
                    """
                    {"city":"Musterstadt","_city":{"extension":[{
                      "url":"http://fhir.de/StructureDefinition/destatis/ags",
                      "valueCoding":{"system":"http://fhir.de/sid/destatis/ags","code":"15084550"}}]}}""")
                .findings())
        .noneMatch(ProfileValidation::isError);
  }

  private static String identifier(String system, String value) {
    return "{\"system\":\"%s\",\"value\":\"%s\"}".formatted(system, value);
  }
}
