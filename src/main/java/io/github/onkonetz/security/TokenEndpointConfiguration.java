package io.github.onkonetz.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * {@code /oauth2/token}, {@code /oauth2/authorize}, {@code /oauth2/jwks} and the metadata of the
 * issuer.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutOutsideIssuer.class)
class TokenEndpointConfiguration {

  private static final String AUTHORIZE = "/oauth2/authorize";

  private final ClientAssertions assertions;
  private final TokenClaims claims;

  TokenEndpointConfiguration(ClientAssertions assertions, TokenClaims claims) {
    this.assertions = assertions;
    this.claims = claims;
  }

  /** The token generator, sign-ins and consents are beans that Spring finds by their types. */
  @Bean
  @Order(1)
  SecurityFilterChain tokenEndpoints(HttpSecurity http, PersonSessions sessions) throws Exception {
    OAuth2AuthorizationServerConfigurer issuer =
        OAuth2AuthorizationServerConfigurer.authorizationServer();
    http.securityMatcher(issuer.getEndpointsMatcher())
        .with(
            issuer,
            server ->
                server
                    .clientAuthentication(
                        clients ->
                            clients
                                .authenticationConverter(new AssertedClient())
                                .authenticationProviders(this::judgeAssertions))
                    .authorizationEndpoint(
                        people ->
                            people
                                .consentPage(PersonPages.CONSENT)
                                .authenticationProviders(this::judgeScopes)))
        .securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        // Consent is held to a state that only its page knows; nothing else here uses cookies.
        .csrf(csrf -> csrf.disable())
        .exceptionHandling(
            e ->
                e.defaultAuthenticationEntryPointFor(
                    signInFirst(), TokenEndpointConfiguration::isRequestOfAPerson))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }

  private void judgeAssertions(List<AuthenticationProvider> providers) {
    for (AuthenticationProvider provider : providers) {
      if (provider instanceof JwtClientAssertionAuthenticationProvider signed) {
        signed.setJwtDecoderFactory(assertions);
      }
    }
  }

  private void judgeScopes(List<AuthenticationProvider> providers) {
    Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> rules =
        new OAuth2AuthorizationCodeRequestAuthenticationValidator()
            .andThen(claims::requireScopeOfTheAccount);
    for (AuthenticationProvider provider : providers) {
      if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider codes) {
        codes.setAuthenticationValidator(rules);
      }
    }
  }

  private static boolean isRequestOfAPerson(HttpServletRequest request) {
    return request.getMethod().equals("GET") && request.getServletPath().equals(AUTHORIZE);
  }

  /** The path alone is sent along, so that signing in leads nowhere else. */
  private static AuthenticationEntryPoint signInFirst() {
    return (request, response, refused) -> {
      String next = AUTHORIZE + "?" + request.getQueryString();
      response.sendRedirect(
          request.getContextPath()
              + PersonPages.SIGN_IN
              + "?continue="
              + URLEncoder.encode(next, StandardCharsets.UTF_8));
    };
  }
}
