package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      value = {"none; GERMAN", "en-GB; ENGLISH", "fr; GERMAN", "not a language!; GERMAN"})
  void answersInGermanUnlessEnglishIsPreferred(String acceptLanguage, MessageLanguage expected) {
    assertThat(MessageLanguage.preferred(acceptLanguage)).isEqualTo(expected);
  }

  @Test
  void weighsSeveralLanguages() {
    assertThat(MessageLanguage.preferred("fr, en;q=0.9, de;q=0.2"))
        .isEqualTo(MessageLanguage.ENGLISH);
    assertThat(MessageLanguage.preferred("de-DE, en;q=0.9")).isEqualTo(MessageLanguage.GERMAN);
  }
}
