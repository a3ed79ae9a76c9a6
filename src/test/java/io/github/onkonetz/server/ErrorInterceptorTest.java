package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import java.sql.SQLException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.transaction.TransactionTimedOutException;

class ErrorInterceptorTest {

  @SuppressWarnings("unused") // Read by @FieldSource.
  private static final List<Throwable> TIME_OVER =
      List.of(
          new InternalErrorException(
              new SQLException("ERROR: canceling statement due to user request", "57014")),
          new TransactionTimedOutException("deadline"),
          new InternalErrorException(new IllegalStateException("transaction timeout expired")));

  @ParameterizedTest
  @FieldSource("TIME_OVER")
  void requestThatTookTooLongIsToldSo(Throwable failure) {
    BaseServerResponseException answer =
        new ErrorInterceptor().asOutcome(new SystemRequestDetails(), failure);
    assertThat(answer.getStatusCode()).isEqualTo(503);
    assertThat(
            ((OperationOutcome) answer.getOperationOutcome())
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode())
        .isEqualTo("ONK-LIMIT-010");
  }
}
