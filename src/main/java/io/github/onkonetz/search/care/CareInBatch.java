package io.github.onkonetz.search.care;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.search.answer.BatchAnswers;
import io.github.onkonetz.search.answer.Searchset;
import java.util.Map;

/** {@code $find-care} and {@code _query=near} by GET within a batch or transaction. */
final class CareInBatch implements BatchAnswers {

  private static final String FIND_CARE =
      NearQueryInterceptor.TYPE + "/" + FindCareProvider.OPERATION;

  private final CareAnswers answers;

  CareInBatch(CareAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean claims(String path, Map<String, String[]> parameters) {
    return path.equals(FIND_CARE)
        || (path.equals(NearQueryInterceptor.TYPE) && NearQueryInterceptor.isNear(parameters));
  }

  @Override
  public Searchset answer(String path, Map<String, String[]> parameters, RequestDetails request) {
    String url = request.getFhirServerBase() + "/" + path;
    return path.equals(FIND_CARE)
        ? answers.findCare(parameters, url)
        : answers.near(parameters, url);
  }
}
