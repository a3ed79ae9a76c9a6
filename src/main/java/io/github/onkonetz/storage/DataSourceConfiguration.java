package io.github.onkonetz.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Chooses the database: the one that {@code spring.datasource.url} names, otherwise the embedded
 * one.
 */
@Configuration(proxyBeanMethods = false)
class DataSourceConfiguration {

  /**
   * A search can hold one connection while a validation asks for another; twenty serve two cores
   * without queueing.
   */
  private static final int POOL_SIZE = 20;

  private static final Duration CONNECTION_PATIENCE = Duration.ofSeconds(30);

  @Configuration(proxyBeanMethods = false)
  @Conditional(WithoutDatasourceUrl.class)
  static class Embedded {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(StorageSettings settings) {
      return EmbeddedDatabase.start(settings.dataDir());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(EmbeddedDatabase database) {
      return database.connect(pool());
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("spring.datasource.url")
  static class Outside {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Environment environment) {
      HikariConfig pool = pool();
      pool.setJdbcUrl(environment.getRequiredProperty("spring.datasource.url"));
      pool.setUsername(environment.getProperty("spring.datasource.username"));
      pool.setPassword(environment.getProperty("spring.datasource.password"));
      return new HikariDataSource(pool);
    }
  }

  private static HikariConfig pool() {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("onkonetz");
    pool.setMaximumPoolSize(POOL_SIZE);
    pool.setMinimumIdle(2);
    pool.setConnectionTimeout(CONNECTION_PATIENCE.toMillis());
    return pool;
  }

  /** True when no outside database is named. */
  static class WithoutDatasourceUrl implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().containsProperty("spring.datasource.url");
    }
  }
}
