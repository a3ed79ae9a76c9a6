package io.github.onkonetz.submission;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Task;

/**
 * What moves a submission on: {@code Task/[id]/$claim}, {@code $withdraw}, {@code $return}, {@code
 * $approve}; and {@code $compare}, which shows what it changes. {@code If-Match} holds a decision
 * to the version of the task that was looked at.
 *
 * @see <a href="https://hl7.org/fhir/R4/operations.html">operations</a>
 */
public final class ReviewProvider {

  private static final String DEFINITION = "https://onkonetz.github.io/fhir/OperationDefinition/";

  private final MoveSubmission moves;
  private final PublishSubmission publications;
  private final CompareSubmission comparison;
  private final Actors actors;

  ReviewProvider(
      MoveSubmission moves,
      PublishSubmission publications,
      CompareSubmission comparison,
      Actors actors) {
    this.moves = moves;
    this.publications = publications;
    this.comparison = comparison;
    this.actors = actors;
  }

  /** Takes a submission on. */
  @Operation(
      name = "$claim",
      typeName = "Task",
      manualRequest = true,
      canonicalUrl = DEFINITION + "claim")
  public Task claim(@IdParam IdType id, RequestDetails request) {
    OperationParameters parameters = new OperationParameters(request);
    return tagged(request, moves.claim(actors.of(request), id.getIdPart(), parameters.ifMatch()));
  }

  /** Takes a submission back. */
  @Operation(
      name = "$withdraw",
      typeName = "Task",
      manualRequest = true,
      canonicalUrl = DEFINITION + "withdraw")
  public Task withdraw(@IdParam IdType id, RequestDetails request) {
    OperationParameters parameters = new OperationParameters(request);
    return tagged(
        request, moves.withdraw(actors.of(request), id.getIdPart(), parameters.ifMatch()));
  }

  /** Gives a submission back with a reason. */
  @Operation(
      name = "$return",
      typeName = "Task",
      manualRequest = true,
      canonicalUrl = DEFINITION + "return")
  public Task giveBack(@IdParam IdType id, RequestDetails request) {
    OperationParameters parameters = new OperationParameters(request);
    return tagged(
        request,
        moves.giveBack(
            actors.of(request), id.getIdPart(), parameters.ifMatch(), parameters.text("reason")));
  }

  /** Publishes a submission. */
  @Operation(
      name = "$approve",
      typeName = "Task",
      manualRequest = true,
      canonicalUrl = DEFINITION + "approve")
  public Task approve(@IdParam IdType id, RequestDetails request) {
    OperationParameters parameters = new OperationParameters(request);
    return tagged(
        request,
        publications.approve(
            actors.of(request), id.getIdPart(), parameters.ifMatch(), parameters.isOn("rebase")));
  }

  /** Shows what a submission changes. */
  @Operation(
      name = "$compare",
      typeName = "Task",
      idempotent = true,
      manualRequest = true,
      canonicalUrl = DEFINITION + "compare")
  public Parameters compare(@IdParam IdType id, RequestDetails request) {
    return comparison.compare(actors.of(request), id.getIdPart());
  }

  /** HAPI tells the version of what is read and written, and not of what an operation answers. */
  private static Task tagged(RequestDetails request, Task task) {
    String version = task.getIdElement().getVersionIdPart();
    request.getResponse().addHeader("ETag", "W/\"" + version + "\"");
    return task;
  }
}
