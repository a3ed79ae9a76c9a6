package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcdRangeTest {

  @ParameterizedTest
  @CsvSource({
    "C83.3, C83.3",
    "C83, C83.3",
    "C83.3, C83",
    "C81-C96, C83.3",
    "C81-C96, C81",
    "C81-C96, C96.9",
    "C91.0, C91.00",
    "c83.3, C83.3",
    "C833, C83.3",
    "C83.-, C83.3",
    "C81–C96, C90.0",
    "C81-C88, C85-C95"
  })
  void codeOfARangeIsInIt(String one, String other) {
    assertThat(IcdRange.parse(one).overlaps(IcdRange.parse(other))).isTrue();
    assertThat(IcdRange.parse(other).overlaps(IcdRange.parse(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "C83.3, C83.1",
    "C83, C84.3",
    "C81-C96, C80.0",
    "C81-C96, C97",
    "C81-C96, D47",
    "C91.00, C91.01",
    "C18-C20, C21"
  })
  void codeBesidesARangeIsNotInIt(String one, String other) {
    assertThat(IcdRange.parse(one).overlaps(IcdRange.parse(other))).isFalse();
    assertThat(IcdRange.parse(other).overlaps(IcdRange.parse(one))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "C8", "83.3", "C83.333", "C96-C81", "Lymphom", "C83.3,C83.1"})
  void otherTextsAreNoCodes(String text) {
    assertThat(IcdRange.parse(text)).isNull();
  }
}
