package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "51.2|11.9|35|km, 35",
    "51.2|11.9|35000|m, 35",
    "51.2|11.9|10|mi, 16.09344",
    "51.2|11.9|10|[mi_i], 16.09344",
    "51.2|11.9|35, 35",
    "51.2|11.9||km, 50",
    "51.2|11.9, 50",
    "-51.2|+11.9|0|km, 0"
  })
  void distanceIsInKilometres(String value, double kilometres) {
    assertThat(NearPlace.parse("near", value).kilometres()).isEqualTo(kilometres);
  }

  @Test
  void severalPlacesAreSeparatedByCommas() {
    assertThat(NearPlace.parseAll("near", "51.2|11.9|35|km,52.1|11.6|10|km")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "abc NEAR_FORMAT",
        "51.2| NEAR_FORMAT",
        "1e3|1 NEAR_FORMAT",
        "51,2|11,9|35|km NEAR_DECIMAL_COMMA",
        "51.2|11.9|3,5|km NEAR_DECIMAL_COMMA",
        "90.1|11 NEAR_COORDINATES",
        "51|11|-1 NEAR_DISTANCE",
        "51|11|1|ly NEAR_UNIT"
      })
  void nonsenseIsRefusedWithItsReason(String value, ErrorCode code) {
    assertThatThrownBy(() -> NearPlace.parseAll("near", value))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.findings().get(0).code()).isEqualTo(code));
  }

  @Test
  void canonicalFormSaysTheSame() {
    NearPlace place = NearPlace.parse("near", "51.2|11.9|35000|m");
    assertThat(NearPlace.parse("near", place.canonical())).isEqualTo(place);
  }
}
