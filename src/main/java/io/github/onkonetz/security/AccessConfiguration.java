package io.github.onkonetz.security;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.OutcomeWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Which filters a request passes, by its path. What a token allows on the FHIR endpoint is decided
 * behind them, by {@link AccessInterceptor}: only there it is known what is asked for.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class AccessConfiguration {

  /** Spring Security's filter has the order -100. */
  private static final int BEFORE_SECURITY = -101;

  @Bean
  TokenRefusal tokenRefusal(OutcomeWriter outcomes) {
    return new TokenRefusal(outcomes);
  }

  @Bean
  FilterRegistrationBean<AddressFilter> addresses(OutcomeWriter outcomes) {
    FilterRegistrationBean<AddressFilter> registration =
        new FilterRegistrationBean<>(new AddressFilter(outcomes));
    registration.setOrder(BEFORE_SECURITY);
    return registration;
  }

  /** Addresses that could mean one thing to a filter and another to the endpoint. */
  @Bean
  RequestRejectedHandler strangeAddresses(OutcomeWriter outcomes) {
    return (request, response, rejected) ->
        outcomes.write(
            request,
            response,
            Finding.of(ErrorCode.REQUEST).with(String.valueOf(rejected.getMessage())));
  }

  /**
   * Nobody to be recognised, nothing to be refused: lookups of the public are not held up by
   * filters that have nothing to do.
   */
  @Bean
  @Order(2)
  SecurityFilterChain publicLookups(SecuritySettings settings) {
    return new DefaultSecurityFilterChain(
        request -> !settings.readingNeedsToken() && isFhir(request) && hasNoToken(request),
        List.of());
  }

  private static boolean isFhir(HttpServletRequest request) {
    return isBelow(request, "/fhir");
  }

  /** Compared by hand: matchers of patterns look at Spring's own servlet only. */
  static boolean isBelow(HttpServletRequest request, String folder) {
    String path = request.getServletPath();
    return path.equals(folder) || path.startsWith(folder + "/");
  }

  private static boolean isMetadata(HttpServletRequest request) {
    return request.getServletPath().equals(SmartConfigurationServlet.PATH)
        || "/metadata".equals(request.getPathInfo());
  }

  private static boolean isHealth(HttpServletRequest request) {
    return isBelow(request, "/actuator/health") || request.getServletPath().equals("/actuator");
  }

  private static boolean hasNoToken(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
  }

  @Bean
  @Order(3)
  SecurityFilterChain fhir(
      HttpSecurity http, SecuritySettings settings, JwtDecoder decoder, TokenRefusal refusal)
      throws Exception {
    bearer(http.securityMatcher(AccessConfiguration::isFhir), settings, decoder, refusal)
        .authorizeHttpRequests(
            requests -> {
              requests.requestMatchers(AccessConfiguration::isMetadata).permitAll();
              if (settings.readingNeedsToken()) {
                requests.anyRequest().authenticated();
              } else {
                requests.anyRequest().permitAll();
              }
            });
    return http.build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain actuator(
      HttpSecurity http, SecuritySettings settings, JwtDecoder decoder, TokenRefusal refusal)
      throws Exception {
    bearer(http.securityMatcher(r -> isBelow(r, "/actuator")), settings, decoder, refusal)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(AccessConfiguration::isHealth)
                    .permitAll()
                    .anyRequest()
                    .hasRole(Caller.Role.ADMINISTRATOR.name()));
    return http.build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain administration(
      HttpSecurity http, SecuritySettings settings, JwtDecoder decoder, TokenRefusal refusal)
      throws Exception {
    bearer(http.securityMatcher(r -> isBelow(r, "/admin")), settings, decoder, refusal)
        .authorizeHttpRequests(
            requests -> requests.anyRequest().hasRole(Caller.Role.ADMINISTRATOR.name()));
    return http.build();
  }

  /** Pages and the package: published, and without anything to be done. */
  @Bean
  @Order(5)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    http.csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
    return http.build();
  }

  /** No sessions and so no cookies that a page of others could make use of. */
  private static HttpSecurity bearer(
      HttpSecurity http, SecuritySettings settings, JwtDecoder decoder, TokenRefusal refusal)
      throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(e -> e.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(refusal)
                    .accessDeniedHandler(refusal)
                    .jwt(
                        jwt ->
                            jwt.decoder(decoder)
                                .jwtAuthenticationConverter(
                                    new TokenReading(settings.claims())::convert))
                    .withObjectPostProcessor(refusesWith(refusal)));
  }

  /** Spring would answer 500 when an issuer cannot be asked. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> refusesWith(
      TokenRefusal refusal) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(refusal);
        return filter;
      }
    };
  }

  @Bean
  @Qualifier("fhirInterceptor")
  AccessInterceptor access(DaoRegistry repository, List<Concern> concerns) {
    return new AccessInterceptor(new OwnEntries(repository, concerns));
  }

  @Bean
  ServletRegistrationBean<SmartConfigurationServlet> smartConfiguration(SecuritySettings settings) {
    return new ServletRegistrationBean<>(
        new SmartConfigurationServlet(settings), SmartConfigurationServlet.PATH);
  }
}
