package io.github.onkonetz.search.care;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.NotImplementedOperationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.search.LookupTurn;
import io.github.onkonetz.search.answer.SearchsetResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.HealthcareService;

/**
 * {@code HealthcareService?_query=near}, by GET and by POST: the <a
 * href="https://hl7.org/fhir/R4/search.html#query">named query</a> of the German national
 * directory. HAPI knows it by the provider's method; the interceptor answers it before a search
 * begins, since its parameters are no search parameters.
 */
@Interceptor
class NearQueryInterceptor {

  private static final String NAME = "near";
  static final String TYPE = "HealthcareService";

  /** Its parameters are no search parameters, so it comes before who knows those only. */
  private static final int BEFORE_SEARCHES = LookupTurn.INDEX - 1;

  private final CareAnswers answers;
  private final SearchsetResponse response;

  NearQueryInterceptor(CareAnswers answers, SearchsetResponse response) {
    this.answers = answers;
    this.response = response;
  }

  /** False tells HAPI that the answer is given. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = BEFORE_SEARCHES)
  boolean answer(ServletRequestDetails request) throws IOException {
    if (!isNearQuery(request)) {
      return true;
    }
    response.send(
        answers.near(request.getParameters(), request.getFhirServerBase() + "/" + TYPE), request);
    return false;
  }

  private static boolean isNearQuery(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
        && TYPE.equals(request.getResourceName())
        && isNear(request.getParameters());
  }

  /** Whether a search of services is the named query. */
  static boolean isNear(Map<String, String[]> parameters) {
    String[] query = parameters.get(Constants.PARAM_QUERY);
    return query != null && query.length > 0 && NAME.equals(query[0]);
  }

  /** Makes the query known to HAPI. */
  static final class Provider {

    /** Not reached by requests, nor by entries of a batch: both are answered before. */
    @Search(queryName = NAME, type = HealthcareService.class, allowUnknownParams = true)
    public List<HealthcareService> near() {
      throw new NotImplementedOperationException("_query=near is answered from the index only");
    }
  }
}
