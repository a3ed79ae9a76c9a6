package io.github.onkonetz.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programs, managed over HTTP by an administrator. docs/security.md describes it. */
@RestController
@RequestMapping("/admin/clients")
@Conditional(WithoutOutsideIssuer.class)
class ClientsController {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ClientAdministration clients;

  ClientsController(ClientAdministration clients) {
    this.clients = clients;
  }

  @GetMapping
  List<ManagedClient> list() {
    return clients.list();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ObjectNode add(@RequestBody NewClient client) {
    Optional<String> secret = clients.add(client);
    return withSecret(clients, String.valueOf(client.clientId()), secret);
  }

  @GetMapping("/{clientId}")
  ManagedClient get(@PathVariable String clientId) {
    return clients.get(clientId);
  }

  @PostMapping("/{clientId}/secret")
  ObjectNode rotate(@PathVariable String clientId) {
    String secret = clients.rotate(clientId);
    return withSecret(clients, clientId, Optional.of(secret));
  }

  @PostMapping("/{clientId}/disable")
  ManagedClient disable(@PathVariable String clientId) {
    clients.enable(clientId, false);
    return clients.get(clientId);
  }

  @PostMapping("/{clientId}/enable")
  ManagedClient enable(@PathVariable String clientId) {
    clients.enable(clientId, true);
    return clients.get(clientId);
  }

  /** What is told once. */
  static ObjectNode withSecret(
      ClientAdministration clients, String clientId, Optional<String> secret) {
    ObjectNode told = JSON.valueToTree(clients.get(clientId));
    secret.ifPresent(s -> told.put("client_secret", s));
    return told;
  }
}
