package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.places.GreatCircle;
import io.github.onkonetz.search.NearPlace;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.EntryChange;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Location;
import org.junit.jupiter.api.Test;

/** Places all over the earth, also where degrees are no help: at the poles and the date line. */
class PlacesTest {

  private static final double[] DISTANCES = {0, 1, 500, 20_000, 400_000, 5_000_000, 21_000_000};

  private static Location place(int number, double latitude, double longitude) {
    Location place = new Location();
    place.setId("place-" + number);
    place.getPosition().setLatitude(latitude).setLongitude(longitude);
    return place;
  }

  private static List<Location> places(Random dice) {
    List<Location> places = new ArrayList<>();
    double[][] corners = {{90, 0}, {-90, 77}, {0, 180}, {0, -180}, {89.999, -179}, {51, 13}};
    for (double[] corner : corners) {
      places.add(place(places.size(), corner[0], corner[1]));
    }
    for (int i = 0; i < 400; i++) {
      // Half of them crowd around the corners.
      double[] corner = corners[dice.nextInt(corners.length)];
      boolean anywhere = dice.nextBoolean();
      double latitude =
          anywhere ? dice.nextDouble() * 180 - 90 : corner[0] + dice.nextGaussian() * 0.1;
      double longitude =
          anywhere ? dice.nextDouble() * 360 - 180 : corner[1] + dice.nextGaussian() * 0.1;
      places.add(
          place(
              places.size(),
              Math.max(-90, Math.min(90, latitude)),
              Math.max(-180, Math.min(180, longitude))));
    }
    return places;
  }

  private static Set<String> found(DirectoryIndex index, NearPlace centre) {
    Set<String> found = new TreeSet<>();
    try (DirectorySnapshot snapshot = index.acquire()) {
      Places.of(snapshot)
          .near(centre, (place, metres) -> found.add(place.id() + " " + Math.round(metres)));
    }
    return found;
  }

  private static Set<String> scanned(List<Location> places, NearPlace centre) {
    Set<String> found = new TreeSet<>();
    for (Location place : places) {
      double metres =
          GreatCircle.metres(
              centre.latitude(),
              centre.longitude(),
              place.getPosition().getLatitude().doubleValue(),
              place.getPosition().getLongitude().doubleValue());
      if (metres <= centre.metres()) {
        found.add(place.getIdPart() + " " + Math.round(metres));
      }
    }
    return found;
  }

  @Test
  void whatIsNearIsWhatAScanFinds() {
    Random dice = new Random(20_261_126);
    List<Location> places = places(dice);
    try (DirectoryIndex index = MemoryDirectory.of(places)) {
      for (int i = 0; i < 300; i++) {
        Location around = places.get(dice.nextInt(places.size()));
        NearPlace centre =
            new NearPlace(
                around.getPosition().getLatitude().doubleValue(),
                around.getPosition().getLongitude().doubleValue(),
                DISTANCES[dice.nextInt(DISTANCES.length)]);
        assertThat(found(index, centre)).as("%s", centre).isEqualTo(scanned(places, centre));
      }
    }
  }

  @Test
  void placesThatMoveAppearAndGoAreFollowed() {
    Location moving = place(1, 51, 13);
    try (DirectoryIndex index = MemoryDirectory.of(List.of(moving, place(2, 51.001, 13)))) {
      NearPlace here = new NearPlace(51, 13, 1_000);
      assertThat(found(index, here)).containsExactly("place-1 0", "place-2 111");
      Location moved = place(1, 52, 13);
      moved.getMeta().setVersionId("2");
      index.publish(
          List.of(
              MemoryDirectory.stored(moved),
              MemoryDirectory.stored(place(3, 51.002, 13)),
              new EntryChange.Deleted("Location", "place-2", 2)));
      assertThat(found(index, here)).containsExactly("place-3 222");
      assertThat(found(index, new NearPlace(52, 13, 1_000))).containsExactly("place-1 0");
    }
  }
}
