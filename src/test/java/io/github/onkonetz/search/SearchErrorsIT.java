package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class SearchErrorsIT {

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "Organization?nmae=Halle ONK-SEARCH-001",
        "Organization?partof.nmae=Halle ONK-SEARCH-001",
        "Organization?_has:OrganizationAffiliation:service:nmae=1 ONK-SEARCH-001",
        "Organization?_has:OrganizationAffiliation:role:role=1 ONK-SEARCH-018",
        "Organization?_text:exact=Halle ONK-SEARCH-006",
        "Task?_text=Halle ONK-SEARCH-001",
        "Organization?_sort=_content ONK-SEARCH-014",
        "Organization?_filter=name%20eq%20x ONK-SEARCH-001",
        "PractitionerRole?network=Organization/1 ONK-SEARCH-001",
        "Organization?_count=ten ONK-SEARCH-003",
        "Organization?_count=-1 ONK-SEARCH-003",
        "Organization?_offset=-5 ONK-SEARCH-003",
        "Organization?_include=Organization:parent ONK-SEARCH-005",
        "Organization?_include=Nonsense ONK-SEARCH-005",
        "Organization?_revinclude=PractitionerRole:organisation ONK-SEARCH-005",
        "Organization?name:startsWith=Halle ONK-SEARCH-006",
        "Organization?partof:identifiers=1 ONK-SEARCH-006",
        "Organization?identifier:of-type=1 ONK-SEARCH-006",
        "Organization?active:exact=true ONK-SEARCH-006",
        "OrganizationAffiliation?date=yesterday ONK-SEARCH-007",
        "Organization?_lastUpdated=2024-13-45 ONK-SEARCH-007",
        "Organization?_lastUpdated=gt ONK-SEARCH-007",
        "Location?near=abc ONK-SEARCH-008",
        "Location?near=51.2 ONK-SEARCH-008",
        "Location?near=51.2%7C ONK-SEARCH-008",
        "Location?near=%7C%7C%7C ONK-SEARCH-008",
        "Location?near=1%7C2%7C3%7Ckm%7Cx ONK-SEARCH-008",
        "Location?near=NaN%7C1 ONK-SEARCH-008",
        "Location?near=51,2%7C11,9%7C35%7Ckm ONK-SEARCH-009",
        "Location?near=95%7C11 ONK-SEARCH-010",
        "Location?near=51%7C181 ONK-SEARCH-010",
        "Location?near=51%7C11%7C-3%7Ckm ONK-SEARCH-011",
        "Location?near=51%7C11%7Cfar%7Ckm ONK-SEARCH-011",
        "Location?near=51%7C11%7C35%7Cparsec ONK-SEARCH-012",
        "PractitionerRole?location.near=abc ONK-SEARCH-008",
        "Organization?_has:Location:organization:near=95%7C11 ONK-SEARCH-010",
        "Organization?_sort=nmae ONK-SEARCH-014",
        "Location?near=51%7C11%7C%7Ckm ONK-SEARCH-008",
        "HealthcareService?near=51,2%7C11,9 ONK-SEARCH-009",
        "Organization?near=51%7C11%7C5%7Cyd ONK-SEARCH-012",
        "OrganizationAffiliation?near=51%7C11 ONK-SEARCH-001",
        "Location?_sort=near ONK-SEARCH-020",
        "HealthcareService?near=51%7C11&_sort=location.near ONK-SEARCH-020",
        "Organization?_sort=-near ONK-SEARCH-020",
        "Organization?_sort=name:exact ONK-SEARCH-014",
        "Organization?_total=many ONK-SEARCH-015",
        "Organization?designation-code-period=onlycode ONK-SEARCH-016",
        "Location?organization.designation-code-period=a$2024 ONK-SEARCH-017",
        "Organization?name.family=x ONK-SEARCH-018"
      })
  void nonsenseIsRefusedWithItsReason(String search, String code) {
    FhirClient.Answer answer = fhir.get(search);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    JsonNode issue = answer.json().at("/issue/0");
    assertThat(issue.at("/severity").asText()).isEqualTo("error");
    assertThat(issue.at("/details/coding/0/code").asText()).as(answer.body()).isEqualTo(code);
    assertThat(issue.at("/expression/0").asText()).startsWith("http.");
    assertThat(issue.at("/details/text").asText()).isNotBlank();
    assertThat(issue.at("/details/_text/extension/0/extension/0/valueCode").asText())
        .isEqualTo("en");
  }

  @Test
  void unknownParametersAreAnsweredWithTheNearestAndAllValidOnes() {
    JsonNode german = fhir.get("Organization?nmae=Halle").json().at("/issue/0/details");
    assertThat(german.at("/text").asText())
        .contains("Gemeint ist vielleicht „name“", "address-city", "alias", "_sort");
    FhirClient.Answer english =
        fhir.get("Organization?nmae=Halle", "Accept-Language", "en-GB,en;q=0.9");
    assertThat(english.json().at("/issue/0/details/text").asText())
        .contains("Perhaps you mean \"name\"");
  }

  @Test
  void unknownParametersAreIgnoredWithAWarningIfThatIsPreferred() {
    FhirClient.Answer answer =
        fhir.get("Organization?nmae=Halle&name=NoSuchName", "Prefer", "handling=lenient");
    assertThat(answer.status()).isEqualTo(200);
    JsonNode entry = answer.json().at("/entry/0");
    assertThat(entry.at("/search/mode").asText()).isEqualTo("outcome");
    assertThat(entry.at("/resource/issue/0/severity").asText()).isEqualTo("warning");
    assertThat(entry.at("/resource/issue/0/details/coding/0/code").asText())
        .isEqualTo("ONK-SEARCH-002");
    assertThat(answer.link("self")).doesNotContain("nmae");
    assertThat(fhir.get("Organization?nmae=Halle", "Prefer", "handling=strict").status())
        .isEqualTo(400);
  }

  @Test
  void linksToStoredSearchesAreGone() {
    for (String link :
        new String[] {"?_getpages=0815&_getpagesoffset=20&_count=20", "?_getpages=%27"}) {
      FhirClient.Answer answer = fhir.get(fhir.base() + link);
      assertThat(answer.status()).isEqualTo(410);
      assertThat(answer.json().at("/issue/0/details/coding/0/code").asText())
          .isEqualTo("ONK-SEARCH-004");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Organization/search-nothing-here, 404, ONK-REQUEST-404, not-found",
    "Patient, 404, ONK-REQUEST-404, not-found",
    "Organization/_history?_since=abc, 400, ONK-REQUEST-400, invalid",
    "Organization/$nonsense, 400, ONK-REQUEST-400, not-supported",
    "Organization?name=%00, 400, ONK-REQUEST-400, invalid"
  })
  void whatHapiRefusesHasACodeToo(String path, int status, String code, String type) {
    FhirClient.Answer answer = fhir.get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    JsonNode issue = answer.json().at("/issue/0");
    assertThat(issue.at("/severity").asText()).isEqualTo("error");
    assertThat(issue.at("/code").asText()).isEqualTo(type);
    assertThat(issue.at("/details/coding/0/code").asText()).isEqualTo(code);
    assertThat(issue.at("/diagnostics").asText()).isNotBlank();
    assertThat(answer.body()).doesNotContain("\tat ", ".java:");
  }

  @Test
  void brokenContentIsRefusedWithoutAStackTrace() {
    FhirClient.Answer answer =
        fhir.put("Organization/search-broken", "{\"resourceType\":\"Organization\",");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/issue/0/details/coding/0/code").asText())
        .isEqualTo("ONK-FORM-006");
    assertThat(answer.body()).doesNotContain("\tat ", ".java:");
  }

  @Test
  void failedEntriesOfABatchHaveACodeToo() {
    FhirClient.Answer answer =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"batch","entry":[
             {"request":{"method":"GET","url":"Organization/search-nothing-here"}},
             {"request":{"method":"GET","url":"Organization?nmae=x"}},
             {"request":{"method":"GET","url":"Location?near=95|11"}}]}
            """);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(codeOfEntry(answer, 0)).isEqualTo("ONK-REQUEST-404");
    assertThat(codeOfEntry(answer, 1)).isEqualTo("ONK-SEARCH-001");
    assertThat(codeOfEntry(answer, 2)).isEqualTo("ONK-SEARCH-010");
    assertThat(answer.json().at("/entry/2/response/outcome/issue/0/details/text").asText())
        .startsWith("Den Ort");
  }

  private static String codeOfEntry(FhirClient.Answer answer, int entry) {
    return answer
        .json()
        .at("/entry/" + entry + "/response/outcome/issue/0/details/coding/0/code")
        .asText();
  }
}
