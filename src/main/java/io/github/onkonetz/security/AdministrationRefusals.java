package io.github.onkonetz.security;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.OutcomeWriter;
import io.github.onkonetz.profiles.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refuses what administrators ask for in the form in which the FHIR endpoint refuses. */
@RestControllerAdvice(assignableTypes = {ClientsController.class, PeopleController.class})
class AdministrationRefusals {

  private final OutcomeWriter outcomes;

  AdministrationRefusals(OutcomeWriter outcomes) {
    this.outcomes = outcomes;
  }

  @ExceptionHandler
  void refused(RefusedException why, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    outcomes.write(request, response, why.findings().toArray(Finding[]::new));
  }

  @ExceptionHandler
  void unreadable(
      HttpMessageNotReadableException why, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    outcomes.write(request, response, Finding.of(ErrorCode.REQUEST));
  }
}
