package io.github.onkonetz.security;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.security.AdministrationTrail.Step;
import io.github.onkonetz.security.Caller.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Registers, lists and switches off the programs that may ask for tokens. Works on the database
 * alone, so that all nodes see it at once. Safe for all threads.
 */
final class ClientAdministration {

  private final JdbcTemplate database;
  private final RegisteredClientRepository clients;
  private final PasswordEncoder encoder;
  private final Duration tokenLifetime;
  private final AdministrationTrail trail;

  ClientAdministration(
      JdbcTemplate database,
      PasswordEncoder encoder,
      Duration tokenLifetime,
      AdministrationTrail trail) {
    this.trail = trail;
    this.database = database;
    this.clients = new JdbcRegisteredClientRepository(database);
    this.encoder = encoder;
    this.tokenLifetime = tokenLifetime;
  }

  /** All of them, by name. */
  List<ManagedClient> list() {
    return database
        .queryForList(
            "SELECT client_id FROM oauth2_registered_client ORDER BY client_id", String.class)
        .stream()
        .map(name -> ManagedClient.of(find(name)))
        .toList();
  }

  /** One of them. */
  ManagedClient get(String clientId) {
    return ManagedClient.of(find(clientId));
  }

  /**
   * Registers a program.
   *
   * @return its secret, which is not to be had again; nothing if it proves itself otherwise
   */
  Optional<String> add(NewClient wanted) {
    wanted.check();
    String clientId = Objects.requireNonNull(wanted.clientId());
    if (clients.findByClientId(clientId) != null) {
      throw taken(clientId);
    }
    RegisteredClient.Builder client =
        RegisteredClient.withId(UUID.randomUUID().toString())
            .clientId(clientId)
            .clientName(clientId)
            .clientIdIssuedAt(Instant.now())
            .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(tokenLifetime).build());
    Optional<String> secret = Optional.empty();
    if (wanted.isForPeople()) {
      forPeople(client, wanted);
    } else {
      byItself(client, wanted);
      if (!wanted.signs()) {
        String made = RandomText.make();
        secret = Optional.of(made);
        client
            .clientSecret(hash(made))
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
      }
    }
    try {
      save(client.build(), Step.ADDED);
    } catch (DuplicateKeyException addedMeanwhile) {
      throw taken(clientId);
    }
    return secret;
  }

  private void save(RegisteredClient client, Step step) {
    trail.together(
        () -> {
          clients.save(client);
          trail.record("clients/" + client.getClientId(), step);
          return client;
        });
  }

  private static void byItself(RegisteredClient.Builder client, NewClient wanted) {
    Role role = RoleWord.read(wanted.role(), wanted.organization());
    ClientSettings.Builder settings = ClientSettings.builder();
    if (wanted.organization() != null) {
      settings.setting(RegisteredClients.ORGANIZATION, wanted.organization());
    }
    if (wanted.jwks() != null) {
      settings.setting(ClientAssertions.KEYS, wanted.jwks().toString());
    }
    if (wanted.jwksUri() != null) {
      settings.jwkSetUrl(wanted.jwksUri());
    }
    if (wanted.signs()) {
      client.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
    }
    client
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scope(Objects.requireNonNull(TokenReading.SCOPES.get(role)))
        .clientSettings(settings.build());
  }

  /** Without a secret, so with proof that who comes back is who went (PKCE), and with consent. */
  private static void forPeople(RegisteredClient.Builder client, NewClient wanted) {
    client
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUris(uris -> uris.addAll(Objects.requireNonNull(wanted.redirectUris())))
        .scopes(scopes -> scopes.addAll(TokenReading.SCOPES.values()))
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(true)
                .build());
  }

  /**
   * Gives a program a new secret in place of the old one, which is no longer good.
   *
   * @throws RefusedException if it is one without a secret
   */
  String rotate(String clientId) {
    RegisteredClient client = find(clientId);
    if (client.getClientSecret() == null) {
      throw RoleWord.unfit("client_id", clientId);
    }
    String secret = RandomText.make();
    save(RegisteredClient.from(client).clientSecret(hash(secret)).build(), Step.NEW_SECRET);
    return secret;
  }

  /** Lets a program have tokens or not. Those that it has are good until they end. */
  void enable(String clientId, boolean enabled) {
    RegisteredClient client = find(clientId);
    ClientSettings settings =
        ClientSettings.withSettings(client.getClientSettings().getSettings())
            .setting(EnabledClients.DISABLED, !enabled)
            .build();
    save(RegisteredClient.from(client).clientSettings(settings).build(), Step.enabled(enabled));
  }

  private RegisteredClient find(String clientId) {
    RegisteredClient client = clients.findByClientId(clientId);
    if (client == null) {
      throw new RefusedException(Finding.of(ErrorCode.ADMIN_UNKNOWN, clientId));
    }
    return client;
  }

  private static RefusedException taken(String clientId) {
    return new RefusedException(Finding.of(ErrorCode.ADMIN_TAKEN, clientId));
  }

  private String hash(String secret) {
    return Objects.requireNonNull(encoder.encode(secret));
  }
}
