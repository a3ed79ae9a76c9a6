package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onkonetz.storage.ServedTypes;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A change of {@code /metadata} that is meant is written to the golden file by {@code
 * -Dgolden.write=true} and then reviewed like code.
 */
@DirectoryIT
class MetadataIT {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "metadata.json");

  /** A value that each type of search parameter understands. */
  private static final Map<String, String> VALUES =
      Map.of(
          "token", "x",
          "string", "x",
          "date", "2024-03-19",
          "reference", "x",
          "uri", "https://example.org",
          "number", "1",
          "quantity", "1",
          "special", "51.2%7C11.97%7C35%7Ckm");

  /** Parameters in one request for types that lookups are not about, to keep the test short. */
  private static final int SEVERAL = 6;

  private static final Map<String, String> COMPOSITES =
      Map.of("designation-code-period", "x$2024-03-19", "context-type-quantity", "x$1");

  @Autowired FhirClient fhir;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void statementIsTheGoldenOne() throws IOException {
    ObjectNode statement = (ObjectNode) fhir.get("metadata").json();
    assertThat(statement.path("date").asText()).isNotEmpty();
    assertThat(statement.at("/software/version").asText()).isNotEmpty();
    statement.put("date", "DATE");
    ((ObjectNode) statement.path("software")).put("version", "VERSION");
    ((ObjectNode) statement.path("implementation")).put("url", "BASE");
    String actual =
        json.writerWithDefaultPrettyPrinter()
                .writeValueAsString(statement)
                .replace(fhir.base(), "BASE")
            + "\n";
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void statementIsThatOfADirectoryOfOurs() {
    JsonNode statement = fhir.get("metadata").json();
    assertThat(statement.path("kind").asText()).isEqualTo("instance");
    assertThat(statement.path("instantiates").toString())
        .contains("https://profiles.ihe.net/ITI/mCSD/CapabilityStatement/IHE.mCSD.Directory");
    assertThat(statement.path("implementationGuide").toString())
        .contains("https://onkonetz.github.io/fhir/ImplementationGuide/onkonetz.directory");
    for (JsonNode resource : statement.at("/rest/0/resource")) {
      if (resource.path("type").asText().equals("Organization")) {
        assertThat(resource.path("supportedProfile").toString())
            .contains("/onkonetz-organization", "/onkonetz-hospital");
        return;
      }
    }
    throw new AssertionError("Organization is missing");
  }

  @Test
  void everyParameterAndIncludeThatIsListedWorks() {
    List<String> failures = new ArrayList<>();
    for (JsonNode resource : fhir.get("metadata").json().at("/rest/0/resource")) {
      String type = resource.path("type").asText();
      List<String> parameters = new ArrayList<>();
      for (JsonNode parameter : resource.path("searchParam")) {
        String name = parameter.path("name").asText();
        if (!name.equals("_has")) {
          parameters.add("&" + name + "=" + value(name, parameter.path("type").asText()));
        }
      }
      int together = ServedTypes.DIRECTORY.contains(type) ? 1 : SEVERAL;
      for (int i = 0; i < parameters.size(); i += together) {
        List<String> some = parameters.subList(i, Math.min(i + together, parameters.size()));
        expectOk(failures, type + "?_summary=count" + String.join("", some));
      }
      StringBuilder includes = new StringBuilder(type + "?_id=none");
      resource.path("searchInclude").forEach(i -> includes.append("&_include=").append(i.asText()));
      resource
          .path("searchRevInclude")
          .forEach(i -> includes.append("&_revinclude=").append(i.asText()));
      expectOk(failures, includes.toString());
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void whoHasTheStatementGetsNoSecondCopy() {
    FhirClient.Answer first = fhir.get("metadata");
    assertThat(first.header("ETag")).startsWith("W/\"");
    FhirClient.Answer second = fhir.get("metadata", "If-None-Match", first.header("ETag"));
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(fhir.get("metadata", "If-None-Match", "W/\"old\"").status()).isEqualTo(200);
  }

  @Test
  void addressIsTheOneThatTheClientUses() {
    FhirClient.Answer one = fhir.get("metadata");
    FhirClient.Answer other = fhir.get(fhir.base().replace("localhost", "127.0.0.1") + "/metadata");
    assertThat(one.json().at("/implementation/url").asText()).isEqualTo(fhir.base());
    assertThat(other.json().at("/implementation/url").asText()).startsWith("http://127.0.0.1:");
  }

  @Test
  void whatHapiBringsAlongIsUnknownHere() {
    for (String path :
        List.of(
            "$expunge",
            "$meta",
            "$perform-reindexing-pass",
            "$get-resource-counts",
            "Organization/uk-leipzig/$expunge",
            "Organization/uk-leipzig/$meta-add",
            "Organization/$hapi.fhir.merge",
            "CodeSystem/$subsumes")) {
      FhirClient.Answer answer = fhir.post(path, "{\"resourceType\":\"Parameters\"}");
      assertThat(answer.status()).as(path).isEqualTo(400);
      assertThat(answer.body()).as(path).contains("not-supported");
    }
  }

  private void expectOk(List<String> failures, String query) {
    // Some of what is listed is for administrators only.
    FhirClient.Answer answer = fhir.get(query, "Authorization", fhir.token("admin"));
    if (answer.status() != 200) {
      failures.add(answer.status() + " " + query);
    }
  }

  private static String value(String name, String type) {
    return type.equals("composite") ? COMPOSITES.getOrDefault(name, "x$x") : VALUES.get(type);
  }
}
