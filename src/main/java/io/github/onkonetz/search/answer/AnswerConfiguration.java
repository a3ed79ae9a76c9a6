package io.github.onkonetz.search.answer;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How answers are written and sent. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

  @Bean
  SearchsetWriter searchsetWriter(FhirContext context) {
    return new SearchsetWriter(context);
  }

  @Bean
  SearchsetResponse searchsetResponse(SearchsetWriter writer) {
    return new SearchsetResponse(writer);
  }

  @Bean
  EntryResponse entryResponse(FhirContext context) {
    return new EntryResponse(context);
  }
}
