package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.github.onkonetz.search.LookupParameters;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.answer.SearchsetWriter;
import io.github.onkonetz.search.index.DirectoryIndex;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Standard searches from the index. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  @Bean
  IndexLookups indexLookups(
      DirectoryIndex index,
      ISearchParamRegistry registry,
      LookupParameters parameters,
      IValidationSupport terminology,
      LookupPathSettings settings) {
    SearchEngine engine =
        new SearchEngine(
            index, new LookupVocabulary(registry), parameters, new StoredCodeSets(terminology));
    return new IndexLookups(index, engine, parameters, settings.pathOverride());
  }

  @Bean
  @Qualifier("fhirInterceptor")
  IndexLookupInterceptor indexLookupInterceptor(IndexLookups lookups, SearchsetResponse response) {
    return new IndexLookupInterceptor(lookups, response);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  BatchLookupInterceptor batchLookupInterceptor(IndexLookups lookups, SearchsetWriter writer) {
    return new BatchLookupInterceptor(lookups, writer);
  }
}
