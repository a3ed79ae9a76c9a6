package io.github.onkonetz.search.engine;

import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.UrlUtil;
import io.github.onkonetz.search.LookupParameters;
import io.github.onkonetz.search.LookupRequest;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The engine over any index, without a server. Searches are written as in a URL. */
final class EngineUnderTest {

  static final String BASE = "http://localhost/fhir";

  /** More pages than any test walks. */
  private static final int MOST_PAGES = 100_000;

  private final LookupParameters parameters;
  private final SearchEngine engine;

  EngineUnderTest(DirectoryIndex index) {
    this(index, new NoCodeSets());
  }

  EngineUnderTest(DirectoryIndex index, CodeSets codes) {
    ISearchParamRegistry registry = MemoryDirectory.registry();
    LookupVocabulary vocabulary = new LookupVocabulary(registry);
    parameters = new LookupParameters(vocabulary);
    engine = new SearchEngine(index, vocabulary, parameters, codes);
  }

  Searchset ask(String search) {
    String type = search.replaceFirst("\\?.*", "");
    String query = search.substring(Math.min(type.length() + 1, search.length()));
    LookupRequest lookup =
        LookupRequest.read(parameters, type, UrlUtil.parseQueryString(query), false);
    return engine.answer(type, lookup, BASE, SearchPlan.UNWANTED);
  }

  /** The ids of the matches of one page. */
  List<String> ids(String search) {
    return ids(ask(search));
  }

  static List<String> ids(Searchset answer) {
    return answer.hits().stream().map(hit -> hit.entry().id()).toList();
  }

  static List<String> includes(Searchset answer) {
    return answer.includes().stream().map(StoredEntry::reference).sorted().toList();
  }

  /** The matches of all pages, one link after the other. */
  List<Searchset.Hit> walk(String search) {
    List<Searchset.Hit> hits = new ArrayList<>();
    String next = search;
    for (int pages = 0; next != null && pages < MOST_PAGES; pages++) {
      Searchset page = ask(next);
      hits.addAll(page.hits());
      next = link(page, "next");
    }
    return hits;
  }

  /** A link relative to the base; null if there is none. */
  static @Nullable String link(Searchset page, String relation) {
    return page.links().stream()
        .filter(link -> link.relation().equals(relation))
        .map(link -> link.url().substring(BASE.length() + 1))
        .findFirst()
        .orElse(null);
  }

  static final class NoCodeSets implements CodeSets {

    @Override
    public Set<String> in(String valueSet) {
      throw new UnclaimedException(valueSet);
    }

    @Override
    public Set<String> below(String system, String code) {
      throw new UnclaimedException(system);
    }

    @Override
    public Set<String> above(String system, String code) {
      throw new UnclaimedException(system);
    }
  }
}
