package io.github.onkonetz.security;

import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/**
 * What must be true of a token beside its signature.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9068#section-4">RFC 9068, validating</a>
 */
final class TokenChecks {

  private TokenChecks() {}

  /** The signature says the issuer; its address is whichever the client used. */
  static OAuth2TokenValidator<Jwt> ofOurOwn(SecuritySettings settings) {
    return new DelegatingOAuth2TokenValidator<>(
        new JwtTimestampValidator(), audience(settings.audience()), expires());
  }

  static OAuth2TokenValidator<Jwt> ofOutside(SecuritySettings settings, String issuer) {
    return new DelegatingOAuth2TokenValidator<>(
        type(),
        new JwtTimestampValidator(),
        new JwtIssuerValidator(issuer),
        audience(settings.audience()),
        expires());
  }

  /** No token that was made for something else, such as a logout token or a proof of possession. */
  private static OAuth2TokenValidator<Jwt> type() {
    JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
    type.setAllowEmpty(true);
    return type;
  }

  private static OAuth2TokenValidator<Jwt> audience(String wanted) {
    return new JwtClaimValidator<List<String>>(
        JwtClaimNames.AUD, named -> named != null && named.contains(wanted));
  }

  /** Spring accepts a token without an end. */
  private static OAuth2TokenValidator<Jwt> expires() {
    return new JwtClaimValidator<Object>(JwtClaimNames.EXP, end -> end != null);
  }
}
