package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeHintTest {

  private static final String SERVICES =
      "https://onkonetz.github.io/fhir/CodeSystem/oncology-service";
  private static final String KINDS =
      "https://onkonetz.github.io/fhir/CodeSystem/organization-kind";

  @ParameterizedTest
  @CsvSource({
    SERVICES + ", haematologie, Gemeint ist wohl „haematology“.",
    SERVICES + ", Haematology, Gemeint ist wohl „haematology“.",
    SERVICES + ", hokuspokus, Angegeben ist „" + SERVICES + "|hokuspokus“.",
    KINDS + ", haematology, Angegeben ist „" + KINDS + "|haematology“.",
  })
  void codeThatWasProbablyMeantIsNamed(String system, String code, String end) {
    Finding finding =
        Example.of("HealthcareService", "example-consultation")
            .with(
                "type",
                "[{\"coding\":[{\"system\":\"%s\",\"code\":\"%s\"}]}]".formatted(system, code))
            .findings()
            .get(0);
    assertThat(finding.code()).isEqualTo(ErrorCode.CODE_UNKNOWN);
    assertThat(finding.text(MessageLanguage.GERMAN)).endsWith(end);
  }

  @Test
  void shortListIsTold() {
    CodeSystem days = new CodeSystem().setContent(CodeSystemContentMode.COMPLETE);
    days.addConcept().setCode("mon").addConcept().setCode("tue");
    CodeHint hint = new CodeHint(url -> url.equals("http://days") ? days : null);
    assertThat(hint.of("Unknown code 'http://days#Mo' for this").german())
        .isEqualTo(" Möglich sind: mon, tue.");
    assertThat(hint.of("Unknown code 'http://months#Mo'").english()).isEmpty();
    assertThat(hint.of("Something else").english()).isEmpty();
    days.setContent(CodeSystemContentMode.FRAGMENT);
    assertThat(hint.of("Unknown code 'http://days#Mo'").german()).isEmpty();
  }
}
