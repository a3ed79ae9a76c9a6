package io.github.onkonetz.search;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.dao.NonPersistedSearch;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Makes every search of the repository a pure read with a certain order: by offset instead of a
 * stored result, sorted by id where nothing else decides. Conditional URLs of transactions are left
 * as they are.
 */
@Interceptor
class RepositorySearchInterceptor {

  private static final String ID = "_id";

  private final CompositeSearch composites;

  RepositorySearchInterceptor(CompositeSearch composites) {
    this.composites = composites;
  }

  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  void beforeSearch(
      SearchParameterMap search, RequestDetails request, ICachedSearchDetails details) {
    if (details instanceof NonPersistedSearch) {
      return;
    }
    if (!search.isLoadSynchronous()) {
      neverStored(search, request);
    }
    if (search.getSearchTotalMode() == SearchTotalModeEnum.ESTIMATED) {
      search.setSearchTotalMode(SearchTotalModeEnum.ACCURATE);
    }
    search.setSort(withTieBreak(search.getSort()));
    composites.resolve(details.getResourceType(), search);
  }

  private static void neverStored(SearchParameterMap search, RequestDetails request) {
    if (request instanceof ServletRequestDetails) {
      search.setOffset(search.getOffset() == null ? 0 : search.getOffset());
      search.setCount(search.getCount() == null ? LookupRequest.DEFAULT_COUNT : search.getCount());
    } else {
      search.setLoadSynchronous(true);
    }
  }

  private static SortSpec withTieBreak(SortSpec sort) {
    if (sort == null) {
      return new SortSpec(ID);
    }
    if (!ID.equals(sort.getParamName())) {
      sort.setChain(withTieBreak(sort.getChain()));
    }
    return sort;
  }

  /** Searches within a batch page by offset too; HAPI looks for the offset in the URL only. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  void beforeBatch(IBaseBundle bundle) {
    for (Bundle.BundleEntryComponent entry : ((Bundle) bundle).getEntry()) {
      Bundle.BundleEntryRequestComponent request = entry.getRequest();
      if (request.getMethod() == Bundle.HTTPVerb.GET && isSearch(request.getUrl())) {
        request.setUrl(
            request.getUrl() + (request.getUrl().contains("?") ? "&" : "?") + "_offset=0");
      }
    }
  }

  private static boolean isSearch(String url) {
    return url != null
        && url.matches("/?[A-Za-z]+(\\?.*)?")
        && !url.contains("_offset=")
        // A named query is no search of the repository, and has its own parameters.
        && !url.contains("_query=")
        && !url.contains("_getpages=")
        && !url.matches("/?metadata.*");
  }
}
