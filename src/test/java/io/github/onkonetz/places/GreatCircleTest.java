package io.github.onkonetz.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreatCircleTest {

  /** Weißenfels to the towns around it, as the law of cosines has it. */
  @ParameterizedTest
  @CsvSource({
    "51.4830, 11.9720, 31.30",
    "51.3420, 12.3750, 32.31",
    "50.9326, 11.5868, 40.06",
    "52.1243, 11.6322, 105.20"
  })
  void measuresKilometresBetweenTowns(double latitude, double longitude, double kilometres) {
    assertThat(GreatCircle.metres(51.2015, 11.9684, latitude, longitude) / 1000)
        .isCloseTo(kilometres, within(0.005));
  }

  @Test
  void isZeroForTheSamePlaceAndHalfTheEarthForAntipodes() {
    assertThat(GreatCircle.metres(51.2, 11.9, 51.2, 11.9)).isZero();
    assertThat(GreatCircle.metres(12.3, 45.6, -12.3, -134.4))
        .isCloseTo(Math.PI * GreatCircle.EARTH_RADIUS_METRES, within(0.1));
  }

  @Test
  void takesTheShortWayOverTheDateLine() {
    assertThat(GreatCircle.metres(0, 179.5, 0, -179.5))
        .isCloseTo(GreatCircle.METRES_PER_DEGREE, within(0.001));
  }
}
