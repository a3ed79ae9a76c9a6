package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.care.CareVocabulary.Subject;
import io.github.onkonetz.search.index.Code;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CareWordsTest {

  private static final int FEWEST_WORDS = 80;

  /** A word of the map and the codes that stand beside it. */
  record Word(Subject subject, String word, Set<String> codes) {}

  static Stream<Word> words() {
    Map<String, Word> words = new LinkedHashMap<>();
    CareTesting.WORDS
        .getGroup()
        .forEach(
            group -> {
              Subject subject =
                  Arrays.stream(Subject.values())
                      .filter(s -> s.systems().contains(group.getTarget()))
                      .findFirst()
                      .orElseThrow();
              group
                  .getElement()
                  .forEach(
                      element -> {
                        Word word =
                            words.computeIfAbsent(
                                subject + " " + element.getCode(),
                                k -> new Word(subject, element.getCode(), new LinkedHashSet<>()));
                        element.getTarget().forEach(target -> word.codes.add(target.getCode()));
                      });
            });
    return words.values().stream();
  }

  @Test
  void listHasAVersionAndManyWords() {
    assertThat(CareTesting.WORDS.getVersion()).matches("\\d{4}\\.\\d{1,2}\\.\\d+");
    assertThat(words().filter(word -> word.subject() == Subject.SERVICE))
        .hasSizeGreaterThan(FEWEST_WORDS);
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyWordIsUnderstoodHoweverItIsWritten(Word word) {
    String plain =
        word.word()
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss")
            .replace("Ä", "Ae");
    Stream.of(
            word.word(),
            word.word().toUpperCase(Locale.GERMAN),
            word.word().toLowerCase(Locale.GERMAN),
            word.word().replace('-', ' '),
            word.word().replace(' ', '-'),
            "  " + word.word() + " ",
            plain)
        .forEach(
            written ->
                assertThat(understood(word.subject(), written))
                    .as(written)
                    .containsAll(word.codes()));
  }

  @ParameterizedTest
  @CsvSource({
    "CAR-T, car-t",
    "CAR T, car-t",
    "CART, car-t",
    "CAR-T-Zellen, car-t",
    "CAR-T-Zelltherapien, car-t",
    "CAR-T cell therapy, car-t",
    "Stammzelltransplantation, hsct",
    "Stammzell-Transplantationen, hsct",
    "Knochenmark, hsct",
    "Knochenmarktransplantationen, hsct",
    "bone marrow transplants, hsct",
    "Blutkrebs, haematology",
    "Behandlung von Blutkrebs, haematology",
    "Leukaemien, haematology",
    "treatment of leukaemia, haematology",
    "Hämatologie, haematology",
    "Haematologie, haematology",
    "Hospize, hospice-care",
    "Rehakliniken, rehabilitation",
    "Selbsthilfegruppen, self-help",
    "klinische Studie, clinical-trials",
    "Tumorboards, tumor-board",
    "zweite Meinungen, second-opinion",
    "Kur, rehabilitation"
  })
  void wordsThatPeopleSayAreUnderstood(String said, String code) {
    assertThat(understood(Subject.SERVICE, said)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Blutkrebs, C81-C96",
    "Brustkrebs, C50",
    "DLBCL, C83.3",
    "Lymphome, C81-C88",
    "Lungenkrebs, C34"
  })
  void diseasesAreUnderstood(String said, String code) {
    assertThat(CareTesting.VOCABULARY.understand(Subject.INDICATION, "indication", said).ranges())
        .contains(IcdRange.parse(code));
  }

  @ParameterizedTest
  @CsvSource({
    "ST, DE-ST",
    "DE-SN, DE-SN",
    "Thueringen, DE-TH",
    "saxony, DE-SN",
    "Sachsen-Anhalt, DE-ST"
  })
  void statesAreUnderstood(String said, String code) {
    assertThat(understood(Subject.STATE, said)).containsExactly(code);
  }

  @Test
  void codeMeansNarrowerOnesToo() {
    assertThat(understood(Subject.SERVICE, "hsct"))
        .containsExactlyInAnyOrder("hsct", "hsct-allo", "hsct-auto");
    assertThat(understood(Subject.SERVICE, "hsct-allo")).containsExactly("hsct-allo");
    assertThat(understood(Subject.PARTNER_KIND, "partner-practice"))
        .contains("partner-gp", "partner-oncology-practice");
  }

  @Test
  void specialtyIsNoTherapy() {
    assertThat(understood(Subject.SPECIALTY, "HAEM")).containsExactly("HAEM");
    assertThat(understood(Subject.SERVICE, "haematology")).doesNotContain("car-t");
  }

  @Test
  void alternativesAreSeparatedByCommas() {
    assertThat(understood(Subject.SERVICE, "CAR-T, Hospiz"))
        .containsExactlyInAnyOrder("car-t", "hospice-care");
    assertThat(understood(Subject.SERVICE, "Aus-, Fort- und Weiterbildung"))
        .containsExactly("education-training");
  }

  @Test
  void codeOfAnotherSystemIsTakenAsItStands() {
    assertThat(
            CareTesting.VOCABULARY
                .understand(Subject.SERVICE, "service", "http://snomed.info/sct|1269349006")
                .codes())
        .containsExactly(new Code("http://snomed.info/sct", "1269349006"));
  }

  @ParameterizedTest
  @CsvSource({
    "CAR-TT, car-t",
    "Stamzelltransplantation, Stammzelltransplantation",
    "Hospitz, Hospiz",
    "https://onkonetz.github.io/fhir/CodeSystem/oncology-service|hsct-alo, hsct-allo"
  })
  void unknownWordIsRefusedWithTheNearest(String said, String nearest) {
    assertThatThrownBy(() -> understood(Subject.SERVICE, said))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.getStatusCode()).isEqualTo(422);
              assertThat(refused.findings().get(0).text(MessageLanguage.GERMAN))
                  .containsIgnoringCase(nearest);
              assertThat(refused.findings().get(0).expression()).isEqualTo("http.service");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Kühlschrank",
    "'|'",
    "'🙂'",
    "'%'",
    "'|||'",
    "https://onkonetz.github.io/fhir/CodeSystem/partner-kind|partner-gp"
  })
  void rubbishIsRefused(String said) {
    assertThatThrownBy(() -> understood(Subject.SERVICE, said))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.getStatusCode()).isEqualTo(422));
  }

  private static Set<String> understood(Subject subject, String said) {
    Meaning meaning = CareTesting.VOCABULARY.understand(subject, "service", said);
    Set<String> codes = meaning.codes().stream().map(Code::code).collect(Collectors.toSet());
    words()
        .filter(word -> word.subject() == Subject.INDICATION)
        .flatMap(word -> word.codes().stream())
        .filter(code -> meaning.ranges().contains(IcdRange.parse(code)))
        .forEach(codes::add);
    return codes;
  }
}
