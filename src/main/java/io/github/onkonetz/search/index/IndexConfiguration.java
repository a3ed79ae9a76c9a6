package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.IMetaTagSorter;
import io.github.onkonetz.storage.DatabaseConnections;
import io.github.onkonetz.storage.DatabaseState;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Fills the index from the repository and keeps it so. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

  /** Before the filters that answer lookups, after the limits of the public. */
  private static final int BEFORE_LOOKUPS = Ordered.HIGHEST_PRECEDENCE + 120;

  @Bean
  DirectoryIndex directoryIndex(ISearchParamExtractor extractor, ISearchParamRegistry registry) {
    return new DirectoryIndex(new EntryIndexing(extractor, registry));
  }

  @Bean
  StoredTexts storedTexts(FhirContext context, IMetaTagSorter tagOrder) {
    return new StoredTexts(context, tagOrder);
  }

  @Bean
  IndexBuilding indexBuilding(
      IndexSettings settings,
      DirectoryIndex index,
      StoredTexts texts,
      DataSource dataSource,
      ISearchParamRegistry registry) {
    return new IndexBuilding(
        settings.enabled(), index, new DirectoryScan(dataSource, texts, index.leftOut()), registry);
  }

  @Bean
  @Qualifier("fhirInterceptor")
  IndexWriteInterceptor indexWriteInterceptor(
      DirectoryIndex index,
      IndexBuilding building,
      StoredTexts texts,
      PublishingOrder order,
      NodeName node,
      EntityManagerFactory entityManagers) {
    return new IndexWriteInterceptor(
        new TransactionChanges.Factory(
            index, building, texts, new ChangeLog(node), order, node, entityManagers),
        building);
  }

  @Bean
  NodeName nodeName() {
    return new NodeName();
  }

  @Bean
  PublishingOrder publishingOrder() {
    return new PublishingOrder();
  }

  @Bean
  FollowingTimes followingTimes(MeterRegistry registry) {
    return new FollowingTimes(registry);
  }

  @Bean
  FollowOthers followOthers(
      IndexSettings settings,
      DatabaseConnections connections,
      DatabaseState database,
      NodeName node,
      PublishingOrder order,
      FollowOthers.Publishing publishing) {
    return new FollowOthers(
        settings, connections, database, new ChangeLog(node), order, publishing);
  }

  @Bean
  FollowOthers.Publishing publishing(
      DirectoryIndex index, IndexBuilding building, StoredTexts texts, FollowingTimes times) {
    return new FollowOthers.Publishing(index, building, texts, times);
  }

  @Bean("directoryIndexHealthIndicator")
  IndexHealth indexHealth(
      IndexSettings settings, DirectoryIndex index, FollowingTimes times, DatabaseState database) {
    return new IndexHealth(settings, index, times, database);
  }

  @Bean
  FilterRegistrationBean<StaleAnswerFilter> staleAnswerFilter(DatabaseState database) {
    FilterRegistrationBean<StaleAnswerFilter> registration =
        new FilterRegistrationBean<>(new StaleAnswerFilter(database));
    registration.addUrlPatterns("/fhir/*");
    registration.setOrder(BEFORE_LOOKUPS);
    return registration;
  }

  @Bean
  MeterBinder indexMetrics(DirectoryIndex index, IndexBuilding building) {
    return registry -> {
      Gauge.builder("onkonetz.index.entries", index, DirectoryIndex::size)
          .description("Entries in the directory index")
          .register(registry);
      Gauge.builder("onkonetz.index.size", index, DirectoryIndex::bytes)
          .description("Texts and Lucene's files in the directory index")
          .baseUnit("bytes")
          .register(registry);
      Gauge.builder("onkonetz.index.ready", index, i -> i.isReady() ? 1 : 0)
          .description("1 if the directory index shows all that has been committed")
          .register(registry);
      Gauge.builder("onkonetz.index.left.out", index, i -> i.leftOut().size())
          .description("Entries that could not be put into the directory index")
          .register(registry);
      FunctionCounter.builder("onkonetz.index.builds", building, IndexBuilding::builds)
          .description("Builds of the directory index since the start")
          .register(registry);
      TimeGauge.builder(
              "onkonetz.index.build.time",
              building,
              TimeUnit.MILLISECONDS,
              b -> b.lastBuild().toMillis())
          .description("How long the last build of the directory index took")
          .register(registry);
    };
  }
}
