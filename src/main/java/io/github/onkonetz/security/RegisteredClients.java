package io.github.onkonetz.security;

import io.github.onkonetz.security.Caller.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Programs that get tokens by their secret, each with one role. */
final class RegisteredClients {

  /** Where a client's organisation stands among its settings. */
  static final String ORGANIZATION = "onkonetz.organization";

  private final RegisteredClientRepository repository;
  private final PasswordEncoder encoder;
  private final Duration tokenLifetime;

  RegisteredClients(
      RegisteredClientRepository repository, PasswordEncoder encoder, Duration tokenLifetime) {
    this.repository = repository;
    this.encoder = encoder;
    this.tokenLifetime = tokenLifetime;
  }

  /**
   * Registers a program.
   *
   * @param organization {@code Organization/{id}} that a partner submits for; null for others
   */
  void add(String clientId, String secret, Role role, @Nullable String organization) {
    ClientSettings.Builder settings = ClientSettings.builder();
    if (organization != null) {
      settings.setting(ORGANIZATION, organization);
    }
    repository.save(
        RegisteredClient.withId(UUID.randomUUID().toString())
            .clientId(clientId)
            .clientIdIssuedAt(Instant.now())
            .clientSecret(Objects.requireNonNull(encoder.encode(secret)))
            .clientName(clientId)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .scope(Objects.requireNonNull(TokenReading.SCOPES.get(role)))
            .clientSettings(settings.build())
            .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(tokenLifetime).build())
            .build());
  }
}
