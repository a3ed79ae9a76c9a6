package io.github.onkonetz.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Judges what a program signs to prove who it is, with the public keys that it was registered with.
 * Each assertion is good once and for five minutes at most.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/client-confidential-asymmetric.html">SMART
 *     App Launch, asymmetric client authentication</a>
 */
final class ClientAssertions implements JwtDecoderFactory<RegisteredClient> {

  /** Where the keys of a client stand among its settings, if it has no address of them. */
  static final String KEYS = "onkonetz.jwks";

  /** Those that SMART asks for, and their shorter sisters. */
  static final List<String> ALGORITHMS = List.of("RS384", "ES384", "RS256", "ES256");

  /** SMART's limit, and a minute for clocks that differ. */
  private static final Duration LONGEST = Duration.ofMinutes(6);

  private final JdbcTemplate database;

  ClientAssertions(JdbcTemplate database) {
    this.database = database;
  }

  @Override
  public JwtDecoder createDecoder(RegisteredClient client) {
    NimbusJwtDecoder decoder = decoder(client);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtClientAssertionDecoderFactory.DEFAULT_JWT_VALIDATOR_FACTORY.apply(client),
            assertion -> once(client, assertion)));
    return decoder;
  }

  private static NimbusJwtDecoder decoder(RegisteredClient client) {
    String address = client.getClientSettings().getJwkSetUrl();
    if (address != null) {
      return NimbusJwtDecoder.withJwkSetUri(address)
          .jwsAlgorithms(all -> ALGORITHMS.forEach(a -> all.add(SignatureAlgorithm.from(a))))
          .restOperations(RemoteKeys.asking())
          .build();
    }
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            Set.copyOf(ALGORITHMS.stream().map(JWSAlgorithm::parse).toList()),
            new ImmutableJWKSet<>(keys(client))));
    // Spring's validators judge the claims.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    return new NimbusJwtDecoder(processor);
  }

  private static JWKSet keys(RegisteredClient client) {
    String keys = client.getClientSettings().getSetting(KEYS);
    if (keys == null) {
      throw new OAuth2AuthenticationException(refusal("the client has no keys"));
    }
    try {
      return JWKSet.parse(keys);
    } catch (ParseException e) {
      throw new IllegalStateException("The keys of " + client.getClientId() + " are damaged.", e);
    }
  }

  private OAuth2TokenValidatorResult once(RegisteredClient client, Jwt assertion) {
    @Nullable Instant end = assertion.getExpiresAt();
    @Nullable String id = assertion.getId();
    if (end == null || end.isAfter(Instant.now().plus(LONGEST))) {
      return OAuth2TokenValidatorResult.failure(refusal("exp must be within five minutes"));
    }
    if (id == null || id.isBlank()) {
      return OAuth2TokenValidatorResult.failure(refusal("jti is missing"));
    }
    // Kept a minute longer than it is good, as long as clocks may differ.
    database.update(
        "DELETE FROM onk_used_assertion WHERE good_until < now() - interval '1 minute'");
    int first =
        database.update(
            "INSERT INTO onk_used_assertion (id_hash, good_until) VALUES (?, to_timestamp(?))"
                + " ON CONFLICT DO NOTHING",
            RandomText.hash(client.getClientId() + " " + id),
            end.getEpochSecond());
    return first == 1
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(refusal("jti was used before"));
  }

  private static OAuth2Error refusal(String why) {
    return new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, why, null);
  }
}
