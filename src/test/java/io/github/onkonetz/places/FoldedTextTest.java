package io.github.onkonetz.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "Weißenfels, Weissenfels",
    "Weißenfels, WEISSENFELS",
    "Münster, Muenster",
    "Münster, munster",
    "Osnabrück, Osnabrueck",
    "Universitätsmedizin, Universitaetsmedizin",
    "Universitätsmedizin, Universitatsmedizin",
    "Köln, Koeln",
    "Müller-Lüdenscheidt, Mueller Luedenscheidt",
    "'Prof. Dr. med. Thoralf Lange', Prof Dr med Thoralf Lange",
    "René Lefèvre, Rene Lefevre",
    "Øresund, Oresund",
    "Łódź, Lodz",
    "'Klinikum  Halle (Saale)', klinikum halle saale",
    "GROẞ, Groß"
  })
  void spellingsOfTheSameAreTheSame(String one, String other) {
    assertThat(FoldedText.of(one).folded()).isEqualTo(FoldedText.of(other).folded());
  }

  @ParameterizedTest
  @CsvSource({"Halle, Hall", "Quelle, Qualle", "Bonn, Bohn", "Essen, Esen"})
  void whatDiffersStaysDifferent(String one, String other) {
    assertThat(FoldedText.of(one).folded()).isNotEqualTo(FoldedText.of(other).folded());
  }

  @Test
  void keepsTheFormInWhichAnEAfterAVowelCanBeFound() {
    assertThat(FoldedText.of("Quelle").plain())
        .isEqualTo("QUELLE")
        .contains(FoldedText.of("elle").plain());
    assertThat(FoldedText.of("Quelle").folded()).isEqualTo("QULLE");
  }

  @Test
  void aFoldedTextStaysAsItIs() {
    for (String text :
        new String[] {
          "Müller-Lüdenscheidt", "Quelle", "Œuvre", "Weißenfels", "aeue", "St. Georg"
        }) {
      String folded = FoldedText.of(text).folded();
      assertThat(FoldedText.of(folded).folded()).as(text).isEqualTo(folded);
    }
  }

  @Test
  void textsOfSignsOnlyDoNotBecomeEmpty() {
    assertThat(FoldedText.of("&").folded()).isEqualTo("&");
    assertThat(FoldedText.of("--").folded()).isEqualTo("--");
  }
}
