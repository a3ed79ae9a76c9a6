package io.github.onkonetz.server;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the container refuses before any filter sees it (an address or headers that are malformed or
 * too long) is an OperationOutcome as well, and no page that tells the container's version.
 */
public final class OutcomeReportValve extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(OutcomeReportValve.class);

  private static final int FIRST_ERROR = 400;

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
    String body =
        FhirContext.forR4Cached()
            .newJsonParser()
            .encodeResourceToString(
                Finding.outcome(List.of(Finding.of(ErrorCode.ofStatus(status))), language));
    try {
      response.setContentType("application/fhir+json");
      response.setCharacterEncoding("UTF-8");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(body);
        response.finishResponse();
      }
    } catch (IOException nobodyThere) {
      LOG.debug("A refusal could not be delivered", nobodyThere);
    }
  }
}
