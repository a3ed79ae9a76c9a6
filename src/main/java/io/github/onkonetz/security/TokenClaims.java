package io.github.onkonetz.security;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What tokens issued here say: of a program its own role and organisation, of a person who signed
 * in those of the account.
 */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  private final SecuritySettings settings;
  private final Passwords people;

  TokenClaims(SecuritySettings settings, Passwords people) {
    this.settings = settings;
    this.people = people;
  }

  @Override
  public void customize(JwtEncodingContext token) {
    token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
    RegisteredClient client = token.getRegisteredClient();
    token.getClaims().audience(List.of(settings.audience()));
    token.getClaims().claim("client_id", client.getClientId());
    String organization =
        AuthorizationGrantType.AUTHORIZATION_CODE.equals(token.getAuthorizationGrantType())
            ? ofPerson(token)
            : client.getClientSettings().getSetting(RegisteredClients.ORGANIZATION);
    if (organization != null) {
      token.getClaims().claim(settings.claims().organization(), organization);
    }
  }

  /** Asked again: since the person signed in, the account may have been changed or shut. */
  private @Nullable String ofPerson(JwtEncodingContext token) {
    Account account =
        people
            .enabled(token.getPrincipal().getName())
            .filter(a -> token.getAuthorizedScopes().equals(Set.of(a.scope())))
            .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    return account.organization();
  }

  /**
   * Refuses what a person may not ask for, before consent: the scope is that of the account's role,
   * no less, so that the person is told which role the program gets, and no more.
   */
  void requireScopeOfTheAccount(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
    OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
    if (request.getPrincipal() instanceof Authentication person && person.isAuthenticated()) {
      boolean fits =
          people
              .enabled(person.getName())
              .filter(a -> request.getScopes().equals(Set.of(a.scope())))
              .isPresent();
      boolean isAnonymous = person.getName().equals("anonymousUser");
      if (!fits && !isAnonymous) {
        throw new OAuth2AuthorizationCodeRequestAuthenticationException(
            new OAuth2Error(
                OAuth2ErrorCodes.INVALID_SCOPE, "The scope is not that of the account.", null),
            request);
      }
    }
  }
}
