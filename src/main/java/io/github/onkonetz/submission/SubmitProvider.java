package io.github.onkonetz.submission;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.submission.ReceiveSubmission.Receipt;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Task;

/**
 * {@code POST [base]/$submit}: changes that a partner proposes.
 *
 * @see <a href="https://hl7.org/fhir/R4/operations.html">operations</a>
 */
public final class SubmitProvider {

  private static final Pattern MEDIA =
      Pattern.compile("[^;]*\\b(json|xml)\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

  private final ReceiveSubmission submissions;
  private final Actors actors;

  SubmitProvider(ReceiveSubmission submissions, Actors actors) {
    this.submissions = submissions;
    this.actors = actors;
  }

  /** Checks a submission and keeps it for review. */
  @Operation(
      name = "$submit",
      manualRequest = true,
      canonicalUrl = "https://onkonetz.github.io/fhir/OperationDefinition/submit")
  public IBaseResource submit(RequestDetails request) {
    requireReadable(request);
    OperationParameters parameters = new OperationParameters(request);
    Asked asked =
        new Asked(
            parameters
                .resource()
                .orElseThrow(() -> new RefusedException(Finding.of(ErrorCode.FORM_EMPTY))),
            parameters.isOn("dry-run"),
            parameters.text("organization"),
            parameters.text("based-on"),
            request.getHeader("Idempotency-Key"));
    MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
    Actor sender = actors.of(request);
    if (asked.dryRun()) {
      return submissions.check(sender, asked, language);
    }
    Receipt receipt = submissions.receive(sender, asked, language);
    if (receipt.isNew()) {
      AcceptedInterceptor.mark(request);
    }
    // HAPI makes the Location of the answer from the id: that of the receipt, whatever becomes of
    // it, and not of its first version.
    Task task = receipt.task();
    task.setId(task.getIdElement().toUnqualifiedVersionless());
    return task;
  }

  /** What comes as a form or as plain text would be taken for nothing at all. */
  private static void requireReadable(RequestDetails request) {
    String type = request.getHeader("Content-Type");
    if (type != null && !MEDIA.matcher(type).matches()) {
      throw new RefusedException(Finding.of(ErrorCode.FORM_MEDIA, type).at("http.Content-Type"));
    }
  }
}
