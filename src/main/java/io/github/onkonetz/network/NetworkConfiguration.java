package io.github.onkonetz.network;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import io.github.onkonetz.integrity.DirectoryNumber;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Decides whether the sample networks are wanted here. */
@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {

  @Bean
  @Qualifier("fhirInterceptor")
  OnkonetzIdInterceptor onkonetzIdInterceptor(DirectoryNumber given) {
    return new OnkonetzIdInterceptor(given);
  }

  @Bean
  SampleNetworkLoading sampleNetworkLoading(
      NetworkSettings settings,
      Environment environment,
      FhirContext fhirContext,
      IFhirSystemDao<Bundle, Meta> repository,
      DataSource dataSource) {
    boolean embedded = !environment.containsProperty("spring.datasource.url");
    boolean wanted = settings.sample() == null ? embedded : settings.sample();
    return new SampleNetworkLoading(
        wanted, settings.synthetic(), fhirContext, repository, new StoredEntries(dataSource));
  }
}
