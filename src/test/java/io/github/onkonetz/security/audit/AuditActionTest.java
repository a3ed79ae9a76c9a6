package io.github.onkonetz.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;

class AuditActionTest {

  private static final Path CODES =
      Path.of("fhir-profiles/fsh-generated/resources/CodeSystem-audit-action.json");

  @Test
  void whatIsWrittenIsWhatTheCodeSystemSays() throws IOException {
    CodeSystem codes =
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(CodeSystem.class, Files.readString(CODES));
    List<String> written =
        Arrays.stream(AuditAction.values())
            .map(action -> action.subtypes().get(action.subtypes().size() - 1))
            .map(AuditActionTest::told)
            .toList();
    List<String> defined =
        codes.getConcept().stream()
            .map(c -> told(new Coding(codes.getUrl(), c.getCode(), c.getDisplay())))
            .toList();
    assertThat(written).containsExactlyInAnyOrderElementsOf(defined);
  }

  private static String told(Coding code) {
    return code.getSystem() + "|" + code.getCode() + " " + code.getDisplay();
  }
}
