package io.github.onkonetz.search;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Searches of the repository: what HAPI answers, made to answer as the directory promises. */
@Configuration(proxyBeanMethods = false)
class RepositorySearchConfiguration {

  @Bean
  static RepositoryBeans repositoryBeans() {
    return new RepositoryBeans();
  }

  @Bean
  LookupParameters lookupParameters(ISearchParamRegistry registry) {
    return new LookupParameters(new LookupVocabulary(registry));
  }

  @Bean
  @Qualifier("fhirInterceptor")
  LookupInterceptor lookupInterceptor(
      LookupParameters parameters, MatchUrlService urls, DaoRegistry repository) {
    return new LookupInterceptor(parameters, new HitsElsewhere(parameters, urls, repository));
  }

  @Bean
  @Qualifier("fhirInterceptor")
  RepositorySearchInterceptor repositorySearchInterceptor(
      ISearchParamRegistry registry, DaoRegistry repository, FhirContext context) {
    return new RepositorySearchInterceptor(new CompositeSearch(registry, repository, context));
  }
}
