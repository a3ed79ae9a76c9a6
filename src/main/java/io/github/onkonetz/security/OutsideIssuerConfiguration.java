package io.github.onkonetz.security;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Tokens of an outside issuer. Its keys are read when the first token comes, and again when one is
 * signed with a key that is not known: so the server starts without the issuer, and keys may
 * change.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OutsideIssuerConfiguration.IsNamed.class)
class OutsideIssuerConfiguration {

  @Bean
  JwtDecoder tokensOfTheIssuer(SecuritySettings settings) {
    String issuer = Objects.requireNonNull(settings.issuerUri()).toString();
    SupplierJwtDecoder lazily = new SupplierJwtDecoder(() -> decoder(settings, issuer));
    return token -> {
      try {
        return lazily.decode(token);
      } catch (JwtDecoderInitializationException issuerAway) {
        // As when it is away later: nobody's fault, and to be tried again.
        throw new JwtException("The issuer cannot be asked.", issuerAway);
      }
    };
  }

  private static JwtDecoder decoder(SecuritySettings settings, String issuer) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withIssuerLocation(issuer)
            // Signatures with a key of the issuer alone: none, and nothing with a shared secret.
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .jwsAlgorithm(SignatureAlgorithm.PS256)
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            // Judged with the claims: RFC 9068 has another type than RFC 7519.
            .validateType(false)
            .restOperations(RemoteKeys.asking())
            .build();
    decoder.setJwtValidator(TokenChecks.ofOutside(settings, issuer));
    return decoder;
  }

  /** True when an outside issuer is named. */
  static final class IsNamed extends NoneNestedConditions {

    IsNamed() {
      super(ConfigurationPhase.PARSE_CONFIGURATION);
    }

    @Conditional(WithoutOutsideIssuer.class)
    static class NotNamed {}
  }
}
