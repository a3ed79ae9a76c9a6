package io.github.onkonetz.profiles;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds writes and {@code $validate} to the rules. */
@Configuration(proxyBeanMethods = false)
class WritesConfiguration {

  @Bean
  @Qualifier("fhirInterceptor")
  SentContentInterceptor readingOfBodies(SentContent content) {
    return new SentContentInterceptor(content);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  NormalQueryInterceptor normalQueries(RetiredSystems systems) {
    return new NormalQueryInterceptor(systems);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  WriteValidationInterceptor writeValidation(EntryValidation validation, BundleValidation bundles) {
    return new WriteValidationInterceptor(validation, bundles);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  EarlyLook earlyLook(EntryValidation validation, ConditionalMatches stored, PatchPreview patches) {
    return new EarlyLook(validation, stored, patches);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  AcceptedWrites acceptedWrites() {
    return new AcceptedWrites();
  }

  @Bean
  ValidateOperations validateOperations(
      EntryValidation validation, BundleValidation bundles, ConditionalMatches stored) {
    return new ValidateOperations(new AskedValidation(validation, bundles, stored));
  }
}
