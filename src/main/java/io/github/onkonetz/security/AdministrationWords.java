package io.github.onkonetz.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of a command on the terminal, and what each does. */
final class AdministrationWords {

  static final String USAGE =
      """
      clients list
      clients add NAME --role=partner|office|admin [--organization=Organization/ID] [--jwks=FILE | --jwks-uri=URL]
      clients add NAME --redirect-uri=URL           for a program that people sign in with
      clients rotate NAME | clients disable NAME | clients enable NAME
      people list
      people invite NAME --role=partner|office|admin [--organization=Organization/ID]
      people link NAME | people disable NAME | people enable NAME""";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ClientAdministration clients;
  private final PeopleAdministration people;

  AdministrationWords(ClientAdministration clients, PeopleAdministration people) {
    this.clients = clients;
    this.people = people;
  }

  /**
   * Does what the words say.
   *
   * @param options the value of an option by its name; null if it is not given
   * @return what is to be shown, as an object for Jackson
   * @throws RefusedException if the words are not understood or cannot be followed
   */
  Object carryOut(List<String> words, Function<String, @Nullable String> options) {
    boolean ofPeople = words.get(0).equals("people");
    String verb = words.size() > 1 ? words.get(1) : "";
    if (verb.equals("list") && words.size() == 2) {
      return ofPeople ? people.list() : clients.list();
    }
    if (words.size() != 3) {
      throw notUnderstood(words);
    }
    return ofPeople
        ? withPeople(words, verb, words.get(2), options)
        : withClients(words, verb, words.get(2), options);
  }

  private Object withPeople(
      List<String> words, String verb, String name, Function<String, @Nullable String> options) {
    switch (verb) {
      case "invite" -> {
        NewAccount account =
            new NewAccount(name, options.apply("role"), options.apply("organization"));
        String link = people.invite(account);
        return PeopleController.withLink(people.get(name), link);
      }
      case "link" -> {
        String link = people.newLink(name);
        return PeopleController.withLink(people.get(name), link);
      }
      case "enable", "disable" -> {
        people.enable(name, verb.equals("enable"));
        return people.get(name);
      }
      default -> throw notUnderstood(words);
    }
  }

  private Object withClients(
      List<String> words, String verb, String name, Function<String, @Nullable String> options) {
    switch (verb) {
      case "add" -> {
        Optional<String> secret = clients.add(newClient(name, options));
        return ClientsController.withSecret(clients, name, secret);
      }
      case "rotate" -> {
        String secret = clients.rotate(name);
        return ClientsController.withSecret(clients, name, Optional.of(secret));
      }
      case "enable", "disable" -> {
        clients.enable(name, verb.equals("enable"));
        return clients.get(name);
      }
      default -> throw notUnderstood(words);
    }
  }

  private static NewClient newClient(String name, Function<String, @Nullable String> options) {
    String redirect = options.apply("redirect-uri");
    String file = options.apply("jwks");
    return new NewClient(
        name,
        options.apply("role"),
        options.apply("organization"),
        file == null ? null : read(file),
        options.apply("jwks-uri"),
        redirect == null ? null : List.of(redirect.split(",")));
  }

  private static JsonNode read(String file) {
    try {
      return JSON.readTree(Files.readString(Path.of(file)));
    } catch (IOException notThereOrNotJson) {
      throw RoleWord.unfit("jwks", file);
    }
  }

  private static RefusedException notUnderstood(List<String> words) {
    return new RefusedException(Finding.of(ErrorCode.REQUEST).with(String.join(" ", words)));
  }
}
