package io.github.onkonetz.security;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * What an administrator is shown of a program: nothing secret.
 *
 * @param clientId its name
 * @param role partner, office or admin; null if people sign in with it, whose role then counts
 * @param organization {@code Organization/{id}} of a partner
 * @param authentication how it proves who it is: client_secret_basic, private_key_jwt or none
 * @param redirectUris where people are sent back to
 * @param enabled whether it gets tokens
 * @param issued when it was registered, an instant
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ManagedClient(
    String clientId,
    @Nullable String role,
    @Nullable String organization,
    String authentication,
    SortedSet<String> redirectUris,
    boolean enabled,
    String issued) {

  static ManagedClient of(RegisteredClient client) {
    String authentication =
        client.getClientAuthenticationMethods().stream()
            .map(ClientAuthenticationMethod::getValue)
            .findFirst()
            .orElse("none");
    boolean ofPeople = client.getScopes().size() > 1;
    return new ManagedClient(
        client.getClientId(),
        ofPeople ? null : RoleWord.ofScope(client.getScopes().iterator().next()),
        client.getClientSettings().getSetting(RegisteredClients.ORGANIZATION),
        authentication,
        new TreeSet<>(client.getRedirectUris()),
        EnabledClients.isEnabled(client),
        String.valueOf(client.getClientIdIssuedAt()));
  }
}
