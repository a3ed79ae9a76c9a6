package io.github.onkonetz.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.github.onkonetz.profiles.ConformancePackage;
import io.github.onkonetz.profiles.ValidateOperations;
import java.util.List;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The FHIR endpoint at {@code /fhir}. A capability adds to it by beans with the qualifier {@code
 * fhirInterceptor} (a HAPI interceptor, in effect for requests and for writes of the server itself)
 * or {@code fhirProvider} (operations).
 */
@Configuration(proxyBeanMethods = false)
class FhirServletConfiguration {

  /** Hits and versions on a page if nothing is said, and at most. */
  private static final int DEFAULT_PAGE = 20;

  private static final int LARGEST_PAGE = 1000;

  @Bean
  RestfulServer restfulServer(
      FhirContext fhirContext,
      ResourceProviderFactory resourceProviders,
      JpaSystemProvider<?, ?> systemProvider,
      DatabaseBackedPagingProvider pagingProvider,
      IInterceptorService interceptorService,
      ValidateOperations validate,
      @Qualifier("fhirInterceptor") List<Object> interceptors,
      @Qualifier("fhirProvider") List<Object> providers) {
    RestfulServer server = new DirectoryServer(fhirContext);
    server.setInterceptorService(interceptorService);
    interceptors.forEach(server::registerInterceptor);
    server.registerProviders(resourceProviders.createProviders());
    for (IResourceProvider served : List.copyOf(server.getResourceProviders())) {
      server.registerProvider(validate.of(served.getResourceType()));
    }
    server.registerProvider(systemProvider);
    server.registerProviders(providers);
    pagingProvider.setDefaultPageSize(DEFAULT_PAGE);
    pagingProvider.setMaximumPageSize(LARGEST_PAGE);
    server.setPagingProvider(pagingProvider);
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    server.setDefaultPrettyPrint(false);
    return server;
  }

  @Bean
  DirectoryMetadata directoryMetadata(
      RestfulServer server,
      ISearchParamRegistry searchParameters,
      ConformancePackage conformance,
      @Value("${spring.application.version}") String version,
      DaoRegistry daos) {
    return new DirectoryMetadata(
        server,
        searchParameters,
        conformance,
        version,
        daos.getResourceDao(OperationDefinition.class));
  }

  @Bean
  FilterRegistrationBean<RequestIdFilter> requestIds() {
    FilterRegistrationBean<RequestIdFilter> first =
        new FilterRegistrationBean<>(new RequestIdFilter());
    first.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return first;
  }

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(
      RestfulServer server, DirectoryMetadata metadata) {
    server.setServerConformanceProvider(metadata);
    ServletRegistrationBean<RestfulServer> registration =
        new ServletRegistrationBean<>(server, "/fhir/*");
    registration.setLoadOnStartup(1);
    return registration;
  }
}
