package io.github.onkonetz.submission.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.profiles.MessageLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTest {

  private static final Path TEMPLATES =
      Path.of("src/main/resources/io/github/onkonetz/submission/mail");
  private static final Set<String> PLACES =
      Set.of("organization", "submitter", "task", "reason", "findings", "published");

  @Test
  void everyTemplateIsThereInBothLanguagesWithTheSamePlaces() throws IOException {
    Set<String> german = names("de");
    assertThat(german).hasSize(8).isEqualTo(names("en"));
    for (String name : german) {
      assertThat(places(name, "de")).as(name).isEqualTo(places(name, "en")).isSubsetOf(PLACES);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Haus\r\nBcc: a@b.example",
        "Haus\nBcc: a@b.example",
        "Haus\rBcc: a@b.example",
        "Haus\u2028Bcc: a@b.example",
        "Haus\u0085Bcc: a@b.example",
        "Haus\u0000 Bcc: a@b.example",
        "Haus\u202E\u200BBcc: a@b.example"
      })
  void subjectIsOneLineWhateverTheNameIs(String name) {
    LetterTemplate template = LetterTemplate.of("received-office", MessageLanguage.GERMAN);
    assertThat(template.subject(Map.of("organization", name)))
        .isEqualTo("Neue Einreichung: Haus Bcc: a@b.example");
  }

  @Test
  void subjectIsShortenedAndTheTextIsNot() {
    LetterTemplate template = LetterTemplate.of("in-review-partner", MessageLanguage.ENGLISH);
    Map<String, String> words = Map.of("organization", "ä".repeat(400), "task", "Task/1");
    assertThat(template.subject(words)).hasSize(151).endsWith("ä…");
    assertThat(template.text(words)).contains("ä".repeat(400));
  }

  @Test
  void paragraphWithNothingToSayIsLeftOut() {
    LetterTemplate template = LetterTemplate.of("received-office", MessageLanguage.ENGLISH);
    Map<String, String> words = Map.of("organization", "House", "task", "Task/1");
    assertThat(template.text(words)).doesNotContain("noticed", "Submitted by", "{").endsWith("1\n");
  }

  @Test
  void wordsAreNoTemplate() {
    LetterTemplate template = LetterTemplate.of("returned-partner", MessageLanguage.ENGLISH);
    String text =
        template.text(
            Map.of("organization", "{reason} $1 \\", "task", "Task/1", "reason", "{task}\n\nB"));
    assertThat(text).contains("for {reason} $1 \\,").contains("Reason:\n{task}\n\nB\n");
  }

  private static Set<String> names(String language) throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith("." + language + ".txt"))
          .map(f -> f.replaceFirst("\\..*", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<String> places(String name, String language) throws IOException {
    String text = Files.readString(TEMPLATES.resolve(name + "." + language + ".txt"));
    return Pattern.compile("\\{(\\w+)}")
        .matcher(text)
        .results()
        .map((MatchResult place) -> place.group(1))
        .sorted()
        .toList();
  }
}
