package io.github.onkonetz.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.github.onkonetz.security.audit.AuditTrail;
import io.github.onkonetz.storage.StorageSettings;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.transaction.PlatformTransactionManager;
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
    return encoder();
  }

  /** Of secrets that the server made: they are random, so bcrypt is more than enough. */
  static PasswordEncoder encoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  RegisteredClientRepository registeredClientRepository(JdbcTemplate database) {
    return new EnabledClients(new JdbcRegisteredClientRepository(database));
  }

  @Bean
  RegisteredClients registeredClients(
      RegisteredClientRepository repository, PasswordEncoder encoder, SecuritySettings settings) {
    return new RegisteredClients(repository, encoder, settings.tokenLifetime());
  }

  @Bean
  AdministrationTrail administrationTrail(
      AuditTrail audit, PlatformTransactionManager transactions) {
    return new TrailOverHttp(audit, new TransactionTemplate(transactions));
  }

  @Bean
  ClientAdministration clientAdministration(
      JdbcTemplate database,
      PasswordEncoder encoder,
      SecuritySettings settings,
      AdministrationTrail trail) {
    return new ClientAdministration(database, encoder, settings.tokenLifetime(), trail);
  }

  @Bean
  ClientAssertions clientAssertions(JdbcTemplate database) {
    return new ClientAssertions(database);
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
  TokenClaims tokenClaims(SecuritySettings settings, Passwords people) {
    return new TokenClaims(settings, people);
  }

  /** Its tables must be there: it looks at them. */
  @Bean
  @DependsOn("entityManagerFactory")
  SignInsGoingOn signInsGoingOn(JdbcTemplate database, RegisteredClientRepository clients) {
    return new SignInsGoingOn(database, clients);
  }

  @Bean
  OAuth2AuthorizationConsentService storedConsents(
      JdbcTemplate database, RegisteredClientRepository clients) {
    return new JdbcOAuth2AuthorizationConsentService(database, clients);
  }

  @Bean
  JwtGenerator tokenGenerator(SigningKeys keys, TokenClaims claims) {
    JwtGenerator generator = new JwtGenerator(new NimbusJwtEncoder(keys));
    generator.setJwtCustomizer(claims);
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
}
