package io.github.onkonetz.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Answers every failure with an OperationOutcome that has a stable code and a text in the language
 * of the client. What HAPI says goes to {@code diagnostics}; of a failure of the server only the id
 * of the request leaves it, the rest is logged.
 */
@Interceptor
final class ErrorInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorInterceptor.class);

  private static final Pattern STATUS = Pattern.compile("^[45]\\d\\d");

  private static final int BAD_REQUEST = 400;
  private static final int FIRST_SERVER_ERROR = 500;
  private static final int UNAVAILABLE = 503;

  /** In seconds: a database that is restarted, or an index that is built, takes about so long. */
  private static final String RETRY_AFTER = "5";

  /**
   * PostgreSQL's and the standard's classes of states: no connection, the server stops or starts,
   * too many clients.
   */
  private static final List<String> DATABASE_AWAY = List.of("08", "57P", "53300");

  /** PostgreSQL ended a statement because it was told to: its time was over. */
  private static final List<String> TIME_OVER = List.of("57014");

  /** PostgreSQL stores and compares every character but U+0000. */
  private static final List<String> NOT_A_CHARACTER = List.of("22021", "22P05");

  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  BaseServerResponseException asOutcome(RequestDetails request, Throwable thrown) {
    Throwable failure = thrown instanceof RequestRejectedException ? rejected(request) : thrown;
    MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
    BaseServerResponseException answer = withStatus(request, failure);
    if (isTimeOver(failure)) {
      LOG.warn("Request {} took too long", request.getRequestId());
      answer.setOperationOutcome(
          Finding.outcome(List.of(Finding.of(ErrorCode.LIMIT_TIME)), language));
    } else if (failure instanceof RefusedException refused) {
      answer.setOperationOutcome(Finding.outcome(refused.findings(), language));
    } else if (answer.getOperationOutcome() instanceof OperationOutcome outcome) {
      addMissingDetails(outcome, ErrorCode.ofStatus(answer.getStatusCode()), language);
    } else {
      answer.setOperationOutcome(
          Finding.outcome(List.of(finding(request, failure, answer)), language));
    }
    if (answer.getStatusCode() == UNAVAILABLE) {
      answer.addResponseHeader("Retry-After", RETRY_AFTER);
    }
    return answer;
  }

  /**
   * The firewall rejects requests for the names of their parameters; HAPI asks for those of a form
   * before anything else does, and a resource that is sent as a form is one long name.
   */
  private static RefusedException rejected(RequestDetails request) {
    String type = String.valueOf(request.getHeader("Content-Type"));
    return new RefusedException(
        type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
            ? Finding.of(ErrorCode.FORM_MEDIA, type).at("http.Content-Type")
            : Finding.of(ErrorCode.REQUEST));
  }

  /** The entries of a batch fail one by one, and none of them as an exception of the request. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  void failedEntries(RequestDetails request, IBaseResource answer) {
    if (answer instanceof Bundle bundle && bundle.getType() == Bundle.BundleType.BATCHRESPONSE) {
      MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
      for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
        Matcher status = STATUS.matcher(entry.getResponse().getStatus());
        if (status.find() && entry.getResponse().getOutcome() instanceof OperationOutcome outcome) {
          Optional<List<Finding>> refused =
              RefusedException.findingsOf(outcome.getIssueFirstRep().getDiagnostics());
          refused.ifPresent(f -> entry.getResponse().setOutcome(Finding.outcome(f, language)));
          if (refused.isEmpty()) {
            ErrorCode code = ErrorCode.ofStatus(Integer.parseInt(status.group()));
            addMissingDetails(outcome, code, language);
          }
        }
      }
    }
  }

  private static BaseServerResponseException withStatus(RequestDetails request, Throwable failure) {
    if (isDatabaseAway(failure) || isTimeOver(failure)) {
      return new UnclassifiedServerFailureException(UNAVAILABLE, "database");
    }
    if (hasState(failure, NOT_A_CHARACTER)) {
      return new InvalidRequestException("U+0000 is not allowed in texts (FHIR R4, string).");
    }
    Throwable cause = failure.getCause();
    if (request.getRequestType() != RequestTypeEnum.GET && cause != null && isOfTheSender(cause)) {
      return new InvalidRequestException(cause.getMessage());
    }
    if (failure instanceof BaseServerResponseException known) {
      return known;
    }
    int status = failure instanceof DataFormatException ? BAD_REQUEST : FIRST_SERVER_ERROR;
    return new UnclassifiedServerFailureException(status, failure.getMessage());
  }

  private static Finding finding(
      RequestDetails request, Throwable failure, BaseServerResponseException answer) {
    Finding finding = Finding.of(ErrorCode.ofStatus(answer.getStatusCode()));
    if (answer.getStatusCode() < FIRST_SERVER_ERROR) {
      return finding.with(failure.getMessage());
    }
    LOG.error(
        "Request {} failed: {} {}",
        request.getRequestId(),
        request.getRequestType(),
        request.getCompleteUrl(),
        failure);
    return finding.with("X-Request-ID: " + request.getRequestId());
  }

  private static void addMissingDetails(
      OperationOutcome outcome, ErrorCode code, MessageLanguage language) {
    for (OperationOutcome.OperationOutcomeIssueComponent issue : outcome.getIssue()) {
      boolean failed =
          issue.getSeverity() == OperationOutcome.IssueSeverity.ERROR
              || issue.getSeverity() == OperationOutcome.IssueSeverity.FATAL;
      if (failed && !issue.hasDetails()) {
        issue.setDetails(Finding.of(code).details(language));
        if (issue.getCode() == IssueType.EXCEPTION || issue.getCode() == IssueType.PROCESSING) {
          // What HAPI says of everything that it has no better word for.
          issue.setCode(code.type());
        }
      }
    }
  }

  /**
   * HAPI reads conditions within the database's transaction, and wraps what it meets there as a
   * failure of the server: a date or a position that is none.
   */
  private static boolean isOfTheSender(Throwable cause) {
    return cause instanceof DataFormatException
        || cause instanceof IllegalArgumentException
            && String.valueOf(cause.getMessage()).startsWith("HAPI-");
  }

  private static boolean isDatabaseAway(Throwable failure) {
    return ExceptionUtils.indexOfType(failure, SQLTransientConnectionException.class) >= 0
        || hasState(failure, DATABASE_AWAY);
  }

  /** Whoever notices first says so: PostgreSQL, Hibernate before a statement, Spring at the end. */
  private static boolean isTimeOver(Throwable failure) {
    return hasState(failure, TIME_OVER)
        || ExceptionUtils.indexOfType(failure, TransactionTimedOutException.class) >= 0
        || ExceptionUtils.getThrowableList(failure).stream()
            .anyMatch(cause -> "transaction timeout expired".equals(cause.getMessage()));
  }

  private static boolean hasState(Throwable failure, List<String> states) {
    return ExceptionUtils.getThrowableList(failure).stream()
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause).getSQLState())
        .anyMatch(state -> state != null && states.stream().anyMatch(state::startsWith));
  }
}
