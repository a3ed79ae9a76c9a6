package io.github.onkonetz.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final Account ACCOUNT =
      new Account(
          "petra.muster@klinik-jena.example", "partner", "Organization/uk-jena", true, false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pferd batterie klammer",
        "ohne-besondere-zeichen",
        "ÄÖÜ ß 測試 пароль",
        "4917 2046 8853",
        "Ein ganzer Satz, in dem Jena und Petra vorkommen."
      })
  void anyCharactersMakeAPassword(String password) {
    assertThat(PasswordRules.problem(password, ACCOUNT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kurz-12, TOO_SHORT",
    "Password1, TOO_COMMON",
    "iloveyou, TOO_COMMON",
    "abababababab, TOO_COMMON",
    "abcdefghijkl, TOO_COMMON",
    "98765432, TOO_COMMON",
    "Onkonetz2026, TOO_OBVIOUS",
    "petra.muster@klinik-jena.example, TOO_OBVIOUS",
    "Klinik.Muster1, TOO_OBVIOUS"
  })
  void whatIsTriedFirstIsRefused(String password, PageText problem) {
    assertThat(PasswordRules.problem(password, ACCOUNT)).contains(problem);
  }

  @Test
  void sixtyFourCharactersAndFarMoreAreAllowedButNotAnyNumber() {
    String sentence = "Der Hund frisst keine Wolken. ";
    assertThat(PasswordRules.problem(sentence.repeat(8), ACCOUNT)).isEmpty();
    assertThat(PasswordRules.problem(sentence.repeat(9), ACCOUNT)).contains(PageText.TOO_LONG);
  }
}
