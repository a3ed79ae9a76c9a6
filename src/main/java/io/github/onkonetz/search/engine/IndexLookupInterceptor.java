package io.github.onkonetz.search.engine;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.search.LookupRequest;
import io.github.onkonetz.search.LookupTurn;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.answer.SearchsetResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers from the index the searches that it claims; the others go on to the repository. Its turn
 * is after everybody who may refuse a request.
 */
@Interceptor
class IndexLookupInterceptor {

  private final IndexLookups lookups;
  private final SearchsetResponse response;

  IndexLookupInterceptor(IndexLookups lookups, SearchsetResponse response) {
    this.lookups = lookups;
    this.response = response;
  }

  /** False tells HAPI that the answer is given. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = LookupTurn.INDEX)
  boolean answer(ServletRequestDetails request) throws IOException {
    String type = request.getResourceName();
    if (request.getRestOperationType() != RestOperationTypeEnum.SEARCH_TYPE || type == null) {
      return true;
    }
    Optional<LookupRequest> claimed = lookups.claim(type, request.getParameters(), request);
    if (claimed.isEmpty()) {
      return true;
    }
    LookupRequest lookup = claimed.get();
    // Said before there is an answer, since a refusal is the index's too.
    request
        .getServletResponse()
        .setHeader(SearchsetResponse.LOOKUP_PATH, SearchsetResponse.BY_INDEX);
    try {
      Searchset answer = lookups.answer(type, lookup, request.getFhirServerBase());
      request.setParameters(lookup.parameters());
      response.send(answer, request);
      return false;
    } catch (UnclaimedException needsRepository) {
      return true;
    }
  }
}
