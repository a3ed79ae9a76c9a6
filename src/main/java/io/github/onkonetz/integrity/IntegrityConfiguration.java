package io.github.onkonetz.integrity;

import io.github.onkonetz.profiles.ConditionalMatches;
import io.github.onkonetz.profiles.ProfileValidation;
import io.github.onkonetz.profiles.ReferenceTargets;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules that more than one entry is needed for. */
@Configuration(proxyBeanMethods = false)
class IntegrityConfiguration {

  @Bean
  IdentifierTable identifierTable(DataSource dataSource) {
    return new IdentifierTable(dataSource);
  }

  @Bean
  DirectoryNumber directoryNumber(IdentifierTable table) {
    return new DirectoryNumber(table);
  }

  @Bean
  EntriesTogether entriesTogether(
      DataSource dataSource,
      IdentifierTable table,
      ReferenceTargets targets,
      ProfileValidation profiles,
      ConditionalMatches matches) {
    StoredEntries stored = new StoredEntries(dataSource);
    return new EntriesTogether(
        stored,
        new IdentifierRule(table),
        new ReferenceRule(targets, profiles, stored, matches),
        new ReferrerRule(stored, targets, profiles),
        new HierarchyRule(stored));
  }

  @Bean
  @Qualifier("fhirInterceptor")
  LostTargets lostTargets() {
    return new LostTargets();
  }

  @Bean
  @Qualifier("fhirInterceptor")
  IntegrityInterceptor integrityInterceptor(
      ProfileValidation profiles,
      EntriesTogether together,
      DataSource dataSource,
      EntityManagerFactory entityManagers) {
    return new IntegrityInterceptor(profiles, new LastLook(together, dataSource, entityManagers));
  }
}
