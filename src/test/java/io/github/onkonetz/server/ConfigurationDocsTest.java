package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Run with {@code -Ddocs.write=true} to write the page anew. */
class ConfigurationDocsTest {

  private static final Path PAGE = Path.of("docs", "configuration.md");
  private static final Path METADATA =
      Path.of("target", "classes", "META-INF", "spring-configuration-metadata.json");

  @Test
  void pageListsEverySettingAsTheCodeDescribesIt() throws IOException {
    String expected = page();
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, expected);
    }
    assertThat(PAGE).hasContent(expected);
  }

  private static String page() throws IOException {
    Map<String, JsonNode> settings = new TreeMap<>();
    for (JsonNode property : new ObjectMapper().readTree(METADATA.toFile()).path("properties")) {
      settings.put(property.path("name").asText(), property);
    }
    StringBuilder page =
        new StringBuilder(
            """
            # Configuration

            Generated from the settings in the code. Each can be given on the command line (`--name=value`), as an
            environment variable (`onkonetz.storage.data-dir` is `ONKONETZ_STORAGE_DATADIR`) or in `config/application.yaml`
            below the folder that the server is started in. A setting below `onkonetz.` that is not listed here stops the start.

            | setting | type | default | meaning |
            |---|---|---|---|
            """);
    settings.forEach(
        (name, property) ->
            page.append(
                "| `%s` | %s | %s | %s |%n"
                    .formatted(
                        name,
                        simple(property.path("type").asText()),
                        property.has("defaultValue")
                            ? "`" + property.path("defaultValue").asText() + "`"
                            : "",
                        property
                            .path("description")
                            .asText()
                            .replaceAll("\\s+", " ")
                            .replaceAll("\\{@code ([^}]*)}", "`$1`"))));
    page.append(
        """

        Settings of Spring Boot that matter here:

        | setting | default | meaning |
        |---|---|---|
        | `server.address` | `127.0.0.1` | address that is listened on; `0.0.0.0` for all |
        | `server.port` | `8080` | port that is listened on |
        | `spring.datasource.url`, `.username`, `.password` | none | an outside PostgreSQL (15 to 18) instead of the embedded one, as `jdbc:postgresql://host/database` |
        | `spring.mail.host`, `.port`, `.username`, `.password` | none | server that takes mail about submissions; without a host none is sent |
        | `spring.mail.properties[mail.smtp.starttls.required]` | none | `true` where mail is sent by TLS only; `mail.smtp.auth` with a user |
        | `server.ssl.bundle` | none | TLS, with the bundle described under `spring.ssl.bundle` |
        | `logging.level.root` | `warn` | how much is logged |
        """);
    return page.toString();
  }

  private static String simple(String type) {
    return type.replaceAll("[a-z]+\\.", "").replace("$", ".");
  }
}
