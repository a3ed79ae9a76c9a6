package io.github.onkonetz.security;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Which programs a person allowed to act for them, and where these programs are. */
final class Consents {

  private static final Pattern CLIENT_ID = Pattern.compile("[?&]client_id=([A-Za-z0-9._-]+)");

  private final JdbcTemplate database;
  private final RegisteredClientRepository clients;

  Consents(JdbcTemplate database, RegisteredClientRepository clients) {
    this.database = database;
    this.clients = clients;
  }

  List<String> of(String account) {
    return database.queryForList(
        "SELECT client_id FROM oauth2_authorization_consent JOIN oauth2_registered_client c"
            + " ON registered_client_id = c.id WHERE principal_name = ? ORDER BY client_id",
        String.class,
        account);
  }

  void withdraw(String account, String clientId) {
    database.update(
        "DELETE FROM oauth2_authorization_consent USING oauth2_registered_client c"
            + " WHERE registered_client_id = c.id AND principal_name = ? AND client_id = ?",
        account,
        clientId);
  }

  /** The origins that the program is at; none if there is no such program. */
  List<String> addresses(String clientId) {
    RegisteredClient client = clients.findByClientId(clientId);
    Set<String> uris = client == null ? Set.of() : client.getRedirectUris();
    return uris.stream().map(Consents::origin).sorted().distinct().toList();
  }

  /** The same for the program that a request for authorisation names. */
  List<String> addressesIn(String request) {
    Matcher clientId = CLIENT_ID.matcher(request);
    return clientId.find() ? addresses(clientId.group(1)) : List.of();
  }

  private static String origin(String uri) {
    URI address = URI.create(uri);
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
