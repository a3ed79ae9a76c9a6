package io.github.onkonetz.security;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;

/** Makes the first clients before the server takes its first request. */
public final class FirstClientsAtStart implements InitializingBean {

  private final FirstClients clients;
  private Optional<Path> file = Optional.empty();

  FirstClientsAtStart(FirstClients clients) {
    this.clients = clients;
  }

  @Override
  public void afterPropertiesSet() {
    file = clients.create();
  }

  /** The file with the secrets, if they were made at this start. */
  public Optional<Path> file() {
    return file;
  }
}
