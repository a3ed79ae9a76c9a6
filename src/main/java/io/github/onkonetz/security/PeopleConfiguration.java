package io.github.onkonetz.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** People who sign in, unless they do so with an outside issuer. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutOutsideIssuer.class)
class PeopleConfiguration {

  @Bean
  PeopleAdministration peopleAdministration(JdbcTemplate database, AdministrationTrail trail) {
    return new PeopleAdministration(database, trail);
  }

  @Bean
  Passwords passwords(JdbcTemplate database) {
    return new Passwords(database);
  }

  @Bean
  PersonSessions personSessions(JdbcTemplate database) {
    return new PersonSessions(database);
  }

  @Bean
  Consents consents(JdbcTemplate database, RegisteredClientRepository clients) {
    return new Consents(database, clients);
  }

  /** Its forms carry a token that a page of others cannot know. */
  @Bean
  @Order(4)
  SecurityFilterChain people(HttpSecurity http, PersonSessions sessions) throws Exception {
    CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
    forms.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    http.securityMatcher(request -> AccessConfiguration.isBelow(request, PersonPages.HOME))
        .securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .csrf(csrf -> csrf.csrfTokenRepository(forms))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    return http.build();
  }
}
