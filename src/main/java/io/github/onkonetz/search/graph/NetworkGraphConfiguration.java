package io.github.onkonetz.search.graph;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.ConformancePackage;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.answer.SearchsetWriter;
import io.github.onkonetz.search.index.DirectoryIndex;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the operations on the graph. */
@Configuration(proxyBeanMethods = false)
class NetworkGraphConfiguration {

  @Bean
  @Qualifier("fhirProvider")
  NetworkGraphProvider networkGraphProvider(
      DirectoryIndex index, ConformancePackage conformance, FhirContext context) {
    return new NetworkGraphProvider(
        index,
        new GraphVocabulary(conformance),
        new SearchsetResponse(new SearchsetWriter(context)),
        Clock.systemDefaultZone());
  }
}
