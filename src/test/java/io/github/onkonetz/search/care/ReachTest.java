package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.places.GreatCircle;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A circle's degrees contain it all, also over the poles and the date line, and not much more. */
class ReachTest {

  private static final int TRIES = 200_000;

  @Test
  void nothingWithinTheCircleIsBeyond() {
    Random random = new Random(20261126);
    int inside = 0;
    for (int i = 0; i < TRIES; i++) {
      Origin origin = new Origin(-90 + 180 * random.nextDouble(), -180 + 360 * random.nextDouble());
      double metres = Math.pow(10, 2 + 5 * random.nextDouble());
      double spread = metres / GreatCircle.METRES_PER_DEGREE * 1.2;
      double latitude = origin.latitude() + spread * (2 * random.nextDouble() - 1);
      double wider = spread / Math.max(0.01, Math.cos(Math.toRadians(origin.latitude())));
      double longitude = origin.longitude() + Math.min(180, wider) * (2 * random.nextDouble() - 1);
      if (Math.abs(latitude) > 90) {
        continue;
      }
      longitude =
          longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
      double apart = GreatCircle.metres(origin.latitude(), origin.longitude(), latitude, longitude);
      if (apart <= metres) {
        inside++;
        assertThat(Reach.of(origin, metres).isSurelyBeyond(latitude, longitude))
            .as("%s %s m: %s|%s", origin, metres, latitude, longitude)
            .isFalse();
      }
    }
    assertThat(inside).isGreaterThan(TRIES / 4);
  }

  @Test
  void whatIsFartherToTheNorthOrEastIsBeyond() {
    Reach reach = Reach.of(new Origin(51, 12), 100_000);
    assertThat(reach.isSurelyBeyond(51.91, 12)).isTrue();
    assertThat(reach.isSurelyBeyond(51, 13.45)).isTrue();
    assertThat(reach.isSurelyBeyond(51.5, 12.5)).isFalse();
    assertThat(Reach.of(new Origin(0, 179.9), 50_000).isSurelyBeyond(0, -179.9)).isFalse();
    assertThat(Reach.of(new Origin(89.9, 0), 50_000).isSurelyBeyond(89.9, 180)).isFalse();
  }
}
