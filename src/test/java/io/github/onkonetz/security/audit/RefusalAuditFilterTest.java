package io.github.onkonetz.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RefusalAuditFilterTest {

  private final List<AuditEvent> records = new ArrayList<>();

  @SuppressWarnings("unchecked")
  private final IFhirResourceDao<AuditEvent> dao = mock(IFhirResourceDao.class);

  private final DaoRegistry repository = mock(DaoRegistry.class);
  private final RefusalAuditFilter filter =
      new RefusalAuditFilter(
          new AuditTrail(repository, new AuditEvents(Clock.systemUTC())),
          new AuditSettings(Period.ofDays(1), 5, 3),
          Runnable::run);

  @BeforeEach
  void keepRecords() {
    when(repository.getResourceDao(AuditEvent.class)).thenReturn(dao);
    when(dao.create(any(AuditEvent.class), any(RequestDetails.class)))
        .thenAnswer(
            call -> {
              records.add(call.getArgument(0));
              return null;
            });
  }

  @Test
  void recordsWhoWasRefusedWhat() throws Exception {
    answer("192.0.2.1", 403, "partner-client");
    AuditEvent event = records.get(0);
    assertThat(event.getType().getCode()).isEqualTo("110113");
    assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("refused");
    assertThat(event.getOutcome()).isEqualTo(AuditEvent.AuditEventOutcome._4);
    assertThat(event.getAgentFirstRep().getAltId()).isEqualTo("partner-client");
    assertThat(event.getAgentFirstRep().getNetwork().getAddress()).isEqualTo("192.0.2.1");
    assertThat(event.getEntityFirstRep().getWhat().getIdentifier().getValue())
        .isEqualTo("POST /fhir/Organization 403");
  }

  @Test
  void keepsNeitherTokensNorWhatWasAskedFor() throws Exception {
    answer("192.0.2.1", 401, null);
    String all =
        ca.uhn.fhir.context.FhirContext.forR4Cached()
            .newJsonParser()
            .encodeResourceToString(records.get(0));
    assertThat(all).doesNotContain("geheim").doesNotContain("Bearer");
    assertThat(records.get(0).getAgentFirstRep().getWho().getDisplay()).isEqualTo("anonymous");
  }

  @Test
  void whoIsLetInOrWrongIsNotRecorded() throws Exception {
    for (int status : new int[] {200, 201, 304, 400, 404, 422, 429, 500}) {
      answer("192.0.2.1", status, null);
    }
    assertThat(records).isEmpty();
  }

  @Test
  void submissionThatIsNotTakenInLeavesARecord() throws Exception {
    answer("/fhir/$submit", "organization=Organization/a", "192.0.2.1", 422, "partner-client");
    answer("/fhir/$submit", "dry-run=true", "192.0.2.1", 422, "partner-client");
    assertThat(records).hasSize(1);
    assertThat(records.get(0).getSubtypeFirstRep().getCode()).isEqualTo("rejected");
    assertThat(records.get(0).getOutcome()).isEqualTo(AuditEvent.AuditEventOutcome._4);
  }

  @Test
  void failedSignInIsRecordedWithoutWhatWasTyped() throws Exception {
    answer("/account/sign-in", null, "192.0.2.1", 422, null);
    answer("/account/sign-in", null, "192.0.2.1", 303, null);
    assertThat(records).hasSize(1);
    assertThat(records.get(0).getSubtypeFirstRep().getCode()).isEqualTo("refused");
    assertThat(records.get(0).getEntityFirstRep().getWhat().getIdentifier().getValue())
        .isEqualTo("POST /account/sign-in 422");
  }

  @Test
  void ofManyRefusalsOnlyTheNumberIsKept() throws Exception {
    for (int i = 0; i < 1000; i++) {
      answer("192.0.2.1", 401, null);
    }
    assertThat(records).hasSize(3);
    for (int i = 0; i < 1000; i++) {
      answer("198.51.100." + i % 250, 401, null);
    }
    assertThat(records).hasSize(5);
    assertThat(records.get(3).getEntity().get(1).getWhat().getIdentifier().getValue())
        .isEqualTo("refusals before without a record of their own: 997");
  }

  @Test
  void refusalIsAnsweredWhenItCannotBeRecorded() throws Exception {
    doThrow(new IllegalStateException("database away"))
        .when(dao)
        .create(any(AuditEvent.class), any(RequestDetails.class));
    assertThat(answer("192.0.2.1", 403, null).getStatus()).isEqualTo(403);
  }

  private MockHttpServletResponse answer(String address, int status, String subject)
      throws Exception {
    return answer("/fhir/Organization", "name=geheim", address, status, subject);
  }

  private MockHttpServletResponse answer(
      String path, String query, String address, int status, String subject) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
    request.setQueryString(query);
    request.addHeader("Authorization", "Bearer geheim");
    request.setRemoteAddr(address);
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(
        request,
        response,
        (inside, answer) -> {
          request.setRemoteUser(subject);
          ((HttpServletResponse) answer).setStatus(status);
        });
    return response;
  }
}
