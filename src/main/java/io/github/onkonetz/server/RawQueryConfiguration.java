package io.github.onkonetz.server;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets people type URLs as they are spoken, with umlauts. */
@Configuration(proxyBeanMethods = false)
class RawQueryConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> rawQueries() {
    return factory -> {
      factory.setProtocol(RawQueryProtocol.class.getName());
      factory.addEngineValves(new RawQueryValve());
    };
  }
}
