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

  /**
   * For a connection of a pool that is all in use, or of a database that has just gone away: less
   * than clients and proxies wait for an answer.
   */
  private static final Duration CONNECTION_PATIENCE = Duration.ofSeconds(10);

  /** A connection that does not answer in this time is thrown away and another one taken. */
  private static final Duration VALIDATION_PATIENCE = Duration.ofSeconds(2);

  /** How often an idle connection is asked, so that firewalls do not forget it. */
  private static final Duration KEEP_ALIVE = Duration.ofMinutes(2);

  /** For the handshake over a network; the driver counts in seconds. */
  private static final int CONNECT_SECONDS = 3;

  @Bean
  DatabaseState databaseState() {
    return new DatabaseState();
  }

  @Configuration(proxyBeanMethods = false)
  @Conditional(WithoutDatasourceUrl.class)
  static class Embedded {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(StorageSettings settings) {
      return EmbeddedDatabase.start(settings.dataDir());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(EmbeddedDatabase database, DatabaseState state) {
      return new GuardedDataSource(database.address(pool()), state);
    }

    @Bean
    DatabaseConnections databaseConnections(EmbeddedDatabase database) {
      return new DatabaseConnections(database.address(new HikariConfig()));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("spring.datasource.url")
  static class Outside {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Environment environment, DatabaseState state) {
      return new GuardedDataSource(address(pool(), environment), state);
    }

    @Bean
    DatabaseConnections databaseConnections(Environment environment) {
      return new DatabaseConnections(address(new HikariConfig(), environment));
    }

    private static HikariConfig address(HikariConfig database, Environment environment) {
      database.setJdbcUrl(environment.getRequiredProperty("spring.datasource.url"));
      database.setUsername(environment.getProperty("spring.datasource.username"));
      database.setPassword(environment.getProperty("spring.datasource.password"));
      return database;
    }
  }

  private static HikariConfig pool() {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("onkonetz");
    pool.setMaximumPoolSize(POOL_SIZE);
    pool.setMinimumIdle(2);
    pool.setConnectionTimeout(CONNECTION_PATIENCE.toMillis());
    pool.setValidationTimeout(VALIDATION_PATIENCE.toMillis());
    pool.setKeepaliveTime(KEEP_ALIVE.toMillis());
    pool.addDataSourceProperty("connectTimeout", CONNECT_SECONDS);
    pool.addDataSourceProperty("tcpKeepAlive", true);
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
