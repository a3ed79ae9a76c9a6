package io.github.onkonetz.search;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.NormalQueryInterceptor;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.storage.ServedTypes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Lookups that the repository answers: checks and completes the parameters of a search before HAPI
 * reads them, adds to the answer what the client should know, and says by a header who answered.
 */
@Interceptor
class LookupInterceptor {

  private static final String IGNORED = LookupInterceptor.class.getName() + ".ignored";

  private static final Set<RestOperationTypeEnum> LOOKUPS =
      Set.of(
          RestOperationTypeEnum.READ,
          RestOperationTypeEnum.VREAD,
          RestOperationTypeEnum.SEARCH_TYPE);

  private final LookupParameters parameters;
  private final HitsElsewhere hitsElsewhere;

  LookupInterceptor(LookupParameters parameters, HitsElsewhere hitsElsewhere) {
    this.parameters = parameters;
    this.hitsElsewhere = hitsElsewhere;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = LookupTurn.REPOSITORY)
  void beforeAnswer(ServletRequestDetails request, HttpServletResponse response) {
    if (request.getRestOperationType() == RestOperationTypeEnum.GET_PAGE) {
      // No search is ever stored here, so a link to a stored one is from elsewhere or from before.
      throw new RefusedException(Finding.of(ErrorCode.PAGE_GONE).at("http._getpages"));
    }
    if (LOOKUPS.contains(request.getRestOperationType())
        && ServedTypes.DIRECTORY.contains(request.getResourceName())) {
      response.setHeader(SearchsetResponse.LOOKUP_PATH, SearchsetResponse.BY_REPOSITORY);
    }
    if (isSearch(request)) {
      completeSearch(request);
    }
  }

  private void completeSearch(ServletRequestDetails request) {
    LookupRequest lookup =
        LookupRequest.read(
            parameters,
            request.getResourceName(),
            request.getParameters(),
            LookupTurn.isLenient(request));
    OnlyByIndex.refuse(parameters, request.getResourceName(), lookup);
    request.setParameters(lookup.parameters());
    request.getUserData().put(IGNORED, lookup.ignored());
    // Links to other pages are made of this path; those of a POST are followed by GET.
    request.setRequestPath(request.getResourceName());
  }

  private static boolean isSearch(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
        && ServedTypes.all()
            .contains(request.getResourceName() == null ? "" : request.getResourceName());
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  void beforeSending(RequestDetails request, IBaseResource answer) {
    if (!isSearch(request)
        || !(answer instanceof Bundle bundle)
        || request.isSubRequest()
        || SearchsetResponse.isSent(request)) {
      return;
    }
    if (request.getRequestType() == RequestTypeEnum.POST) {
      completeSelfLink(request, bundle);
    }
    List<Finding> findings = new ArrayList<>(ignored(request));
    findings.addAll(NormalQueryInterceptor.notes(request));
    findings.addAll(LookupTurn.explained(request));
    hitsElsewhere.find(request, bundle).ifPresent(findings::add);
    if (isTotalUnwanted(request)) {
      // HAPI tells it all the same where it knows it.
      bundle.setTotalElement(null);
    }
    if (!findings.isEmpty()) {
      MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
      Bundle.BundleEntryComponent entry =
          bundle.addEntry().setResource(Finding.outcome(findings, language));
      entry.getSearch().setMode(Bundle.SearchEntryMode.OUTCOME);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Finding> ignored(RequestDetails request) {
    return (List<Finding>) request.getUserData().getOrDefault(IGNORED, List.of());
  }

  private static boolean isTotalUnwanted(RequestDetails request) {
    String[] total = request.getParameters().get("_total");
    return total != null && total.length > 0 && total[0].equals("none");
  }

  private static void completeSelfLink(RequestDetails request, Bundle bundle) {
    Map<String, String[]> sorted = new TreeMap<>(request.getParameters());
    String self =
        request.getFhirServerBase()
            + "/"
            + request.getResourceName()
            + "?"
            + SearchUrl.query(sorted);
    bundle.getLink().stream()
        .filter(link -> "self".equals(link.getRelation()))
        .forEach(link -> link.setUrl(self));
  }
}
