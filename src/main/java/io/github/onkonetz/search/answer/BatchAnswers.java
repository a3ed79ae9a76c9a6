package io.github.onkonetz.search.answer;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;

/**
 * Answers questions that are asked by GET within a batch or transaction and that only the index can
 * answer: the repository runs such entries out of reach of those who answer requests.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#transaction">batch and transaction</a>
 */
public interface BatchAnswers {

  /**
   * Whether this is to answer it.
   *
   * @param path what is asked, without a slash at the beginning, as {@code Organization/$path}
   * @param parameters those of the query
   */
  boolean claims(String path, Map<String, String[]> parameters);

  /**
   * The answer.
   *
   * @param request the request that the batch came by
   * @throws io.github.onkonetz.profiles.RefusedException if there is none
   */
  Searchset answer(String path, Map<String, String[]> parameters, RequestDetails request);
}
