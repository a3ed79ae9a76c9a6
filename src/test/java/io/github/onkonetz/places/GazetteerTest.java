package io.github.onkonetz.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer GERMANY = Gazetteer.germany();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Weißenfels; Weißenfels, Burgenlandkreis, Sachsen-Anhalt",
        "weissenfels; Weißenfels, Burgenlandkreis, Sachsen-Anhalt",
        "Stadt Weißenfels; Weißenfels, Burgenlandkreis, Sachsen-Anhalt",
        "Halle (Saale); Halle (Saale), Sachsen-Anhalt",
        "Halle/Saale; Halle (Saale), Sachsen-Anhalt",
        "Halle an der Saale; Halle (Saale), Sachsen-Anhalt",
        "Halle, Sachsen-Anhalt; Halle (Saale), Sachsen-Anhalt",
        "Halle, DE-ST; Halle (Saale), Sachsen-Anhalt",
        "Halle, ST; Halle (Saale), Sachsen-Anhalt",
        "Halle (Sachsen-Anhalt); Halle (Saale), Sachsen-Anhalt",
        "halle, saxony-anhalt; Halle (Saale), Sachsen-Anhalt",
        "Halle, Nordrhein-Westfalen; Halle (Westf.), Kreis Gütersloh, Nordrhein-Westfalen",
        "Halle, Holzminden; Halle, Landkreis Holzminden, Niedersachsen",
        "Naumburg, Hessen; Naumburg, Landkreis Kassel, Hessen",
        "Naumburg (Saale); Naumburg (Saale), Burgenlandkreis, Sachsen-Anhalt",
        "Frankfurt am Main; Frankfurt am Main, Hessen",
        "Frankfurt a. Main; Frankfurt am Main, Hessen",
        "Frankfurt/Main; Frankfurt am Main, Hessen",
        "Frankfurt, Hessen; Frankfurt am Main, Hessen",
        "Frankfurt (Oder); Frankfurt (Oder), Brandenburg",
        "Münster; Münster, Nordrhein-Westfalen",
        "Muenster; Münster, Nordrhein-Westfalen",
        "Münster, Hessen; Münster, Landkreis Darmstadt-Dieburg, Hessen",
        "Essen; Essen, Nordrhein-Westfalen",
        "Munich; München, Bayern",
        "Lutherstadt Wittenberg; Wittenberg, Landkreis Wittenberg, Sachsen-Anhalt",
        "Leipzig; Leipzig, Sachsen",
        "Berlin; Berlin",
        "Hannover; Hannover, Region Hannover, Niedersachsen",
        "Neustadt an der Donau; Neustadt an der Donau, Landkreis Kelheim, Bayern",
        "Neustadt a.d. Donau; Neustadt an der Donau, Landkreis Kelheim, Bayern",
        "Halle-Neustadt; Halle-Neustadt, Halle (Saale), Sachsen-Anhalt",
        "Burgenlandkreis; Burgenlandkreis, Sachsen-Anhalt",
        "Saalekreis; Saalekreis, Sachsen-Anhalt",
        "Landkreis Leipzig; Landkreis Leipzig, Sachsen",
        "Lkr. Harz; Landkreis Harz, Sachsen-Anhalt",
        "Harz; Landkreis Harz, Sachsen-Anhalt",
        "Region Hannover; Region Hannover, Niedersachsen",
        "Sachsen-Anhalt; Sachsen-Anhalt",
        "Sachsen; Sachsen",
        "Brandenburg; Brandenburg",
        "Lower Saxony; Niedersachsen",
        "06667 Weißenfels; Weißenfels, Burgenlandkreis, Sachsen-Anhalt",
        "33790 Halle, Nordrhein-Westfalen; Halle (Westf.), Kreis Gütersloh, Nordrhein-Westfalen"
      })
  void findsWhatIsMeant(String text, String label) {
    assertThat(GERMANY.find(text)).isInstanceOf(PlaceLookup.Found.class);
    assertThat(found(text).label()).isEqualTo(label);
  }

  @Test
  void anAmbiguousNameHasItsCandidatesTheLargerFirst() {
    assertThat(candidates("Halle"))
        .containsExactly(
            "Halle (Saale), Sachsen-Anhalt",
            "Halle (Westf.), Kreis Gütersloh, Nordrhein-Westfalen",
            "Halle, Landkreis Grafschaft Bentheim, Niedersachsen",
            "Halle, Landkreis Holzminden, Niedersachsen");
    assertThat(candidates("Halle, Niedersachsen")).hasSize(2);
    assertThat(candidates("Frankfurt"))
        .containsExactly("Frankfurt (Oder), Brandenburg", "Frankfurt am Main, Hessen");
    assertThat(candidates("Naumburg"))
        .containsExactly(
            "Naumburg, Landkreis Kassel, Hessen",
            "Naumburg (Saale), Burgenlandkreis, Sachsen-Anhalt");
    assertThat(candidates("Neustadt")).hasSizeGreaterThan(15);
  }

  @Test
  void theLabelOfEveryMunicipalityDistrictAndStateFindsIt() {
    List<Place> places =
        GazetteerFile.read().stream()
            .map(GazetteerFile.Line::place)
            .filter(place -> place.kind() != Place.Kind.PART)
            .toList();
    assertThat(places).hasSizeGreaterThan(11_000);
    assertThat(places.stream().filter(place -> !isFoundByItsLabel(place)).map(Place::name))
        .as("but for states that are cities, and villages of the same name in one district")
        .containsExactlyInAnyOrder(
            "Hamburg",
            "Bremen",
            "Berlin",
            "Hüsby",
            "Husby",
            "Becherbach",
            "Herschbach",
            "Stahlhofen",
            "Bermersheim",
            "Altheim",
            "Rieden",
            "Neuenkirchen",
            "Neuenkirchen",
            "Neukirch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "Atlantis",
        "Halle, Bayern",
        "Weißenfels (Hessen)",
        "(",
        "%",
        "06667",
        "06667 "
      })
  void whatIsNoPlaceIsUnknown(String text) {
    assertThat(GERMANY.find(text)).isInstanceOf(PlaceLookup.Unknown.class);
  }

  @Test
  void namesThatBeginLikeAnUnknownOneAreOffered() {
    PlaceLookup.Unknown unknown = (PlaceLookup.Unknown) GERMANY.find("Weißenf");
    assertThat(unknown.similar())
        .extracting(Place::label)
        .contains("Weißenfels, Burgenlandkreis, Sachsen-Anhalt");
    assertThat(((PlaceLookup.Unknown) GERMANY.find("N")).similar()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Weisenfels; Weißenfels, Burgenlandkreis, Sachsen-Anhalt",
        "Leipzg; Leipzig, Sachsen",
        "Osnabrük; Osnabrück, Niedersachsen",
        "Magdebrug; Magdeburg, Sachsen-Anhalt",
        "Burgenlandkries; Burgenlandkreis, Sachsen-Anhalt",
        "Weißenfels (Saale); Weißenfels, Burgenlandkreis, Sachsen-Anhalt",
        "Weisenfels, Sachsen-Anhalt; Weißenfels, Burgenlandkreis, Sachsen-Anhalt"
      })
  void namesThatAreSpelledNearlySoAreOffered(String misspelt, String label) {
    PlaceLookup.Unknown unknown = (PlaceLookup.Unknown) GERMANY.find(misspelt);
    assertThat(unknown.similar()).extracting(Place::label).contains(label);
  }

  @Test
  void positionsAreThoseOfTheTowns() {
    Place weissenfels = found("Weißenfels");
    assertThat(weissenfels.central()).isTrue();
    assertThat(weissenfels.state()).isEqualTo("DE-ST");
    assertThat(weissenfels.metresTo(51.2015, 11.9684)).isLessThan(100);
    assertThat(weissenfels.metresTo(found("Leipzig").latitude(), found("Leipzig").longitude()))
        .isCloseTo(32_300, within(1_000.0));
    assertThat(found("Saalekreis").central()).isFalse();
    assertThat(found("Saalekreis").metresTo(51.4830, 11.9720)).isLessThan(20_000);
  }

  @Test
  void everyStateAndEveryDistrictOfTheSampleNetworksIsAPlace() {
    for (String name :
        List.of("Burgenlandkreis", "Saalekreis", "Niedersachsen", "Sachsen", "Thüringen")) {
      assertThat(found(name).name()).isEqualTo(name);
    }
    assertThat(
            GazetteerFile.read().stream()
                .map(GazetteerFile.Line::place)
                .filter(place -> place.kind() == Place.Kind.STATE)
                .map(Place::state))
        .hasSize(16)
        .doesNotHaveDuplicates();
  }

  @Test
  void theNearestTownOfANameCounts() {
    assertThat(GERMANY.metresFromNearest("Halle", 51.49, 11.97).orElseThrow()).isLessThan(2_000);
    assertThat(GERMANY.metresFromNearest("Halle", 52.06, 8.36).orElseThrow()).isLessThan(1_000);
    assertThat(GERMANY.metresFromNearest("Stadt Jena", 51.34, 12.37).orElseThrow())
        .isBetween(60_000.0, 80_000.0);
    assertThat(GERMANY.metresFromNearest("Atlantis", 51.34, 12.37)).isEmpty();
    assertThat(GERMANY.metresFromNearest("Saalekreis", 51.34, 12.37)).isEmpty();
  }

  private static Place found(String text) {
    return ((PlaceLookup.Found) GERMANY.find(text)).place();
  }

  private static List<String> candidates(String text) {
    return ((PlaceLookup.Ambiguous) GERMANY.find(text))
        .candidates().stream().map(Place::label).toList();
  }

  private static boolean isFoundByItsLabel(Place place) {
    return GERMANY.find(place.label()) instanceof PlaceLookup.Found found
        && found.place().equals(place);
  }
}
