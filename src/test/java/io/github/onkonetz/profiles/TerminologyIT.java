package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class TerminologyIT {

  private static final String B = "https://onkonetz.github.io/fhir";

  @Autowired FhirClient fhir;
  @Autowired ConformancePackage conformance;

  @Test
  void everyValueSetOfOursExpands() {
    for (var definition : conformance.definitions()) {
      if (definition instanceof ValueSet valueSet) {
        FhirClient.Answer answer = fhir.get("ValueSet/$expand?url=" + valueSet.getUrl());
        assertThat(answer.status()).as(valueSet.getUrl()).isEqualTo(200);
        assertThat(answer.json().at("/expansion/total").asInt()).as(valueSet.getUrl()).isPositive();
      }
    }
  }

  @Test
  void expansionKeepsTheOrderOfTheCodeSystemAndCounts() {
    FhirClient.Answer all = fhir.get("ValueSet/$expand?url=" + B + "/ValueSet/affiliation-status");
    assertThat(codes(all)).containsExactly("planned", "applied", "active", "suspended", "ended");
    assertThat(all.json().at("/expansion/total").asInt()).isEqualTo(5);

    FhirClient.Answer page = fhir.get("ValueSet/affiliation-status/$expand?offset=1&count=2");
    assertThat(codes(page)).containsExactly("applied", "active");
    assertThat(page.json().at("/expansion/total").asInt()).isEqualTo(5);
  }

  @Test
  void expansionSpeaksGermanAndOnRequestEnglish() {
    String query = "ValueSet/$expand?url=" + B + "/ValueSet/partner-kind&filter=practitioner";
    assertThat(fhir.get(query).json().findValuesAsText("display"))
        .contains("Hausärztin / Hausarzt");
    assertThat(fhir.get(query + "&displayLanguage=en").json().findValuesAsText("display"))
        .contains("General practitioner");
  }

  @Test
  void nestedExpansionShowsTheHierarchy() {
    JsonNode nested =
        fhir.get("ValueSet/$expand?includeHierarchy=true&url=" + B + "/ValueSet/partner-kind")
            .json();
    for (JsonNode top : nested.at("/expansion/contains")) {
      if (top.path("code").asText().equals("partner-practice")) {
        assertThat(top.path("contains").findValuesAsText("code")).contains("partner-gp");
        return;
      }
    }
    throw new AssertionError("partner-practice is not at the top");
  }

  @Test
  void valueSetInTheRequestIsExpanded() {
    FhirClient.Answer answer =
        fhir.post(
            "ValueSet/$expand",
            """
            {"resourceType":"Parameters","parameter":[{"name":"valueSet","resource":{"resourceType":"ValueSet","status":"active",
             "compose":{"include":[{"system":"%s/CodeSystem/partner-kind","filter":[{"property":"concept","op":"is-a","value":"partner-practice"}]}]}}}]}
            """
                .formatted(B));
    assertThat(codes(answer))
        .startsWith("partner-practice", "partner-gp")
        .doesNotContain("partner-hospital");
  }

  @Test
  void valueSetOfACodeSystemThatIsNotHereIsRefused() {
    FhirClient.Answer answer =
        fhir.post(
            "ValueSet/$expand",
            """
            {"resourceType":"Parameters","parameter":[{"name":"valueSet","resource":{"resourceType":"ValueSet","status":"active",
             "compose":{"include":[{"system":"http://snomed.info/sct","filter":[{"property":"concept","op":"is-a","value":"394593009"}]}]}}}]}
            """);
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).contains("http://snomed.info/sct");
  }

  @Test
  void looksUpNameParentAndChildren() {
    FhirClient.Answer answer =
        fhir.get(
            "CodeSystem/$lookup?system="
                + B
                + "/CodeSystem/partner-kind&code=partner-specialist&displayLanguage=en");
    assertThat(answer.json().at("/parameter/2/valueString").asText()).isEqualTo("Specialist");
    assertThat(answer.body())
        .contains("\"partner-practice\"")
        .contains("\"partner-oncology-practice\"");
  }

  @Test
  void looksUpForeignCodesOfWhichWeHaveAnExcerpt() {
    assertThat(
            fhir.get(
                    "CodeSystem/$lookup?system=http://fhir.de/CodeSystem/bfarm/icd-10-gm&code=C83.3")
                .status())
        .isEqualTo(200);
  }

  @Test
  void unknownCodeIsNotFound() {
    assertThat(
            fhir.get("CodeSystem/$lookup?system=" + B + "/CodeSystem/partner-kind&code=bakery")
                .status())
        .isEqualTo(404);
  }

  @Test
  void validatesCodesInCodeSystemAndValueSet() {
    assertThat(
            result(
                "CodeSystem/$validate-code?url=" + B + "/CodeSystem/partner-kind&code=partner-gp"))
        .isTrue();
    assertThat(
            result("CodeSystem/$validate-code?url=" + B + "/CodeSystem/partner-kind&code=bakery"))
        .isFalse();
    String centers =
        "ValueSet/$validate-code?url=" + B + "/ValueSet/organization-kind-center&system=" + B;
    assertThat(result(centers + "/CodeSystem/organization-kind&code=cancer-center")).isTrue();
    assertThat(result(centers + "/CodeSystem/organization-kind&code=hospital")).isFalse();
  }

  @Test
  void translatesOurCodesToTheStandardOnes() {
    FhirClient.Answer answer =
        fhir.get(
            "ConceptMap/$translate?url="
                + B
                + "/ConceptMap/organization-kind-to-ihe-d-facility&system="
                + B
                + "/CodeSystem/organization-kind&code=hospital");
    assertThat(answer.json().at("/parameter/0/valueBoolean").asBoolean()).isTrue();
    assertThat(answer.body()).contains("\"KHS\"");
  }

  @Test
  void codesBelowACodeAreFound() {
    fhir.put(
        "Organization/terminology-it-below",
        """
        {"resourceType":"Organization","id":"terminology-it-below","name":"Praxis","type":[{"coding":[{"system":"%1$s/CodeSystem/organization-kind","code":"gp-practice"}]},{"coding":[
         {"system":"%1$s/CodeSystem/partner-kind","code":"partner-gp"}]}]}
        """
            .formatted(B));
    String below =
        "Organization?_id=terminology-it-below&type:below=" + B + "/CodeSystem/partner-kind%7C";
    assertThat(fhir.get(below + "partner-practice").matches()).hasSize(1);
    assertThat(fhir.get(below + "partner-hospital").matches()).isEmpty();
  }

  private boolean result(String query) {
    return fhir.get(query).json().at("/parameter/0/valueBoolean").asBoolean();
  }

  private static List<String> codes(FhirClient.Answer answer) {
    List<String> codes = new ArrayList<>();
    answer.json().at("/expansion/contains").forEach(c -> codes.add(c.path("code").asText()));
    return codes;
  }
}
