package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.util.IMetaTagSorter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills the index from the repository and keeps it so. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

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
      EntityManagerFactory entityManagers) {
    return new IndexWriteInterceptor(
        new TransactionChanges.Factory(index, building, texts, entityManagers), building);
  }

  @Bean("directoryIndexHealthIndicator")
  IndexHealth indexHealth(IndexSettings settings, DirectoryIndex index) {
    return new IndexHealth(settings, index);
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
