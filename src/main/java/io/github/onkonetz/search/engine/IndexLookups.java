package io.github.onkonetz.search.engine;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.NormalQueryInterceptor;
import io.github.onkonetz.search.HitsElsewhere;
import io.github.onkonetz.search.LookupParameters;
import io.github.onkonetz.search.LookupRequest;
import io.github.onkonetz.search.LookupTurn;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.storage.ServedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which lookups the index claims, and its answers to them: reads and searches of directory types,
 * as long as it shows all that has been committed.
 */
final class IndexLookups {

  private final DirectoryIndex index;
  private final SearchEngine engine;
  private final LookupParameters parameters;
  private final LookupPath path;
  private final LookupCounts counts;

  IndexLookups(
      DirectoryIndex index,
      SearchEngine engine,
      LookupParameters parameters,
      LookupPath path,
      LookupCounts counts) {
    this.index = index;
    this.engine = engine;
    this.parameters = parameters;
    this.path = path;
    this.counts = counts;
  }

  /** Whether the index may answer lookups of that type in general. */
  boolean isOpen(String type) {
    if (!ServedTypes.DIRECTORY.contains(type)) {
      return false;
    }
    if (!index.isReady()) {
      counts.fellBack(LookupCounts.Reason.NOT_READY);
      return false;
    }
    return true;
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
    if (!isOpen(type) || isForRepository(request)) {
      return Optional.empty();
    }
    return Optional.of(
        LookupRequest.read(parameters, type, asked, LookupTurn.isLenient(request))
            .with(NormalQueryInterceptor.notes(request)));
  }

  /** As {@link #claim}, of a search that came with no wishes but its parameters. */
  LookupRequest claimPlain(String type, Map<String, String[]> asked) {
    return LookupRequest.read(parameters, type, asked, false);
  }

  /**
   * The current version of an entry, if the index is to answer the read.
   *
   * @return empty if somebody else is to answer, who also knows what was deleted
   */
  Optional<StoredEntry> read(String type, String id, RequestDetails request) {
    return !isOpen(type) || isForRepository(request) ? Optional.empty() : read(type, id);
  }

  /** As {@link #read(String, String, RequestDetails)}, where {@link #isOpen} was asked before. */
  Optional<StoredEntry> read(String type, String id) {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return Optional.ofNullable(snapshot.entry(type, id));
    }
  }

  private boolean isForRepository(RequestDetails request) {
    boolean repository =
        SearchsetResponse.BY_REPOSITORY.equals(request.getHeader(SearchsetResponse.LOOKUP_PATH))
            && path.mayBeChosenBy(request);
    if (repository) {
      counts.fellBack(LookupCounts.Reason.CHOSEN);
    }
    return repository;
  }

  /**
   * The answer to a search.
   *
   * @throws UnclaimedException if it needs what the index does not have
   */
  Searchset answer(String type, LookupRequest lookup, String base, SearchPlan plan) {
    Searchset answer;
    try {
      answer = engine.answer(type, lookup, base, plan);
    } catch (UnclaimedException needsRepository) {
      counts.fellBack(LookupCounts.Reason.UNCLAIMED);
      throw needsRepository;
    }
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
