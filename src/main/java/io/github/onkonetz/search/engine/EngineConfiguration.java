package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.github.onkonetz.profiles.NormalQueryInterceptor;
import io.github.onkonetz.search.LookupParameters;
import io.github.onkonetz.search.LookupPathChoice;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.PublicLookups;
import io.github.onkonetz.search.answer.BatchAnswers;
import io.github.onkonetz.search.answer.EntryResponse;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.answer.SearchsetWriter;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Reads and standard searches from the index. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  /** Behind the limits of the public, and before anybody finds out who sends a request. */
  private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 130;

  /** After everybody who may refuse a request, the last before the FHIR endpoint. */
  private static final int LAST_FILTER = 1_000;

  @Bean
  LookupPath lookupPath(LookupPathSettings settings, List<LookupPathChoice> choices) {
    return new LookupPath(settings.pathOverride(), choices);
  }

  @Bean
  LookupCounts lookupCounts(MeterRegistry registry) {
    return new LookupCounts(registry);
  }

  @Bean
  IndexLookups indexLookups(
      DirectoryIndex index,
      ISearchParamRegistry registry,
      LookupParameters parameters,
      IValidationSupport terminology,
      LookupPath path,
      LookupCounts counts) {
    SearchEngine engine =
        new SearchEngine(
            index, new LookupVocabulary(registry), parameters, new StoredCodeSets(terminology));
    return new IndexLookups(index, engine, parameters, path, counts);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  IndexLookupInterceptor indexLookupInterceptor(
      IndexLookups lookups,
      LookupPath path,
      LookupCounts counts,
      SearchsetResponse searchsets,
      EntryResponse entries) {
    return new IndexLookupInterceptor(lookups, path, counts, searchsets, entries);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  BatchLookupInterceptor batchLookupInterceptor(
      IndexLookups lookups, List<BatchAnswers> questions, SearchsetWriter writer) {
    return new BatchLookupInterceptor(lookups, questions, writer);
  }

  @Bean
  ShortAnswers shortAnswers(
      IndexLookups lookups,
      NormalQueryInterceptor retiredNames,
      SearchsetResponse searchsets,
      LookupCounts counts) {
    return new ShortAnswers(lookups, retiredNames, searchsets, counts);
  }

  /** Most lookups: what security has to do for them takes longer than to answer them. */
  @Bean
  FilterRegistrationBean<LookupFilter> publicLookupFilter(
      ShortAnswers answers, PublicLookups publicLookups) {
    return at(BEFORE_SECURITY, new LookupFilter(answers, publicLookups));
  }

  @Bean
  FilterRegistrationBean<LookupFilter> lookupFilter(
      ShortAnswers answers, PublicLookups publicLookups) {
    return at(LAST_FILTER, new LookupFilter(answers, request -> !publicLookups.isOpenTo(request)));
  }

  private static FilterRegistrationBean<LookupFilter> at(int order, LookupFilter filter) {
    FilterRegistrationBean<LookupFilter> registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/fhir/*");
    registration.setOrder(order);
    return registration;
  }
}
