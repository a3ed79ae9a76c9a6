package io.github.onkonetz.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * The registered programs without those that are switched off: to whoever asks they are unknown.
 */
final class EnabledClients implements RegisteredClientRepository {

  /** Among the settings of a client that is switched off. */
  static final String DISABLED = "onkonetz.disabled";

  private final RegisteredClientRepository all;

  EnabledClients(RegisteredClientRepository all) {
    this.all = all;
  }

  static boolean isEnabled(RegisteredClient client) {
    return !Boolean.TRUE.equals(client.getClientSettings().getSetting(DISABLED));
  }

  @Override
  public void save(RegisteredClient client) {
    all.save(client);
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return ifEnabled(all.findById(id));
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return ifEnabled(all.findByClientId(clientId));
  }

  private static @Nullable RegisteredClient ifEnabled(@Nullable RegisteredClient client) {
    return client != null && isEnabled(client) ? client : null;
  }
}
