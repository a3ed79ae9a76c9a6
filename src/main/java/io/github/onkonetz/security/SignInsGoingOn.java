package io.github.onkonetz.security;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Remembers people's way from the request for authorisation to the token, and nothing after: tokens
 * are signed and short-lived, they are neither introspected nor revoked, and a client that is
 * switched off gets no new ones. Tokens of programs are not remembered at all.
 */
final class SignInsGoingOn implements OAuth2AuthorizationService {

  private final JdbcTemplate database;
  private final OAuth2AuthorizationService stored;

  SignInsGoingOn(JdbcTemplate database, RegisteredClientRepository clients) {
    this.database = database;
    this.stored = new JdbcOAuth2AuthorizationService(database, clients);
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    if (!AuthorizationGrantType.AUTHORIZATION_CODE.equals(
        authorization.getAuthorizationGrantType())) {
      return;
    }
    if (authorization.getAccessToken() == null) {
      database.update("DELETE FROM oauth2_authorization WHERE created < now() - interval '1 hour'");
      stored.save(authorization);
    } else {
      // The code has done what it was for; who uses it again finds nothing.
      stored.remove(authorization);
    }
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    stored.remove(authorization);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return stored.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(
      String token, @Nullable OAuth2TokenType tokenType) {
    return stored.findByToken(token, tokenType);
  }
}
