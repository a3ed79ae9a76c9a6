package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.index.Code;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandNeedsTest {

  private static final UnderstandNeeds UNDERSTAND =
      new UnderstandNeeds(CareTesting.VOCABULARY, "service");

  /** Services: needs are separated by "+", codes of one by "/"; diseases likewise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Wo bekomme ich CAR-T?; car-t; -",
        "Wo bekomme ich eine CAR-T-Therapie?; car-t; -",
        "Wer bietet CAR-T an; car-t; -",
        "Ich suche ein Hospiz.; hospice-care; -",
        "Ich suche eine Klinik für Knochenmarktransplantation; hsct/hsct-allo/hsct-auto; -",
        "Where can I get a bone marrow transplant?; hsct/hsct-allo/hsct-auto; -",
        "Who offers CAR T-cell therapy for lymphoma?; car-t; C81-C88",
        "CAR-T bei Lymphom; car-t; C81-C88",
        "CAR-T bei DLBCL; car-t; C83.3",
        "CAR-T bei C83.3; car-t; C83.3",
        "Wir brauchen CAR-T und Stammzelltransplantation; car-t + hsct/hsct-allo/hsct-auto; -",
        "CAR-T oder Stammzelltransplantation; car-t/hsct/hsct-allo/hsct-auto; -",
        "Zweitmeinung zu Brustkrebs; second-opinion; C50",
        "Studie für einen Patienten mit Lungenkrebs; clinical-trials; C34",
        "Wer behandelt Blutkrebs?; haematology; -",
        "Wo wird man bei Leukämie behandelt?; haematology; -",
        "DLBCL; none; C83.3",
        "Bestrahlung bei Brustkrebs oder Lungenkrebs; radiation-oncology; C34/C50"
      })
  void whatIsNeededIsFoundInASentence(String said, String services, String diseases) {
    Needs needs = UNDERSTAND.of(said);
    assertThat(services(needs)).isEqualTo(services);
    assertThat(diseases(needs)).isEqualTo(diseases);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CAR-T",
        "car-t,Hospiz",
        "Aus-, Fort- und Weiterbildung",
        "Behandlung von Blutkrebs"
      })
  void whatIsKnownAsAWholeIsNotTakenApart(String said) {
    Needs needs = UNDERSTAND.of(said);
    assertThat(needs.services()).extracting(Meaning::said).containsExactly(said);
    assertThat(needs.diseases()).isEmpty();
    assertThat(needs.ignored()).isEmpty();
  }

  @Test
  void wordsThatWereNotUnderstoodAreTold() {
    assertThat(UNDERSTAND.of("Wo bekomme ich in Weißenfels rasch CAR-T?").ignored())
        .containsExactly("Weißenfels", "rasch");
    assertThat(UNDERSTAND.of("Wo bekomme ich CAR-T?").ignored()).isEmpty();
  }

  @Test
  void everythingInASentenceIsToldAsItWasUnderstood() {
    Needs needs = UNDERSTAND.of("bitte car-t bei C83.3");
    assertThat(needs.services()).allMatch(Meaning::inWords);
    assertThat(needs.diseases()).allMatch(Meaning::inWords);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Wo bekomme ich etwas?; Wo bekomme ich etwas?",
        "CAR-T und Hospitz; „Hospiz“",
        "CAR-T, Stamzelltransplantation; „Stammzelltransplantation“",
        "...; ...",
        "in an auf; in an auf"
      })
  void whatIsNotUnderstoodOrMisspeltIsRefused(String said, String told) {
    assertThatThrownBy(() -> UNDERSTAND.of(said))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.getStatusCode()).isEqualTo(422);
              assertThat(refused.findings().get(0).text(MessageLanguage.GERMAN)).contains(told);
            });
  }

  /** What people say around what they look for means nothing by chance. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guten Tag ich wohne bei meiner Tochter und suche dringend jemanden der mir am Wochenende"
            + " helfen kann vielen Dank im Voraus",
        "Hello I live with my daughter and am looking for someone who can help me at the weekend"
            + " thanks in advance",
        "Welche Klinik oder Praxis in unserer Gegend nimmt noch Kassenpatienten",
        "my father was told that he has to wait for six weeks what else is possible"
      })
  void talkMeansNothing(String said) {
    Sentence sentence =
        Sentence.read(said, w -> CareTesting.VOCABULARY.one(CareVocabulary.Subject.SERVICE, w));
    assertThat(sentence.known()).extracting(Meaning::said).isEmpty();
  }

  private static String services(Needs needs) {
    return needs.services().isEmpty()
        ? "none"
        : needs.services().stream()
            .map(
                need ->
                    need.codes().stream().map(Code::code).sorted().collect(Collectors.joining("/")))
            .collect(Collectors.joining(" + "));
  }

  private static String diseases(Needs needs) {
    List<IcdRange> ranges = needs.diseases().stream().flatMap(d -> d.ranges().stream()).toList();
    return ranges.isEmpty()
        ? "-"
        : ranges.stream().map(UnderstandNeedsTest::text).sorted().collect(Collectors.joining("/"));
  }

  private static String text(IcdRange range) {
    return range.from().equals(range.until())
        ? dotted(range.from())
        : dotted(range.from()) + "-" + dotted(range.until());
  }

  private static String dotted(String code) {
    return code.length() > 3 ? code.substring(0, 3) + "." + code.substring(3) : code;
  }
}
