package io.github.onkonetz.search.care;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.search.answer.SearchsetResponse;
import java.io.IOException;
import java.util.Map;
import org.hl7.fhir.r4.model.HealthcareService;

/** {@code HealthcareService/$find-care}, by GET and by POST (Parameters or form). */
final class FindCareProvider {

  static final String OPERATION = "$find-care";

  private final CareAnswers answers;
  private final SearchsetResponse response;

  FindCareProvider(CareAnswers answers, SearchsetResponse response) {
    this.answers = answers;
    this.response = response;
  }

  /** Answers the question in the request. */
  @Operation(
      name = OPERATION,
      type = HealthcareService.class,
      idempotent = true,
      manualRequest = true,
      manualResponse = true)
  public void findCare(ServletRequestDetails request) throws IOException {
    Map<String, String[]> asked =
        request.getRequestType() == RequestTypeEnum.POST
            ? CareParameters.ofPost(request)
            : request.getParameters();
    response.send(
        answers.findCare(asked, request.getFhirServerBase() + "/HealthcareService/" + OPERATION),
        request);
  }
}
