package io.github.onkonetz.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tries every cell of the table in docs/security.md over HTTP. */
@DirectoryIT
class AccessTableIT {

  private static final Path DOCUMENT = Path.of("docs", "security.md");

  /** Request, what it is, and one for each role. */
  private static final int COLUMNS = 6;

  private static final List<String> ROLES = List.of("public", "partner", "office", "admin");

  /** Whoever is let in may still be told that there is no such thing, or that it is not right. */
  private static final Set<Integer> REFUSED = Set.of(401, 403);

  private static final Pattern BESIDE = Pattern.compile("^(fhir|oauth2|account|actuator|admin)/");

  @Autowired FhirClient fhir;

  /**
   * One cell.
   *
   * @param request method and path
   * @param body of the request; empty for none
   */
  record Cell(String request, String body, String role, boolean allowed) {}

  static Stream<Cell> cells() throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      String[] columns = line.replaceFirst("^\\|", "").split(" \\| ?");
      if (columns.length >= COLUMNS && line.matches("\\| `(GET|POST|PUT|PATCH|DELETE) .*")) {
        String request = columns[0].strip().replace("`", "");
        for (int role = 0; role < ROLES.size(); role++) {
          boolean allowed = columns[role + 2].strip().equals("yes");
          cells.add(new Cell(request, body(request), ROLES.get(role), allowed));
        }
      }
    }
    return cells.stream();
  }

  /** Of the second table: not below the FHIR base. */
  private String address(String path) {
    return BESIDE.matcher(path).find() ? fhir.root() + "/" + path : path;
  }

  private static String[] typed(String path, String... token) {
    String type = path.startsWith("http") ? "application/json" : "application/fhir+json";
    return new String[] {token[0], token[1], "Content-Type", type};
  }

  private static String body(String request) {
    String path = request.substring(request.indexOf(' ') + 1);
    if (request.startsWith("GET") || request.startsWith("DELETE")) {
      return "";
    }
    if (path.equals("/")) {
      return "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[]}";
    }
    return "{}";
  }

  @Test
  void everyRequestOfTheTableIsTriedWithEveryRole() throws IOException {
    assertThat(cells()).hasSizeGreaterThan(200);
  }

  /** What has no line: it shows nothing and does nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "LINK", "PROPFIND", "SEARCH", "get"})
  void otherVerbsOpenNothing(String verb) throws IOException, InterruptedException {
    for (String path : List.of("Task?_count=1", "Bundle/access-none", "AuditEvent", "_history")) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(fhir.base() + "/" + path))
                      .method(verb, HttpRequest.BodyPublishers.noBody())
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path + answer.body()).isLessThan(500);
      if (!verb.equals("OPTIONS")) {
        assertThat(answer.statusCode()).as(path).isGreaterThanOrEqualTo(400);
      }
      assertThat(answer.body()).doesNotContain("searchset", "\"history\"");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void cellIsTrue(Cell cell) {
    String method = cell.request().substring(0, cell.request().indexOf(' '));
    String path = address(cell.request().substring(cell.request().indexOf(' ') + 2));
    String[] token =
        cell.role().equals("public")
            ? FhirClient.NO_TOKEN
            : new String[] {"Authorization", fhir.token(cell.role())};
    FhirClient.Answer answer =
        switch (method) {
          case "GET" -> fhir.get(path, token);
          case "POST" -> fhir.post(path, cell.body(), typed(path, token));
          case "PUT" -> fhir.put(path, cell.body(), token);
          case "PATCH" ->
              fhir.patch(
                  path, "[]", token[0], token[1], "Content-Type", "application/json-patch+json");
          default -> fhir.delete(path, token);
        };
    assertThat(answer.status()).as(answer.body()).isLessThan(500);
    if (cell.allowed()) {
      assertThat(REFUSED).as(answer.body()).doesNotContain(answer.status());
    } else if (cell.role().equals("public") && answer.status() == 401) {
      assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
      assertThat(answer.body()).contains("ONK-ACCESS-001");
    } else {
      // A partner is told of what is not its own what it is told of what is not there.
      assertThat(answer.status()).as(answer.body()).isIn(403, 404);
      assertThat(answer.body())
          .containsAnyOf("ONK-ACCESS-003", "ONK-ACCESS-004", "ONK-REQUEST-404");
    }
  }
}
