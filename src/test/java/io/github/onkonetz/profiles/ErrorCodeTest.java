package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

  private static final Path DOCUMENT = Path.of("docs", "error-codes.md");

  private static final Path CODE_SYSTEM =
      Path.of("fhir-profiles/input/fsh/terminology/code-systems/error-code.fsh");

  @Test
  void codesAreUniqueAndNamedByArea() {
    assertThat(ErrorCode.values())
        .extracting(ErrorCode::code)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("ONK-[A-Z]+-\\d{3}"));
  }

  @Test
  void everyCodeHasTextAndNextStepInBothLanguages() {
    for (ErrorCode code : ErrorCode.values()) {
      for (MessageLanguage language : MessageLanguage.values()) {
        assertThat(Messages.text(code, language, "a", "b", "c", "d"))
            .isNotBlank()
            .doesNotContain("{");
        assertThat(Messages.nextStep(code, language)).isNotBlank();
      }
      assertThat(places(Messages.pattern(code, MessageLanguage.GERMAN)))
          .isEqualTo(places(Messages.pattern(code, MessageLanguage.ENGLISH)));
    }
  }

  /** Written anew with {@code -Ddocs.write=true}. */
  @Test
  void documentIsThatOfTheCatalogue() throws IOException {
    String document = document();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(DOCUMENT, document);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(document);
  }

  /** Written anew with {@code -Ddocs.write=true}; {@code .ci/fhir --write} compiles it then. */
  @Test
  void codeSystemIsThatOfTheCatalogue() throws IOException {
    String source = codeSystem();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(CODE_SYSTEM, source);
    }
    assertThat(Files.readString(CODE_SYSTEM)).isEqualTo(source);
  }

  private static String codeSystem() {
    StringBuilder source =
        new StringBuilder(
            """
            CodeSystem: ErrorCode
            Id: error-code
            Title: "Findings of the server"
            Description: \"""
            What the server finds fault with or points out, as in OperationOutcome.issue.details. Written from the server's catalogue of errors.
            \"""
            * insert OwnCodeSystem(error-code)
            """);
    for (ErrorCode code : ErrorCode.values()) {
      source.append(
          "* #%1$s \"%2$s\"\n* #%1$s ^designation.language = #en\n* #%1$s ^designation.value = \"%3$s\"\n"
              .formatted(
                  code.code(),
                  display(code, MessageLanguage.GERMAN),
                  display(code, MessageLanguage.ENGLISH)));
    }
    return source.toString();
  }

  private static String display(ErrorCode code, MessageLanguage language) {
    return Messages.pattern(code, language)
        .replaceAll("\\{\\d}", "…")
        .replace("\\", "\\\\")
        .replace("\"", "\\\"");
  }

  private static String places(String pattern) {
    char[] found = pattern.replaceAll("[^{}0-9]", "").replaceAll("[{}]", "").toCharArray();
    Arrays.sort(found);
    return new String(found);
  }

  private static String document() {
    StringBuilder text =
        new StringBuilder(
            """
            # Error codes

            What the server says when it refuses or points out something. It stands in `OperationOutcome.issue.details`: the
            code as a coding of `%s`, the text in the language of `Accept-Language` (German
            if none), the other language as its translation. Generated from the catalogue in the package `profiles`.

            | code | status | text | what to do |
            |---|---|---|---|
            """
                .formatted(Finding.SYSTEM));
    for (ErrorCode code : ErrorCode.values()) {
      text.append(
          "| `%s` | %d | %s<br>%s | %s<br>%s |\n"
              .formatted(
                  code.code(),
                  code.status(),
                  cell(Messages.pattern(code, MessageLanguage.GERMAN)),
                  cell(Messages.pattern(code, MessageLanguage.ENGLISH)),
                  cell(Messages.nextStep(code, MessageLanguage.GERMAN)),
                  cell(Messages.nextStep(code, MessageLanguage.ENGLISH))));
    }
    return text.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
