package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutcomeWriterTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final OutcomeWriter writer = new OutcomeWriter(FHIR);
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/Task");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void answersInGermanAndJsonIfNothingIsAskedFor() throws IOException {
    writer.write(request, response, Finding.of(ErrorCode.TOO_MANY));
    assertThat(response.getStatus()).isEqualTo(429);
    assertThat(response.getContentType()).isEqualTo("application/fhir+json;charset=UTF-8");
    OperationOutcome outcome = FHIR.newJsonParser().parseResource(OperationOutcome.class, body());
    assertThat(outcome.getIssueFirstRep().getDetails().getCodingFirstRep().getCode())
        .isEqualTo("ONK-REQUEST-429");
    assertThat(outcome.getIssueFirstRep().getDetails().getText()).contains("zu viele Anfragen");
  }

  @Test
  void answersInEnglishIfThatIsAskedFor() throws IOException {
    request.addHeader("Accept-Language", "en-GB,de;q=0.5");
    writer.write(request, response, Finding.of(ErrorCode.TOO_LARGE));
    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(body()).contains("\"text\":\"The request is too large.\"");
  }

  @Test
  void answersInXmlIfThatIsAskedFor() throws IOException {
    request.addHeader("Accept", "application/fhir+xml");
    writer.write(request, response, Finding.of(ErrorCode.NOT_AUTHENTICATED));
    assertThat(response.getContentType()).isEqualTo("application/fhir+xml;charset=UTF-8");
    assertThat(body()).startsWith("<OperationOutcome xmlns=");
  }

  @Test
  void formatInTheAddressHasTheLastWord() throws IOException {
    request.addHeader("Accept", "application/fhir+xml");
    request.setQueryString("status=draft&_format=json");
    writer.write(request, response, Finding.of(ErrorCode.NOT_ALLOWED));
    assertThat(body()).startsWith("{");
  }

  @Test
  void whoSendsXmlAndAsksForNothingGetsXml() throws IOException {
    request.setContentType("application/fhir+xml; charset=utf-8");
    request.addHeader("Accept", "*/*");
    writer.write(request, response, Finding.of(ErrorCode.TOO_LARGE));
    assertThat(body()).startsWith("<OperationOutcome");
  }

  @Test
  void browserGetsJson() throws IOException {
    request.addHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    writer.write(request, response, Finding.of(ErrorCode.NOT_FOUND));
    assertThat(body()).startsWith("{");
  }

  @Test
  void headersThatWereSetBeforeStay() throws IOException {
    response.setHeader("Retry-After", "3");
    writer.write(request, response, Finding.of(ErrorCode.TOO_MANY));
    assertThat(response.getHeader("Retry-After")).isEqualTo("3");
  }

  private String body() throws IOException {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
