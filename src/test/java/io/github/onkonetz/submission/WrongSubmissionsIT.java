package io.github.onkonetz.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Submissions of the partner in Weißenfels as people get them wrong, byte for byte, and what each
 * is told, word for word, in both languages. A folder is a case: {@code sent.json} or {@code
 * sent.xml}, {@code content-type.txt} where another one is said, {@code answer.de.txt} and {@code
 * answer.en.txt}. The answers are rewritten with {@code -Dgolden.write=true} and then reviewed like
 * code.
 */
@DirectoryIT
class WrongSubmissionsIT {

  private static final Path CASES = Path.of("src/test/resources/golden/submissions");
  private static final int AT_LEAST = 30;

  /** What only the check without keeping says: that it is one, and what would be done. */
  private static final Set<String> ONLY_CHECKED = Set.of("ONK-SUBMIT-032", "ONK-SUBMIT-033");

  private static final String DELETED = "Organization/wrong-submissions-deleted";

  @Autowired FhirClient fhir;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @BeforeEach
  void anEntryIsDeleted() {
    if (fhir.get(DELETED).status() != 410) {
      String entry =
          MadeEntries.organization("wrong-submissions-deleted", "hospital", "Gelöscht", "");
      assertThat(fhir.put(DELETED, entry).status()).isEqualTo(201);
      assertThat(fhir.delete(DELETED).status()).isEqualTo(200);
    }
  }

  @Test
  void thereAreAtLeastThirty() throws IOException {
    assertThat(cases().count()).isGreaterThanOrEqualTo(AT_LEAST);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAnsweredWordForWord(Path folder) throws IOException {
    int tasks = fhir.get("Task?_summary=count").total();
    for (String language : List.of("de", "en")) {
      FhirClient.Answer checked = send(folder, "$submit?dry-run=true", language);
      String answer = findings(checked);
      Path golden = folder.resolve("answer." + language + ".txt");
      if (Boolean.getBoolean("golden.write")) {
        Files.writeString(golden, answer);
      }
      assertThat(golden).content().isEqualTo(answer);
      FhirClient.Answer submitted = send(folder, "$submit", language);
      if (submitted.status() == 202) {
        // The receipt keeps the findings; it is written in German, with the translations.
        String id = submitted.json().path("id").asText();
        assertThat(checked.status()).isEqualTo(200);
        JsonNode kept = submitted.json().at("/contained/0");
        if (language.equals("de")) {
          assertThat("HTTP 200\n" + findings(kept)).isEqualTo(answer);
        }
        fhir.post("Task/" + id + "/$withdraw", "", "Authorization", fhir.token("partner"));
        tasks++;
      } else {
        assertThat(findings(submitted)).isEqualTo(answer);
      }
    }
    assertThat(fhir.get("Task?_summary=count").total()).isEqualTo(tasks);
  }

  private FhirClient.Answer send(Path folder, String operation, String language)
      throws IOException {
    boolean isXml = Files.exists(folder.resolve("sent.xml"));
    Path said = folder.resolve("content-type.txt");
    String type = isXml ? "application/fhir+xml" : "application/fhir+json";
    return fhir.post(
        operation,
        Files.readAllBytes(folder.resolve(isXml ? "sent.xml" : "sent.json")),
        "Content-Type",
        Files.exists(said) ? Files.readString(said).strip() : type,
        "Accept",
        "application/fhir+json",
        "Accept-Language",
        language,
        "Authorization",
        fhir.token("partner"));
  }

  private static String findings(FhirClient.Answer answer) {
    return "HTTP " + answer.status() + "\n" + findings(answer.json());
  }

  /** Severity, code and place of each issue, its text, and what is told to developers. */
  private static String findings(JsonNode outcome) {
    StringBuilder text = new StringBuilder();
    for (JsonNode issue : outcome.path("issue")) {
      String code = issue.at("/details/coding/0/code").asText();
      if (ONLY_CHECKED.contains(code)) {
        continue;
      }
      text.append(issue.path("severity").asText()).append(' ').append(code);
      issue.path("expression").forEach(e -> text.append(' ').append(e.asText()));
      text.append("\n  ").append(issue.at("/details/text").asText()).append('\n');
      if (issue.has("diagnostics")) {
        text.append("  (").append(issue.path("diagnostics").asText()).append(")\n");
      }
    }
    return text.toString();
  }
}
