package io.github.onkonetz.search.engine;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.NormalQueryInterceptor;
import io.github.onkonetz.search.HitsElsewhere;
import io.github.onkonetz.search.LookupParameters;
import io.github.onkonetz.search.LookupRequest;
import io.github.onkonetz.search.LookupTurn;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.storage.ServedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which searches the index claims, and its answers to them. It claims those that ask for nearness
 * or an order by distance, as long as it shows all that has been committed.
 */
final class IndexLookups {

  private final DirectoryIndex index;
  private final SearchEngine engine;
  private final LookupParameters parameters;
  private final boolean pathOverride;

  /**
   * @param pathOverride whether the client may choose who answers
   */
  IndexLookups(
      DirectoryIndex index,
      SearchEngine engine,
      LookupParameters parameters,
      boolean pathOverride) {
    this.index = index;
    this.engine = engine;
    this.parameters = parameters;
    this.pathOverride = pathOverride;
  }

  /**
   * The search, checked and completed, if the index is to answer it.
   *
   * @param type what is searched for
   * @param asked the parameters
   * @param request the request that the search came by, for its headers
   * @return empty if somebody else is to answer
   * @throws io.github.onkonetz.profiles.RefusedException if the search makes no sense
   */
  Optional<LookupRequest> claim(String type, Map<String, String[]> asked, RequestDetails request) {
    String path = pathOverride ? request.getHeader(SearchsetResponse.LOOKUP_PATH) : null;
    if (!ServedTypes.DIRECTORY.contains(type)
        || !index.isReady()
        || SearchsetResponse.BY_REPOSITORY.equals(path)) {
      return Optional.empty();
    }
    LookupRequest lookup =
        LookupRequest.read(parameters, type, asked, LookupTurn.isLenient(request))
            .with(NormalQueryInterceptor.notes(request));
    boolean claimed =
        SearchsetResponse.BY_INDEX.equals(path)
            || lookup.first(Cursor.PARAMETER) != null
            || lookup.parameters().keySet().stream().anyMatch(name -> asksForNearness(type, name));
    return claimed ? Optional.of(lookup) : Optional.empty();
  }

  private boolean asksForNearness(String type, String parameter) {
    return !LookupVocabulary.isControl(parameter) && parameters.follow(type, parameter).isNear();
  }

  /**
   * The answer to a search.
   *
   * @throws UnclaimedException if it needs what the index does not have
   */
  Searchset answer(String type, LookupRequest lookup, String base) {
    Searchset answer = engine.answer(type, lookup, base);
    boolean hits = answer.total() == null ? !answer.hits().isEmpty() : answer.total() > 0;
    if (hits) {
      return answer;
    }
    Map<String, String[]> wider = HitsElsewhere.wider(parameters, type, lookup.parameters());
    if (wider.isEmpty()) {
      return answer;
    }
    List<Finding> findings = new ArrayList<>(answer.findings());
    HitsElsewhere.finding(engine.count(type, wider, base), base, type, wider)
        .ifPresent(findings::add);
    return new Searchset(
        answer.total(), answer.links(), answer.hits(), answer.includes(), findings);
  }
}
