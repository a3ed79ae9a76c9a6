package io.github.onkonetz.search.graph;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.search.answer.BatchAnswers;
import io.github.onkonetz.search.answer.Searchset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code $network} and {@code $path} by GET within a batch or transaction. */
final class GraphInBatch implements BatchAnswers {

  private static final Pattern NETWORK =
      Pattern.compile("Organization/([^/]+)/" + Pattern.quote(NetworkGraphProvider.NETWORK));

  private static final String PATH = "Organization/" + NetworkGraphProvider.PATH;

  private final GraphAnswers answers;

  GraphInBatch(GraphAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean claims(String path, Map<String, String[]> parameters) {
    return path.equals(PATH) || NETWORK.matcher(path).matches();
  }

  @Override
  public Searchset answer(String path, Map<String, String[]> parameters, RequestDetails request) {
    GraphAnswers.Asked asked = GraphAnswers.Asked.of(parameters, null, request);
    Matcher network = NETWORK.matcher(path);
    return network.matches() ? answers.network(network.group(1), asked) : answers.path(asked);
  }
}
