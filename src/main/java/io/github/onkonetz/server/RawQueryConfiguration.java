package io.github.onkonetz.server;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The container below everything: lets people type URLs as they are spoken, with umlauts, and
 * refuses in the form of the endpoint.
 */
@Configuration(proxyBeanMethods = false)
class RawQueryConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> rawQueries() {
    return factory -> {
      factory.setProtocol(RawQueryProtocol.class.getName());
      factory.addEngineValves(new RawQueryValve());
    };
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsOfTheContainer() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(OutcomeReportValve.class.getName());
              }
            });
  }
}
