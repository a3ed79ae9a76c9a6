package io.github.onkonetz.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Tokens of programs are signed and short-lived, so nothing about them has to be remembered: they
 * are neither introspected nor revoked, and a client that is removed gets no new ones.
 */
final class TokensAreNotKept implements OAuth2AuthorizationService {

  @Override
  public void save(OAuth2Authorization authorization) {
    // See above.
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    // See above.
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return null;
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(
      String token, @Nullable OAuth2TokenType tokenType) {
    return null;
  }
}
