package io.github.onkonetz.server;

import io.github.onkonetz.search.LookupPathChoice;
import io.github.onkonetz.search.PublicLookups;
import io.github.onkonetz.security.Caller;
import io.github.onkonetz.security.SecuritySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** Who may look what up, as far as that is more than to find published entries with a token. */
@Configuration(proxyBeanMethods = false)
class LookupRights {

  /** Who maintains the directory may see how lookups are answered, and by whom. */
  @Bean
  LookupPathChoice officeChoosesThePath() {
    return request -> Caller.of(request).isAtLeast(Caller.Role.OFFICE);
  }

  /** A token is looked at wherever there is one: who sends a bad one is to know. */
  @Bean
  PublicLookups lookupsOfAnybody(SecuritySettings settings) {
    return request ->
        !settings.readingNeedsToken() && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
  }
}
