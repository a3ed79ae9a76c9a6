package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to the sample networks. */
class FindCareTest {

  private static final String WEISSENFELS = "near=51.2015|11.9684";

  private static DirectoryIndex index;
  private static DirectorySnapshot snapshot;

  @BeforeAll
  static void read() {
    index = MemoryDirectory.ofSamples();
    snapshot = index.acquire();
  }

  @AfterAll
  static void close() {
    snapshot.close();
    index.close();
  }

  @Test
  void nearestComesFirstWithItsDistanceAndPrecision() {
    Searchset answer = ask("service=CAR-T&" + WEISSENFELS);
    assertThat(CareTesting.ids(answer))
        .containsExactly("uk-halle-car-t", "uk-leipzig-car-t", "uk-jena-car-t");
    assertThat(answer.total()).isEqualTo(3);
    assertThat(answer.hits().get(0).metres()).isCloseTo(31_300, within(50.0));
    assertThat(answer.hits().get(1).metres()).isCloseTo(32_300, within(50.0));
    assertThat(answer.hits().get(2).metres()).isCloseTo(40_100, within(50.0));
    assertThat(answer.hits().get(0).marks())
        .containsExactly(
            Searchset.Mark.ofCode(AnswerQuestion.PRECISION, "city"),
            Searchset.Mark.ofBoolean(AnswerQuestion.TIED, true));
    assertThat(answer.hits().get(2).marks())
        .containsExactly(Searchset.Mark.ofCode(AnswerQuestion.PRECISION, "city"));
  }

  @Test
  void answerSaysHowWordsWereTakenAndWhatIsLeftOpen() {
    Searchset answer = ask("service=CAR-T&place=Weissenfels&distance=35");
    assertThat(texts(answer))
        .anyMatch(text -> text.contains("„CAR-T“") && text.contains("car-t (CAR-T-Zelltherapie)"))
        .anyMatch(text -> text.contains("Weißenfels, Burgenlandkreis, Sachsen-Anhalt"))
        .anyMatch(
            text ->
                text.contains(
                        "HealthcareService/uk-halle-car-t, HealthcareService/uk-leipzig-car-t")
                    && text.contains("wie beispielsweise in Halle und Leipzig"));
    assertThat(CareTesting.ids(answer)).containsExactly("uk-halle-car-t", "uk-leipzig-car-t");
  }

  @Test
  void organisationsPlacesAndPeopleComeAlong() {
    Searchset answer = ask("service=palliative-care&text=Asklepios");
    assertThat(CareTesting.ids(answer)).containsExactly("asklepios-weissenfels-haematology-care");
    assertThat(includes(answer))
        .containsExactlyInAnyOrder(
            "Organization/asklepios-weissenfels-haematology",
            "Organization/asklepios-weissenfels",
            "Location/site-asklepios-weissenfels-haematology",
            "PractitionerRole/lange-asklepios-weissenfels-haematology",
            "Practitioner/thoralf-lange");
    assertThat(CareTesting.codes(answer)).contains("ONK-CARE-027");
  }

