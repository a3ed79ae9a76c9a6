package io.github.onkonetz.search.engine;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.LookupRequest;
import io.github.onkonetz.search.LookupTurn;
import io.github.onkonetz.search.answer.EntryResponse;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.storage.ServedTypes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Answers from the index the reads and searches that it claims; the others go on to the repository.
 * Its turn is after everybody who may refuse a request.
 */
@Interceptor
class IndexLookupInterceptor {

  private final IndexLookups lookups;
  private final LookupPath path;
  private final LookupCounts counts;
  private final SearchsetResponse searchsets;
  private final EntryResponse entries;

  IndexLookupInterceptor(
      IndexLookups lookups,
      LookupPath path,
      LookupCounts counts,
      SearchsetResponse searchsets,
      EntryResponse entries) {
    this.lookups = lookups;
    this.path = path;
    this.counts = counts;
    this.searchsets = searchsets;
    this.entries = entries;
  }

  /** False tells HAPI that the answer is given. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = LookupTurn.INDEX)
  boolean answer(ServletRequestDetails request) throws IOException {
    String type = request.getResourceName();
    if (type == null || !ServedTypes.DIRECTORY.contains(type)) {
      return true;
    }
    if (request.getRestOperationType() == RestOperationTypeEnum.READ) {
      return answerRead(type, request);
    }
    return request.getRestOperationType() != RestOperationTypeEnum.SEARCH_TYPE
        || answerSearch(type, request);
  }

  private boolean answerRead(String type, ServletRequestDetails request) throws IOException {
    Optional<StoredEntry> entry = lookups.read(type, request.getId().getIdPart(), request);
    if (entry.isEmpty()) {
      counts.fellBack(LookupCounts.Reason.NO_ENTRY);
      return true;
    }
    counts.read();
    entries.send(entry.get(), request);
    return false;
  }

  private boolean answerSearch(String type, ServletRequestDetails request) throws IOException {
    SearchPlan plan = plan(request);
    Optional<LookupRequest> claimed = lookups.claim(type, request.getParameters(), request);
    if (claimed.isEmpty()) {
      LookupTurn.explain(request, plan.steps());
      return true;
    }
    LookupRequest lookup = claimed.get();
    // Said before there is an answer, since a refusal is the index's too.
    request
        .getServletResponse()
        .setHeader(SearchsetResponse.LOOKUP_PATH, SearchsetResponse.BY_INDEX);
    try {
      plan.step("parameters", lookup.parameters().keySet());
      Searchset answer = lookups.answer(type, lookup, request.getFhirServerBase(), plan);
      counts.searched();
      request.setParameters(lookup.parameters());
      searchsets.send(answer.with(plan.steps()), request);
      return false;
    } catch (UnclaimedException needsRepository) {
      plan.step("repository", String.valueOf(needsRepository.getMessage()));
      LookupTurn.explain(request, plan.steps());
      return true;
    }
  }

  /**
   * Notes the steps if that is asked for.
   *
   * @throws RefusedException 403 if the client may not see them
   */
  private SearchPlan plan(ServletRequestDetails request) {
    String[] explain = request.getParameters().get(SearchPlan.PARAMETER);
    if (explain == null || !List.of(explain).contains("true")) {
      return SearchPlan.UNWANTED;
    }
    if (!path.mayBeChosenBy(request)) {
      throw new RefusedException(
          Finding.of(ErrorCode.PLAN_NOT_FOR_YOU).at("http." + SearchPlan.PARAMETER));
    }
    return SearchPlan.recording();
  }
}
