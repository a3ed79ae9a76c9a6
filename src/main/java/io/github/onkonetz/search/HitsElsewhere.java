package io.github.onkonetz.search;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;

/** Notices that a search for the start of a text found nothing, while the text occurs elsewhere. */
public final class HitsElsewhere {

  private final LookupParameters parameters;
  private final MatchUrlService urls;
  private final DaoRegistry repository;

  HitsElsewhere(LookupParameters parameters, MatchUrlService urls, DaoRegistry repository) {
    this.parameters = parameters;
    this.urls = urls;
    this.repository = repository;
  }

  /** What to tell about a search without hits; asks the database once more, but only then. */
  Optional<Finding> find(RequestDetails request, Bundle answer) {
    boolean hits = answer.hasTotal() ? answer.getTotal() > 0 : answer.hasEntry();
    if (hits) {
      return Optional.empty();
    }
    String type = request.getResourceName();
    Map<String, String[]> wider = wider(parameters, type, request.getParameters());
    if (wider.isEmpty()) {
      return Optional.empty();
    }
    int found = count(type, wider);
    return finding(found, request.getFhirServerBase(), type, wider);
  }

  /** What to tell if the wider search finds that many. */
  public static Optional<Finding> finding(
      int found, String base, String type, Map<String, String[]> wider) {
    String url = base + "/" + type + "?" + SearchUrl.query(new TreeMap<>(wider));
    return found == 0
        ? Optional.empty()
        : Optional.of(Finding.of(ErrorCode.HITS_ELSEWHERE_IN_TEXT, Integer.toString(found), url));
  }

  /**
   * The search with {@code :contains} at each text; empty if it has no text to search by its start.
   */
  public static Map<String, String[]> wider(
      LookupParameters parameters, String type, Map<String, String[]> asked) {
    Map<String, String[]> wider = new HashMap<>();
    boolean widened = false;
    for (Map.Entry<String, String[]> parameter : asked.entrySet()) {
      String name = parameter.getKey();
      if (LookupVocabulary.isControl(name)) {
        continue;
      }
      LookupParameters.Target target = parameters.follow(type, name);
      boolean byStart =
          target.isOf(RestSearchParameterTypeEnum.STRING) && target.modifier().isEmpty();
      widened |= byStart;
      wider.put(byStart ? name + ":contains" : name, parameter.getValue());
    }
    return widened ? wider : Map.of();
  }

  private int count(String type, Map<String, String[]> wider) {
    SearchParameterMap search =
        urls.translateMatchUrl(
            type + "?" + SearchUrl.query(wider),
            repository.getResourceDao(type).getContext().getResourceDefinition(type));
    search.setLoadSynchronous(true);
    search.setSummaryMode(SummaryEnum.COUNT);
    Integer size =
        repository.getResourceDao(type).search(search, new SystemRequestDetails()).size();
    return size == null ? 0 : size;
  }
}
