package io.github.onkonetz.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

  PeopleController(PeopleAdministration people) {
    this.people = people;
  }

  @GetMapping
  List<Account> list() {
    return people.list();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ObjectNode invite(@RequestBody NewAccount account) {
    String path = people.invite(account);
    return withLink(people.get(String.valueOf(account.name())), address(path));
  }

  @GetMapping("/{name}")
  Account get(@PathVariable String name) {
    return people.get(name);
  }

  @PostMapping("/{name}/link")
  ObjectNode newLink(@PathVariable String name) {
    String path = people.newLink(name);
    return withLink(people.get(name), address(path));
  }

  @PostMapping("/{name}/disable")
  Account disable(@PathVariable String name) {
    people.enable(name, false);
    return people.get(name);
  }

  @PostMapping("/{name}/enable")
  Account enable(@PathVariable String name) {
    people.enable(name, true);
    return people.get(name);
  }

  private static String address(String path) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
  }

  /** What is told once. */
  static ObjectNode withLink(Account account, String link) {
    ObjectNode told = JSON.valueToTree(account);
    return told.put("link", link);
  }
}
