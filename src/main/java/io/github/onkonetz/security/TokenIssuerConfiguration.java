package io.github.onkonetz.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.github.onkonetz.storage.StorageSettings;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Authorization Server in this server: issues tokens to programs, unless an outside issuer
 * is named.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutOutsideIssuer.class)
class TokenIssuerConfiguration {

  @Bean
  PasswordEncoder secretEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  RegisteredClientRepository registeredClientRepository(JdbcTemplate database) {
    return new JdbcRegisteredClientRepository(database);
  }

  @Bean
  RegisteredClients registeredClients(
      RegisteredClientRepository repository, PasswordEncoder encoder, SecuritySettings settings) {
    return new RegisteredClients(repository, encoder, settings.tokenLifetime());
  }

  @Bean
  SigningKeys signingKeys(JdbcTemplate database, DataSource dataSource) {
    return new SigningKeys(database, transactions(dataSource));
  }

  /** After the tables have been made, which happens before HAPI's factory is there. */
  @Bean
  @DependsOn("entityManagerFactory")
  FirstClientsAtStart firstClients(
      JdbcTemplate database,
      DataSource dataSource,
      RegisteredClients clients,
      StorageSettings storage) {
    return new FirstClientsAtStart(
        new FirstClients(database, transactions(dataSource), clients, storage.dataDir()));
  }

  /** Of plain SQL, apart from HAPI's. */
  private static TransactionTemplate transactions(DataSource dataSource) {
    return new TransactionTemplate(new JdbcTransactionManager(dataSource));
  }

  @Bean
  AuthorizationServerSettings authorizationServerSettings() {
    // Without an issuer of its own: it is the address that the client uses.
    return AuthorizationServerSettings.builder().build();
  }

  @Bean
  JwtGenerator tokenGenerator(SigningKeys keys, SecuritySettings settings) {
    JwtGenerator generator = new JwtGenerator(new NimbusJwtEncoder(keys));
    generator.setJwtCustomizer(
        token -> {
          token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
          token.getClaims().audience(List.of(settings.audience()));
          token.getClaims().claim("client_id", token.getRegisteredClient().getClientId());
          Object organization =
              token
                  .getRegisteredClient()
                  .getClientSettings()
                  .getSetting(RegisteredClients.ORGANIZATION);
          if (organization != null) {
            token.getClaims().claim(settings.claims().organization(), organization);
          }
        });
    return generator;
  }

  @Bean
  JwtDecoder tokensOfOurOwn(SigningKeys keys, SecuritySettings settings) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
    // Spring's validators judge the claims.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(TokenChecks.ofOurOwn(settings));
    return decoder;
  }

  /** {@code /oauth2/token}, {@code /oauth2/jwks} and the metadata of the issuer. */
  @Bean
  @Order(1)
  SecurityFilterChain tokenEndpoints(HttpSecurity http, JwtGenerator generator) throws Exception {
    OAuth2AuthorizationServerConfigurer issuer =
        OAuth2AuthorizationServerConfigurer.authorizationServer();
    http.securityMatcher(issuer.getEndpointsMatcher())
        .with(
            issuer,
            server -> server.tokenGenerator(generator).authorizationService(new TokensAreNotKept()))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}
