package io.github.onkonetz.search.engine;

import ca.uhn.fhir.rest.api.Constants;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.NormalQueryInterceptor;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.LookupRequest;
import io.github.onkonetz.search.answer.EntryResponse;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.index.StoredEntry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Answers what programs ask most, reads and searches by GET in compact JSON, without HAPI's
 * handling of requests. Whatever has a wish beyond that, makes no sense, or finds nothing by its id
 * goes the long way, where {@link IndexLookupInterceptor} or the repository says what there is to
 * say: so there is one place for refusals.
 */
final class ShortAnswers {

  private final IndexLookups lookups;
  private final NormalQueryInterceptor retiredNames;
  private final SearchsetResponse searchsets;
  private final LookupCounts counts;

  ShortAnswers(
      IndexLookups lookups,
      NormalQueryInterceptor retiredNames,
      SearchsetResponse searchsets,
      LookupCounts counts) {
    this.lookups = lookups;
    this.retiredNames = retiredNames;
    this.searchsets = searchsets;
    this.counts = counts;
  }

  /** False if the request has to go the long way; nothing has been sent then. */
  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PlainLookup lookup = PlainLookup.of(request);
    return lookup != null && lookups.isOpen(lookup.type()) && answer(lookup, request, response);
  }

  private boolean answer(
      PlainLookup lookup, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return lookup.id().isEmpty()
        ? answerSearch(lookup, request, response)
        : answerRead(lookup, request, response);
  }

  private boolean answerRead(
      PlainLookup lookup, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<StoredEntry> entry = lookups.read(lookup.type(), lookup.id());
    if (entry.isEmpty()) {
      return false;
    }
    counts.read();
    EntryResponse.sendJson(entry.get(), request, response, lookup.base(), isGzip(request));
    return true;
  }

  private boolean answerSearch(
      PlainLookup lookup, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String[]> asked = request.getParameterMap();
    if (!PlainLookup.isPlain(asked) || !retiredNames.isNormal(asked)) {
      return false;
    }
    Searchset answer;
    try {
      LookupRequest understood = lookups.claimPlain(lookup.type(), asked);
      answer = lookups.answer(lookup.type(), understood, lookup.base(), SearchPlan.UNWANTED);
    } catch (RefusedException | UnclaimedException saidOnTheLongWay) {
      return false;
    }
    counts.searched();
    MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
    searchsets.sendJson(answer, lookup.base(), language, response, isGzip(request));
    return true;
  }

  private static boolean isGzip(HttpServletRequest request) {
    String encodings = request.getHeader(Constants.HEADER_ACCEPT_ENCODING);
    return encodings != null && encodings.contains(Constants.ENCODING_GZIP);
  }
}
