package io.github.onkonetz.security.browser;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.OutcomeWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Spring's, but it refuses with an OperationOutcome. */
final class OutcomeCorsProcessor extends DefaultCorsProcessor {

  private final OutcomeWriter outcomes;

  OutcomeCorsProcessor(OutcomeWriter outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public boolean processRequest(
      @Nullable CorsConfiguration configuration,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    boolean allowed = super.processRequest(configuration, request, response);
    if (!allowed && response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
      outcomes.write(request, response, Finding.of(ErrorCode.ORIGIN));
    }
    return allowed;
  }

  @Override
  protected void rejectRequest(ServerHttpResponse response) {
    response.setStatusCode(HttpStatus.FORBIDDEN);
  }
}
