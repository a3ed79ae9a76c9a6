package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnParametersIT {

  private static final String B = "https://onkonetz.github.io/fhir";
  private static final String DESIGNATION = B + "/CodeSystem/designation";
  private static final String SERVICE = B + "/CodeSystem/oncology-service";

  @Autowired FhirClient fhir;

  @BeforeAll
  void write() {
    put(
        "Organization/own-park",
        """
        {"resourceType":"Organization","id":"own-park","active":true,"name":"Parkklinik","alias":["Klinik am Stadtpark"],
         "identifier":[{"system":"urn:test:own","value":"org"}],
         "type":[{"coding":[{"system":"%1$s/CodeSystem/organization-kind","code":"hospital"}]}],
         "extension":[%2$s,%3$s,%4$s]}"""
            .formatted(
                B,
                designation("dkg-oz", "2020-01-01", "2021-12-31", "ended"),
                designation("spitzenzentrum", "2023-01-01", "2026-12-31", "active"),
                designation("jacie", "2024-01-01", "2025-12-31", "applied")));
    put("Location/own-park-site", location("own-park-site", 51.2015, 11.9684));
    put("Location/own-far-site", location("own-far-site", 51.2015, 12.40));
    put(
        "HealthcareService/own-hsct",
        """
        {"resourceType":"HealthcareService","id":"own-hsct","active":true,"name":"Transplantation",
         "identifier":[{"system":"urn:test:own","value":"service"}],
         "providedBy":{"reference":"Organization/own-park"},"location":[{"reference":"Location/own-park-site"}],
         "type":[{"coding":[{"system":"%1$s","code":"hsct-allo","display":"Allogene Stammzelltransplantation"}]}],
         "extension":[{"url":"%2$s/StructureDefinition/treated-indication",
          "valueCodeableConcept":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","version":"2026","code":"C83.3"}]}}]}"""
            .formatted(SERVICE, B));
  }

  private static String designation(String code, String start, String end, String status) {
    return """
        {"url":"%1$s/StructureDefinition/designation","extension":[
         {"url":"code","valueCodeableConcept":{"coding":[{"system":"%2$s","code":"%3$s"}]}},
         {"url":"period","valuePeriod":{"start":"%4$s","end":"%5$s"}},{"url":"status","valueCode":"%6$s"}]}"""
        .formatted(B, DESIGNATION, code, start, end, status);
  }

  private static String location(String id, double latitude, double longitude) {
    return """
        {"resourceType":"Location","id":"%1$s","status":"active","name":"Haus","identifier":[{"use":"old","system":"urn:test:own","value":"place"}],
         "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","code":"HOSP"}]}],
         "managingOrganization":{"reference":"Organization/own-park"},"position":{"latitude":%2$s,"longitude":%3$s}}"""
        .formatted(id, latitude, longitude);
  }

  private void put(String path, String json) {
    FhirClient.Answer answer = fhir.put(path, json);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "spitzenzentrum$2023-01-01 false",
        "spitzenzentrum$ge2024 true",
        "spitzenzentrum$ap2024-03-19 true",
        "dkg-oz$ap2020-06 true",
        "dkg-oz$ap2024-03-19 false",
        "dkg-oz$ge2024 false",
        "dkg-oz$le2021 true",
        "dkg-oz$eb2024 true",
        "spitzenzentrum$sa2022 true",
        "jacie$ap2024-06 false",
        "none$ge2000 false"
      })
  void designationAndItsPeriodBelongTogether(String value, boolean found) {
    for (String code : List.of(value, DESIGNATION + "%7C" + value)) {
      List<String> hits =
          fhir.get("Organization?identifier=urn:test:own%7Corg&designation-code-period=" + code)
              .matches();
      assertThat(hits).as(code).hasSize(found ? 1 : 0);
    }
  }

  @Test
  void validOnADayIsAskedWithTwoComparators() {
    assertThat(validOn("spitzenzentrum", "2024-03-19")).containsExactly("Organization/own-park");
    assertThat(validOn("spitzenzentrum", "2021-12-01")).isEmpty();
    assertThat(validOn("dkg-oz", "2024-03-19")).isEmpty();
  }

  private List<String> validOn(String code, String day) {
    return fhir.get(
            "Organization?identifier=urn:test:own%7Corg&designation-code-period="
                + code
                + "$le"
                + day
                + "&designation-code-period="
                + code
                + "$ge"
                + day)
        .matches();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "alias=klinik-am-stadtpark",
        "designation=" + DESIGNATION + "%7Cspitzenzentrum",
        "designation-status=applied",
        "designation-period=ge2026",
        "designation-status:not=planned",
        "center-category:missing=true",
        "type:in=" + B + "/ValueSet/organization-kind-hospital",
        "type:not-in=" + B + "/ValueSet/organization-kind-partner"
      })
  void organizationIsFoundBy(String search) {
    assertThat(fhir.get("Organization?identifier=urn:test:own%7Corg&" + search).matches())
        .containsExactly("Organization/own-park");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "service-type:below=" + SERVICE + "%7Chsct",
        "service-type:in=" + B + "/ValueSet/oncology-service",
        "service-type:text=allogene",
        "service-type=hsct-allo,hsct-auto",
        "indication=http://fhir.de/CodeSystem/bfarm/icd-10-gm%7CC83.3",
        "organization.alias=Klinik",
        "organization.designation=spitzenzentrum",
        "location.near=51.2%7C11.97%7C5%7Ckm"
      })
  void serviceIsFoundBy(String search) {
    FhirClient.Answer answer =
        fhir.get("HealthcareService?identifier=urn:test:own%7Cservice&" + search);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.matches()).containsExactly("HealthcareService/own-hsct");
  }

  @Test
  void belowDoesNotFindOtherBranches() {
    assertThat(
            fhir.get(
                    "HealthcareService?identifier=urn:test:own%7Cservice&service-type:below="
                        + SERVICE
                        + "%7Cradiotherapy")
                .matches())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "51.2015%7C11.9684%7C30.07%7Ckm, 1",
    "51.2015%7C11.9684%7C30.08%7Ckm, 2",
    "51.2015%7C11.9684%7C31000%7Cm, 2",
    "51.2015%7C11.9684%7C31, 2",
    "51.2015%7C11.9684, 2",
    "51.2015%7C11.9684%7C1%7Ckm, 1",
    "51.2015%7C11.9684%7C0%7Ckm, 1"
  })
  void nearIsTheGreatCircleDistance(String near, int hits) {
    assertThat(fhir.get("Location?identifier=urn:test:own%7Cplace&near=" + near).matches())
        .hasSize(hits);
  }
}
