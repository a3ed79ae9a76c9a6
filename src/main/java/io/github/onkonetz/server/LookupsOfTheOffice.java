package io.github.onkonetz.server;

import io.github.onkonetz.search.LookupPathChoice;
import io.github.onkonetz.security.Caller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who maintains the directory may see how lookups are answered, and by whom. */
@Configuration(proxyBeanMethods = false)
class LookupsOfTheOffice {

  @Bean
  LookupPathChoice officeChoosesThePath() {
    return request -> Caller.of(request).isAtLeast(Caller.Role.OFFICE);
  }
}
