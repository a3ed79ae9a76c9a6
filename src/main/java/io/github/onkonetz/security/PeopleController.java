package io.github.onkonetz.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onkonetz.security.audit.AuditAction;
import io.github.onkonetz.security.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** People, managed over HTTP by an administrator. docs/security.md describes it. */
@RestController
@RequestMapping("/admin/people")
@Conditional(WithoutOutsideIssuer.class)
class PeopleController {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PeopleAdministration people;
  private final AuditTrail audit;

  PeopleController(PeopleAdministration people, AuditTrail audit) {
    this.people = people;
    this.audit = audit;
  }

  @GetMapping
  List<Account> list() {
    return people.list();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ObjectNode invite(@RequestBody NewAccount account, HttpServletRequest request) {
    String path = people.invite(account);
    record(request, String.valueOf(account.name()));
    return withLink(people.get(String.valueOf(account.name())), address(path));
  }

  @GetMapping("/{name}")
  Account get(@PathVariable String name) {
    return people.get(name);
  }

  @PostMapping("/{name}/link")
  ObjectNode newLink(@PathVariable String name, HttpServletRequest request) {
    String path = people.newLink(name);
    record(request, name);
    return withLink(people.get(name), address(path));
  }

  @PostMapping("/{name}/disable")
  Account disable(@PathVariable String name, HttpServletRequest request) {
    people.enable(name, false);
    record(request, name);
    return people.get(name);
  }

  @PostMapping("/{name}/enable")
  Account enable(@PathVariable String name, HttpServletRequest request) {
    people.enable(name, true);
    record(request, name);
    return people.get(name);
  }

  private static String address(String path) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
  }

  private void record(HttpServletRequest request, String name) {
    audit.record(request, AuditAction.ADMINISTERED, "people/" + name);
  }

  /** What is told once. */
  static ObjectNode withLink(Account account, String link) {
    ObjectNode told = JSON.valueToTree(account);
    return told.put("link", link);
  }
}
