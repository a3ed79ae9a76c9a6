package io.github.onkonetz.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.rest.server.interceptor.ResponseHighlighterInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the endpoint offers by itself: readable pages for browsers and the terminology operations.
 */
@Configuration(proxyBeanMethods = false)
class FhirInterceptors {

  @Bean
  @Qualifier("fhirInterceptor")
  ResponseHighlighterInterceptor pagesForBrowsers() {
    return new ResponseHighlighterInterceptor();
  }

  @Bean
  @Qualifier("fhirInterceptor")
  FormatsThatAreNotHere formatsThatAreNotHere() {
    return new FormatsThatAreNotHere();
  }

  @Bean
  @Qualifier("fhirInterceptor")
  MetadataInterceptor metadataThatCanBeKept(FhirContext fhirContext) {
    return new MetadataInterceptor(fhirContext);
  }

  @Bean
  @Qualifier("fhirProvider")
  Object valueSetOperations(ValueSetOperationProvider provider) {
    return provider;
  }

  @Bean
  @Qualifier("fhirInterceptor")
  ErrorInterceptor errorsAsOutcomes() {
    return new ErrorInterceptor();
  }
}
