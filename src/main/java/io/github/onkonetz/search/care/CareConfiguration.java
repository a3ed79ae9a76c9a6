package io.github.onkonetz.search.care;

import io.github.onkonetz.places.Gazetteer;
import io.github.onkonetz.profiles.ConformancePackage;
import io.github.onkonetz.search.answer.BatchAnswers;
import io.github.onkonetz.search.answer.SearchsetResponse;
import io.github.onkonetz.search.index.DirectoryIndex;
import java.time.Clock;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code $find-care} and the named query {@code near}. */
@Configuration(proxyBeanMethods = false)
class CareConfiguration {

  @Bean
  CareAnswers careAnswers(DirectoryIndex index, ConformancePackage conformance) {
    CareVocabulary vocabulary =
        new CareVocabulary(
            CareVocabulary.systems().stream()
                .map(url -> conformance.definition(CodeSystem.class, url))
                .toList(),
            conformance.definition(ConceptMap.class, CareVocabulary.WORDS));
    Clock clock = Clock.systemUTC();
    return new CareAnswers(
        index, new ReadQuestion(vocabulary, Gazetteer.germany(), clock), new ReadNear(clock));
  }

  @Bean
  BatchAnswers careInBatch(CareAnswers answers) {
    return new CareInBatch(answers);
  }

  @Bean
  @Qualifier("fhirProvider")
  FindCareProvider findCareProvider(CareAnswers answers, SearchsetResponse response) {
    return new FindCareProvider(answers, response);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  NearQueryInterceptor nearQueryInterceptor(CareAnswers answers, SearchsetResponse response) {
    return new NearQueryInterceptor(answers, response);
  }

  @Bean
  @Qualifier("fhirProvider")
  NearQueryInterceptor.Provider nearQueryProvider() {
    return new NearQueryInterceptor.Provider();
  }
}
