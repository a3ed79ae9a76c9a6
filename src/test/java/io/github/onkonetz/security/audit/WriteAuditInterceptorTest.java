package io.github.onkonetz.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.RefusedException;
import java.time.Clock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteAuditInterceptorTest {

  private final WriteAuditInterceptor interceptor =
      new WriteAuditInterceptor(
          new AuditTrail(mock(DaoRegistry.class), new AuditEvents(Clock.systemUTC())));

  @Test
  void recordsAreWrittenByTheServerAlone() {
    SystemRequestDetails request = new SystemRequestDetails();
    assertThat(refusal(() -> interceptor.beforeCreate(new AuditEvent(), request)))
        .isEqualTo(ErrorCode.AUDIT_RECORD);
    assertThat(refusal(() -> interceptor.beforeUpdate(new AuditEvent(), new AuditEvent(), request)))
        .isEqualTo(ErrorCode.AUDIT_RECORD);
    assertThat(refusal(() -> interceptor.beforeDelete(new AuditEvent(), request)))
        .isEqualTo(ErrorCode.AUDIT_RECORD);
    assertThatCode(() -> interceptor.beforeCreate(new Practitioner(), request))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "received, SUBMITTED",
    "in-review, CLAIMED",
    "withdrawn, WITHDRAWN",
    "returned, RETURNED",
    "published, APPROVED",
    "failed, PUBLICATION_FAILED"
  })
  void stepOfASubmissionIsKnownByTheStateOfItsTask(String status, AuditAction step) {
    Task task = new Task();
    task.getBusinessStatus()
        .addCoding()
        .setSystem("https://onkonetz.github.io/fhir/CodeSystem/submission-status")
        .setCode(status);
    assertThat(AuditAction.ofSubmission(task)).isEqualTo(step);
    assertThat(AuditAction.ofSubmission(new Task())).isNull();
  }

  private static ErrorCode refusal(ThrowingCallable write) {
    return catchThrowableOfType(RefusedException.class, write).findings().get(0).code();
  }
}
