package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "51.2|11.9|35|km, 35000",
    "51.2|11.9|35000|m, 35000",
    "51.2|11.9|10|mi, 16093.44",
    "51.2|11.9|10|[mi_i], 16093.44",
    "51.2|11.9|35, 35000",
    "51.2|11.9, Infinity",
    "-51.2|+11.9|0|km, 0"
  })
  void distanceIsInMetres(String value, double metres) {
    assertThat(NearPlace.parse("near", value).metres()).isEqualTo(metres);
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
        "51.2|11.9||km NEAR_FORMAT",
        "51.2|11.9| NEAR_FORMAT",
        "51.2|11.9|35| NEAR_FORMAT",
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
    for (String value :
        List.of("51.2|11.9|35000|m", "51.2|11.9", "0.0001|0|100000|km", "1|1|0.0001|m")) {
      NearPlace place = NearPlace.parse("near", value);
      assertThat(NearPlace.parse("near", place.canonical())).as(value).isEqualTo(place);
    }
  }
}
