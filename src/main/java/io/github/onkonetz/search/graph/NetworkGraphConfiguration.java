package io.github.onkonetz.search.graph;

import io.github.onkonetz.profiles.ConformancePackage;
import io.github.onkonetz.search.answer.BatchAnswers;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.index.DirectoryIndex;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the operations on the graph. */
@Configuration(proxyBeanMethods = false)
class NetworkGraphConfiguration {

  @Bean
  GraphAnswers graphAnswers(DirectoryIndex index, ConformancePackage conformance) {
    return new GraphAnswers(index, new GraphVocabulary(conformance), Clock.systemDefaultZone());
  }

  @Bean
  BatchAnswers graphInBatch(GraphAnswers answers) {
    return new GraphInBatch(answers);
  }

  @Bean
  @Qualifier("fhirProvider")
  NetworkGraphProvider networkGraphProvider(GraphAnswers answers, SearchsetResponse response) {
    return new NetworkGraphProvider(answers, response);
  }
}