  @Test
  void severalNeedsAreMetAtOneOrganisation() {
    Searchset answer = ask("service=CAR-T&service=Stammzelltransplantation&" + WEISSENFELS);
    assertThat(CareTesting.ids(answer))
        .containsExactly("uk-halle-car-t", "uk-halle-hsct", "uk-leipzig-car-t", "uk-leipzig-hsct");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "coverage=Burgenlandkreis&service=car-t uk-halle-car-t,uk-leipzig-car-t",
        "coverage=Location/saalekreis&service=car-t uk-halle-car-t,uk-leipzig-car-t",
        "coverage=Merseburg&service=car-t uk-halle-car-t,uk-leipzig-car-t",
        "coverage=Magdeburg uccl-cooperation",
        "state=Thüringen&service=car-t uk-jena-car-t",
        "state=DE-SN&service=car-t uk-leipzig-car-t",
        "service=clinical-trials&indication=C83 oz-magdeburg-research,syn-otz-haematologie-trials",
        "service=clinical-trials&indication=C81-C96 oz-magdeburg-research,syn-otz-haematologie-trials",
        "service=clinical-trials&indication=C50 oz-magdeburg-research",
        "service=car-t&designation=spitzenzentrum&valid-on=2024-03-19 uk-jena-car-t,uk-leipzig-car-t",
        "service=haematology&designation=spitzenzentrum&valid-on=2024-03-19 none",
        "service=interdisciplinary-oncology&designation=spitzenzentrum mitteldeutsches-krebszentrum-care,wtz-muenster-oncology",
        "service=car-t&designation=spitzenzentrum&valid-on=2021-12-01 none",
        "service=hospice-care&network=oz-magdeburg syn-hospice-magdeburg-care,syn-hospice-quedlinburg-care",
        "partner-kind=partner-hospice&state=ST&network=CCCG syn-hospice-halle-care,syn-hospice-zeitz-care",
        "partner-kind=Hausarzt&network=CCCG none",
        "specialty=Hämatologie&state=NW uk-muenster-haematology",
        "open-at=2026-11-23T09:00&text=Halle&service=haematology syn-practice-halle-care",
        "open-at=2026-11-23T17:00&text=Halle&service=haematology none",
        "text=weissenfels&service=haematology asklepios-weissenfels-haematology-care"
      })
  void conditionsAreMet(String question, String ids) {
    assertThat(CareTesting.ids(ask(question)))
        .containsExactlyInAnyOrder(ids.equals("none") ? new String[0] : ids.split(","));
  }

  @Test
  void whereNothingIsFoundTheAnswerSaysWhatRemovedTheLastHits() {
    Searchset answer = ask("service=CAR-T&network=oz-magdeburg");
    assertThat(answer.total()).isZero();
    assertThat(texts(answer))
        .contains("Kein Treffer: die letzten schieden an „network=oz-magdeburg“ aus.");

    Searchset near = ask("service=CAR-T&" + WEISSENFELS + "&distance=10");
    assertThat(texts(near))
        .contains("Kein Treffer: die letzten schieden an „distance=10“ aus.")
        .contains(
            "Ohne „distance=10“ gäbe es 3 Treffer, der nächste 31,3 km entfernt: CAR-T-Zelltherapie,"
                + " Universitätsklinikum Halle (Saale) (HealthcareService/uk-halle-car-t).");
  }

  @Test
  void whereThingsAreNotTogetherTheAnswerSaysSo() {
    Searchset answer = ask("service=car-t&service=hospice-care");
    assertThat(answer.total()).isZero();
    assertThat(texts(answer))
        .contains("Kein Treffer: die letzten schieden an „service=car-t&service=hospice-care“ aus.")
        .anyMatch(text -> text.startsWith("Ohne „service=hospice-care“ gäbe es 3 Treffer"));
  }

  @Test
  void servicesOfWhichNothingIsRecordedAreCounted() {
    Searchset answer = ask("service=car-t&open-at=2026-11-23T09:00");
    assertThat(answer.total()).isZero();
    assertThat(texts(answer))
        .contains(
            "3 weitere Angebote passen sonst, doch zu „open-at“ ist dort nichts eingetragen, was es"
                + " zeigt.");
  }

  @Test
  void aSentenceIsAnsweredAsFarAsItIsUnderstood() {
    Searchset answer = ask("service=Wo bekommt man rasch CAR-T bei Lymphom?&place=Jena");
    assertThat(CareTesting.ids(answer))
        .containsExactly("uk-jena-car-t", "uk-halle-car-t", "uk-leipzig-car-t");
    assertThat(texts(answer))
        .contains(
            "„CAR-T“ wurde bei „service“ verstanden als car-t (CAR-T-Zelltherapie).",
            "„Lymphom“ wurde bei „indication“ verstanden als C81-C88.",
            "Nicht beachtet wurde bei „service“: rasch.");
    assertThat(CareTesting.ids(ask("service=CAR-T und Stammzelltransplantation&place=Jena")))
        .containsExactlyElementsOf(CareTesting.ids(ask("service=car-t&service=hsct&place=Jena")));
    assertThat(CareTesting.ids(ask("service=CAR-T oder Hospiz&place=Jena")))
        .containsExactlyElementsOf(CareTesting.ids(ask("service=car-t,hospice-care&place=Jena")));
  }

  @Test
  void onAHolidayOnlyWhatNeverClosesIsKnownToBeOpen() {
    String hospicesAndPractices = "service=hospice-care,haematology&open-at=";
    List<String> friday = CareTesting.ids(ask(hospicesAndPractices + "2026-12-18T10:00"));
    Searchset christmas = ask(hospicesAndPractices + "2026-12-25T10:00");
    assertThat(friday).contains("syn-hospice-halle-care", "syn-practice-halle-care");
    assertThat(CareTesting.ids(christmas))
        .contains("syn-hospice-halle-care")
        .doesNotContain("syn-practice-halle-care");
    assertThat(texts(christmas))
        .contains(
            "2026-12-25 ist ein Feiertag (1. Weihnachtsfeiertag): als verfügbar gilt dort nur, was"
                + " rund um die Uhr offen ist.");
    Searchset epiphany = ask(hospicesAndPractices + "2026-01-06T10:00");
    assertThat(CareTesting.ids(epiphany))
        .contains("syn-hospice-halle-care", "syn-practice-leipzig-care")
        .doesNotContain("syn-practice-halle-care");
    assertThat(texts(epiphany))
        .anyMatch(
            text ->
                text.contains("Heilige Drei Könige in Baden-Württemberg, Bayern, Sachsen-Anhalt"));
  }

  @Test
  void oneIsToldAsOne() {
    Searchset answer = ask("service=CAR-T&_count=1&" + WEISSENFELS);
    assertThat(texts(answer))
        .anyMatch(
            text -> text.startsWith("Bei einem Treffer dieser Seite ist die Reihenfolge offen"));
    assertThat(texts(ask("service=car-t&coverage=Bayern")))
        .anyMatch(text -> text.startsWith("Ein weiteres Angebot passt sonst, doch zu „coverage“"));
  }

  @Test
  void whereAPlaceIsMisspeltTheAnswerNamesTheNearestOnes() {
    assertThatThrownBy(() -> ask("place=Weisenfels"))
        .hasMessageContaining("Weißenfels, Burgenlandkreis, Sachsen-Anhalt");
    assertThatThrownBy(() -> ask("place=06667")).hasMessageContaining("Postal codes");
  }

  @Test
  void pagesHaveEachHitOnce() {
    List<String> all = CareTesting.ids(ask("_count=1000&" + WEISSENFELS));
    assertThat(all).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    List<String> paged = new java.util.ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Searchset page = ask("_count=7&" + WEISSENFELS + cursor);
      assertThat(page.total()).isEqualTo(all.size());
      paged.addAll(CareTesting.ids(page));
      cursor =
          page.links().stream()
              .filter(link -> link.relation().equals("next"))
              .map(link -> link.url().replaceFirst(".*(_cursor=[^&]*).*", "&$1"))
              .findFirst()
              .orElse(null);
    }
    assertThat(paged).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "sevice=car-t ONK-CARE-001 400",
        "service=unsinn ONK-CARE-002 422",
        "specialty=unsinn ONK-CARE-002 422",
        "indication=unsinn ONK-CARE-002 422",
        "state=Bayrisch-Kongo ONK-CARE-002 422",
        "valid-on=gestern ONK-CARE-003 400",
        "valid-on=2024-13-45 ONK-CARE-003 400",
        "open-at=irgendwann ONK-CARE-003 400",
        "_count=zehn ONK-CARE-003 400",
        "_count=-1 ONK-CARE-003 400",
        "near=51|11&distance=weit ONK-CARE-003 400",
        "near=51|11&distance=1,5 ONK-CARE-003 400",
        "near=51|11&near=52|12 ONK-CARE-004 400",
        "near=51|11&place=Jena ONK-CARE-005 400",
        "near=51|11|5|km&distance=5 ONK-CARE-005 400",
        "distance=5 ONK-CARE-006 400",
        "place=Neustadt ONK-CARE-007 422",
        "place=Wolkenkuckucksheim ONK-CARE-008 422",
        "network=Organization/nirgends ONK-CARE-009 422",
        "near=95|11 ONK-SEARCH-010 400",
        "near=abc ONK-SEARCH-008 400",
        "near=51,2|11,9 ONK-SEARCH-009 400",
        "_cursor=unsinn ONK-SEARCH-004 410"
      })
  void whatCannotBeUnderstoodIsRefused(String question, String code, int status) {
    assertThatThrownBy(() -> ask(question))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              Finding finding = refused.findings().get(0);
              assertThat(finding.code().code()).isEqualTo(code);
              assertThat(refused.getStatusCode()).isEqualTo(status);
              assertThat(finding.text(MessageLanguage.GERMAN))
                  .isNotEqualTo(finding.text(MessageLanguage.ENGLISH))
                  .doesNotContain("{");
            });
  }

  @Test
  void ambiguousPlaceIsRefusedWithTheCandidates() {
    assertThatThrownBy(() -> ask("place=Neustadt"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Neustadt an der Orla, Saale-Orla-Kreis, Thüringen");
  }

  private static Searchset ask(String question) {
    return CareTesting.ask(snapshot, question);
  }

  private static List<String> texts(Searchset answer) {
    return answer.findings().stream().map(finding -> finding.text(MessageLanguage.GERMAN)).toList();
  }

  private static List<String> includes(Searchset answer) {
    return answer.includes().stream().map(StoredEntry::reference).toList();
  }
}
