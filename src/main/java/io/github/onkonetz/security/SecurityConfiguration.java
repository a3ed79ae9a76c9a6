package io.github.onkonetz.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the guard in front of the FHIR endpoint. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  @Qualifier("fhirInterceptor")
  WriteGuardInterceptor writeGuard(
      SecuritySettings settings,
      @Value("${server.address:#{null}}") @Nullable InetAddress address) {
    boolean onLoopback = address != null && address.isLoopbackAddress();
    return new WriteGuardInterceptor(settings.writeToken(), onLoopback);
  }
}
