package io.github.onkonetz.search.graph;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.search.answer.SearchsetResponse;
import java.io.IOException;
import org.hl7.fhir.r4.model.IdType;

/**
 * The operations {@code Organization/[id]/$network} and {@code Organization/$path}: what is around
 * an organisation, and how two of them are connected. Their definitions, in {@code
 * fhir-profiles/input/fsh/operations}, say what can be asked.
 *
 * @see <a href="https://hl7.org/fhir/R4/operations.html">operations</a>
 */
final class NetworkGraphProvider {

  static final String NETWORK = "$network";
  static final String PATH = "$path";

  private final GraphAnswers answers;
  private final SearchsetResponse response;

  NetworkGraphProvider(GraphAnswers answers, SearchsetResponse response) {
    this.answers = answers;
    this.response = response;
  }

  /** The graph around an organisation. */
  @Operation(
      name = NETWORK,
      typeName = "Organization",
      idempotent = true,
      manualResponse = true,
      canonicalUrl = "https://onkonetz.github.io/fhir/OperationDefinition/network")
  public void network(@IdParam IdType id, ServletRequestDetails request) throws IOException {
    response.send(answers.network(id.getIdPart(), asked(request)), request);
  }

  /** How two organisations are connected. */
  @Operation(
      name = PATH,
      typeName = "Organization",
      idempotent = true,
      manualResponse = true,
      canonicalUrl = "https://onkonetz.github.io/fhir/OperationDefinition/path")
  public void path(ServletRequestDetails request) throws IOException {
    response.send(answers.path(asked(request)), request);
  }

  private static GraphAnswers.Asked asked(ServletRequestDetails request) {
    return GraphAnswers.Asked.of(request.getParameters(), request.getResource(), request);
  }
}
