package io.github.onkonetz.storage;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires HAPI FHIR JPA, the system of record, to PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@Import({
  JpaR4Config.class,
  HapiJpaConfig.class,
  ThreadPoolFactoryConfig.class,
  JpaBatch2Config.class,
  Batch2JobsConfig.class,
  SubscriptionChannelConfig.class
})
class RepositoryConfiguration {

  /**
   * Rows per round trip when a transaction of many entries is written; Hibernate's documentation
   * advises 10 to 50.
   */
  private static final String JDBC_BATCH_SIZE = "30";

  @Bean
  static UnservedTypesRemoval unservedTypesRemoval() {
    return new UnservedTypesRemoval();
  }

  @Bean(initMethod = "run")
  SchemaMigration schemaMigration(DataSource dataSource) {
    return new SchemaMigration(dataSource);
  }

  @Bean
  StartTurn startTurn(DataSource dataSource) {
    return new StartTurn(dataSource);
  }

  @Bean
  JpaStorageSettings jpaStorageSettings() {
    return RepositorySettings.create();
  }

  @Bean
  PartitionSettings partitionSettings() {
    return new PartitionSettings();
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }

  @Bean
  @Primary
  @DependsOn("schemaMigration")
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      DataSource dataSource,
      ConfigurableListableBeanFactory beans,
      FhirContext fhirContext,
      JpaStorageSettings settings) {
    LocalContainerEntityManagerFactoryBean factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhirContext, settings);
    factory.setPersistenceUnitName("onkonetz");
    factory.setDataSource(dataSource);
    factory.setJpaProperties(hibernateProperties());
    return factory;
  }

  @Bean
  @Primary
  PlatformTransactionManager transactionManager(
      EntityManagerFactory factory, DatabaseLimits limits) {
    return new RequestTransactionManager(factory, limits);
  }

  private static Properties hibernateProperties() {
    Properties properties = new Properties();
    properties.put(AvailableSettings.DIALECT, HapiFhirPostgresDialect.class.getName());
    properties.put(AvailableSettings.HBM2DDL_AUTO, "none");
    properties.put(AvailableSettings.STATEMENT_BATCH_SIZE, JDBC_BATCH_SIZE);
    properties.put(AvailableSettings.ORDER_INSERTS, "true");
    properties.put(AvailableSettings.ORDER_UPDATES, "true");
    properties.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false");
    properties.put(AvailableSettings.USE_QUERY_CACHE, "false");
    properties.put("hibernate.search.enabled", "false");
    // Asking the driver for everything that it can do costs a second of start-up and tells
    // Hibernate nothing it needs.
    properties.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    return properties;
  }
}
