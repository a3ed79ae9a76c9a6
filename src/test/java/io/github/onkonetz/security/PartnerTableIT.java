package io.github.onkonetz.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tries what docs/security.md says that a partner is answered, for its own and what is not. */
@DirectoryIT
class PartnerTableIT {

  private static final Path DOCUMENT = Path.of("docs", "security.md");

  private static final Pattern LINE =
      Pattern.compile(
          "\\| `(GET|POST|PUT|PATCH|DELETE) /([^`]*)`[^|]* \\| (\\d{3}|found|not found) \\|"
              + " (\\d{3}|found|not found) \\|");

  private static final String OWN = "partner-table-own";
  private static final String OTHER = "partner-table-other";

  /** What the lines name, by whose it is; made once. */
  private static final Map<String, Map<String, String>> NAMES = new HashMap<>();

  private static String token = "";

  @Autowired FhirClient fhir;

  /**
   * One cell.
   *
   * @param whose the organisation that what is asked for belongs to
   */
  record Cell(String method, String path, String whose, String expected) {}

  static Stream<Cell> cells() throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      Matcher found = LINE.matcher(line);
      if (found.matches()) {
        cells.add(new Cell(found.group(1), found.group(2), OWN, found.group(3)));
        cells.add(new Cell(found.group(1), found.group(2), OTHER, found.group(4)));
      }
    }
    return cells.stream();
  }

  @BeforeEach
  void entriesAndSubmissions() {
    if (NAMES.isEmpty()) {
      token = tokenOfAPartner();
      for (String id : List.of(OWN, OTHER)) {
        assertThat(fhir.put("Organization/" + id, organization(id)).status()).isIn(200, 201);
        assertThat(fhir.put("Location/" + id, site(id, "Haus")).status()).isIn(200, 201);
        FhirClient.Answer submitted =
            fhir.post("$submit?organization=Organization/" + id, site(id, "Haus am Markt"));
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(202);
        String bundle = submitted.json().at("/focus/reference").asText();
        NAMES.put(
            id,
            Map.of(
                "{org}",
                id,
                "{site}",
                id,
                "{task}",
                submitted.json().path("id").asText(),
                "{bundle}",
                bundle.replaceFirst("^Bundle/", "").replaceFirst("/.*", "")));
      }
    }
  }

  private String tokenOfAPartner() {
    JsonNode client =
        fhir.post(
                fhir.root() + "/admin/clients",
                "{\"client_id\":\"partner-table\",\"role\":\"partner\",\"organization\":\"Organization/"
                    + OWN
                    + "\"}",
                "Content-Type",
                "application/json")
            .json();
    String secret = "partner-table:" + client.path("client_secret").asText();
    FhirClient.Answer answer =
        fhir.post(
            fhir.root() + "/oauth2/token",
            "grant_type=client_credentials&scope=onkonetz/partner",
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.US_ASCII)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return "Bearer " + answer.json().path("access_token").asText();
  }

  @Test
  void everyLineIsTriedForBoth() throws IOException {
    assertThat(cells()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void partnerIsAnsweredAsTheTableSays(Cell cell) {
    String path = cell.path();
    for (Map.Entry<String, String> name : NAMES.get(cell.whose()).entrySet()) {
      path = path.replace(name.getKey(), name.getValue());
    }
    FhirClient.Answer answer = ask(cell, path);
    if (cell.expected().endsWith("found")) {
      String task = "Task/" + NAMES.get(cell.whose()).get("{task}");
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      assertThat(answer.matches().contains(task)).isEqualTo(cell.expected().equals("found"));
      assertThat(answer.total() > 0).isEqualTo(cell.expected().equals("found"));
    } else {
      assertThat(answer.status()).as(answer.body()).isEqualTo(Integer.parseInt(cell.expected()));
    }
    if (answer.status() == 404) {
      // As for what was never there.
      assertThat(answer.body()).contains("ONK-REQUEST-404");
    }
  }

  private FhirClient.Answer ask(Cell cell, String path) {
    String content =
        path.startsWith("$submit")
            ? site(cell.whose(), "Haus am Tor")
            // What moves a submission on has no body.
            : path.startsWith("Task/") && cell.method().equals("POST") ? "" : "{}";
    return switch (cell.method()) {
      case "GET" -> fhir.get(path, "Authorization", token);
      case "POST" -> fhir.post(path, content, "Authorization", token);
      case "PUT" -> fhir.put(path, content, "Authorization", token);
      case "PATCH" ->
          fhir.patch(
              path, "[]", "Authorization", token, "Content-Type", "application/json-patch+json");
      default -> fhir.delete(path, "Authorization", token);
    };
  }

  private static String organization(String id) {
    return """
    {"resourceType":"Organization","id":"%s","active":true,"name":"Krankenhaus %s","type":[{"coding":[
    {"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind","code":"hospital"}]}]}
    """
        .formatted(id, id);
  }

  private static String site(String id, String name) {
    return """
    {"resourceType":"Location","id":"%s","status":"active","name":"%s","mode":"instance",
    "position":{"latitude":51.25,"longitude":11.9},
    "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","code":"HOSP"}]}],
    "address":{"city":"Weißenfels","postalCode":"06667","country":"DE"},
    "managingOrganization":{"reference":"Organization/%s"}}
    """
        .formatted(id, name, id);
  }
}
