package io.github.onkonetz.integrity;

import static io.github.onkonetz.integrity.Entries.findings;
import static io.github.onkonetz.integrity.Entries.organization;
import static io.github.onkonetz.integrity.Entries.partOf;
import static io.github.onkonetz.integrity.Entries.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What others refer to is not deleted, by whatever element they do. */
@DirectoryIT
class ReferrersIT {

  private static final String TARGET = "Organization/referrers-it-target";

  private static final String DESIGNATION =
      "\"extension\":[{\"url\":\"https://onkonetz.github.io/fhir/StructureDefinition/designation\",\"extension\":["
          + "{\"url\":\"code\",\"valueCodeableConcept\":{\"coding\":[{\"system\":\"https://onkonetz.github.io/fhir/CodeSystem/designation\",\"code\":\"dkg-organ\"}]}},"
          + "{\"url\":\"status\",\"valueCode\":\"active\"},"
          + "{\"url\":\"%s\",\"valueReference\":{\"reference\":\""
          + TARGET
          + "\"}}]}],";

  private static final String ASSIGNED =
      "\"identifier\":[{\"system\":\"https://example.org/ids\",\"value\":\"referrers-it\",\"assigner\":{\"reference\":\""
          + TARGET
          + "\"}}],";

  @Autowired FhirClient fhir;

  @BeforeEach
  void write() {
    put(TARGET, organization("referrers-it-target", "mvz", ""));
  }

  @AfterEach
  void remove() {
    fhir.delete("OrganizationAffiliation/referrers-it");
    fhir.delete("Practitioner/referrers-it");
    fhir.delete("Organization/referrers-it");
    fhir.delete(TARGET);
  }

  @ParameterizedTest
  @CsvSource({"issuer, designation-issuer", "sharedWith, designation-shared-with"})
  void organisationsThatADesignationNamesStay(String element, String parameter) {
    put(
        "Organization/referrers-it",
        organization("referrers-it", "mvz", DESIGNATION.formatted(element)));
    assertStays("Organization/referrers-it");
    assertThat(fhir.get("Organization?" + parameter + "=" + TARGET).matches())
        .containsExactly("Organization/referrers-it");
  }

  @Test
  void whoAssignsNumbersStays() {
    put("Organization/referrers-it", organization("referrers-it", "mvz", ASSIGNED));
    assertStays("Organization/referrers-it");
    assertThat(fhir.get("Organization?identifier-assigner=" + TARGET).matches())
        .containsExactly("Organization/referrers-it");
  }

  @Test
  void whoIssuesQualificationsStays() {
    put(
        "Practitioner/referrers-it",
        """
        {"resourceType":"Practitioner","id":"referrers-it","name":[{"family":"A"}],
         "qualification":[{"code":{"text":"Fachärztin"},"issuer":{"reference":"%s"}}]}"""
            .formatted(TARGET));
    assertStays("Practitioner/referrers-it");
    assertThat(fhir.get("Practitioner?qualification-issuer=" + TARGET).matches())
        .containsExactly("Practitioner/referrers-it");
  }

  @Test
  void whoFundsAnAffiliationStays() {
    put(
        "OrganizationAffiliation/referrers-it",
        """
        {"resourceType":"OrganizationAffiliation","id":"referrers-it","active":true,
         "extension":[{"url":"https://onkonetz.github.io/fhir/StructureDefinition/affiliation-status","valueCode":"active"},
          {"url":"https://onkonetz.github.io/fhir/StructureDefinition/funding",
           "extension":[{"url":"funder","valueReference":{"reference":"%s"}}]}],
         "organization":{"reference":"Organization/mitteldeutsches-krebszentrum"},
         "participatingOrganization":{"reference":"Organization/uk-leipzig"},
         "code":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/network-role",
           "code":"consortium-site"}]}]}"""
            .formatted(TARGET));
    assertStays("OrganizationAffiliation/referrers-it");
    assertThat(fhir.get("OrganizationAffiliation?funder=" + TARGET).matches())
        .containsExactly("OrganizationAffiliation/referrers-it");
  }

  @Test
  void aTransactionIsToldWhichOfItsEntriesDeletesWhatOthersReferTo() {
    put("Organization/referrers-it", organization("referrers-it", "mvz", part()));
    for (String address : new String[] {TARGET, "Organization?_id=referrers-it-target"}) {
      String bundle =
          """
          {"resourceType":"Bundle","type":"transaction","entry":[
           {"request":{"method":"GET","url":"Organization?_count=0"}},
           {"request":{"method":"DELETE","url":"%s"}}]}"""
              .formatted(address);
      FhirClient.Answer refused = fhir.post("", bundle);
      assertThat(refused.status()).as(refused.body()).isEqualTo(409);
      assertThat(findings(refused)).containsExactly("ONK-LINK-009 Bundle.entry[1].request.url");
      assertThat(text(refused)).contains(TARGET, ": Organization/referrers-it.");
      FhirClient.Answer asked = fhir.post("Bundle/$validate", bundle);
      assertThat(findings(asked)).contains("ONK-LINK-009 Bundle.entry[1].request.url");
    }
  }

  @Test
  void whoeverLetsGoInTheSameTransactionDoesNotKeepIt() {
    put("Organization/referrers-it", organization("referrers-it", "mvz", part()));
    FhirClient.Answer together =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"DELETE","url":"Organization?_id=referrers-it-target"}},
             {"resource":%s,"request":{"method":"PUT","url":"Organization/referrers-it"}}]}"""
                .formatted(organization("referrers-it", "mvz", "")));
    assertThat(together.status()).as(together.body()).isEqualTo(200);
    assertThat(fhir.get(TARGET).status()).isEqualTo(410);
  }

  @Test
  void aConditionForDeletingThatMeansSeveralIsRefused() {
    FhirClient.Answer refused =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"DELETE","url":"Organization?active=true"}}]}""");
    assertThat(refused.status()).as(refused.body()).isEqualTo(412);
    assertThat(findings(refused)).containsExactly("ONK-BUNDLE-007 Bundle.entry[0].request.url");
  }

  private void assertStays(String referrer) {
    FhirClient.Answer refused = fhir.delete(TARGET);
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(findings(refused)).containsExactly("ONK-LINK-009");
    assertThat(text(refused)).contains(TARGET, ": " + referrer + ".");
    assertThat(fhir.get(TARGET).status()).isEqualTo(200);
  }

  private void put(String address, String entry) {
    FhirClient.Answer written = fhir.put(address, entry);
    assertThat(written.status()).as(written.body()).isIn(200, 201);
  }

  private static String part() {
    return partOf("Organization", "referrers-it-target");
  }
}
