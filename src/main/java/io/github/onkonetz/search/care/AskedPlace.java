package io.github.onkonetz.search.care;

import io.github.onkonetz.places.Gazetteer;
import io.github.onkonetz.places.Place;
import io.github.onkonetz.places.PlaceLookup;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.NearPlace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From where and how far, as it was asked.
 *
 * @param origin null if no place was given
 * @param metres the largest distance, infinite if there is no limit
 * @param said the limit as it was given; empty if there is none
 * @param understood what the client should know about the place; null if nothing
 */
record AskedPlace(
    @Nullable Origin origin, double metres, String said, @Nullable Finding understood) {

  private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");

  private static final Pattern DISTANCE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)[\\s|]*(km|m|mi|\\[mi_i])?");

  /**
   * Reads {@code near}, {@code place} and {@code distance}.
   *
   * @throws RefusedException (400 or 422) if they are not possible, or a place is not known or
   *     ambiguous
   */
  static AskedPlace read(AskedValues asked, Gazetteer gazetteer) {
    String near = asked.one("near");
    String place = asked.one("place");
    String distance = asked.one("distance");
    if (near != null && place != null) {
      throw notBoth("near", "place");
    }
    if (near == null && place == null) {
      if (distance != null) {
        throw new RefusedException(
            Finding.of(ErrorCode.CARE_NEEDS_PLACE, "distance").at("http.distance"));
      }
      return new AskedPlace(null, Double.POSITIVE_INFINITY, "", null);
    }
    return near != null ? near(near, distance) : place(String.valueOf(place), distance, gazetteer);
  }

  private static AskedPlace near(String near, @Nullable String distance) {
    List<NearPlace> places = NearPlace.parseAll("near", near);
    if (places.size() > 1) {
      throw AskedValues.impossible("near", near, "eine einzige Position", "a single position");
    }
    NearPlace position = places.get(0);
    if (position.isLimited() && distance != null) {
      throw notBoth("near=…|…|…", "distance");
    }
    Origin origin = new Origin(position.latitude(), position.longitude());
    String said = position.isLimited() ? near.split("\\|", 3)[2].replace('|', ' ') : distance;
    return new AskedPlace(
        origin,
        distance == null ? position.metres() : metres(distance),
        said == null ? "" : said,
        null);
  }

  private static AskedPlace place(String text, @Nullable String distance, Gazetteer gazetteer) {
    PlaceLookup lookup = gazetteer.find(text);
    if (lookup instanceof PlaceLookup.Found found) {
      return new AskedPlace(
          new Origin(found.place().latitude(), found.place().longitude()),
          distance == null ? Double.POSITIVE_INFINITY : metres(distance),
          distance == null ? "" : distance,
          measuredFrom(found.place()));
    }
    throw notOne("place", text, lookup);
  }

  /** A name that does not mean one place. */
  static RefusedException notOne(String parameter, String text, PlaceLookup lookup) {
    if (lookup instanceof PlaceLookup.Ambiguous several) {
      return new RefusedException(
          Finding.of(ErrorCode.CARE_PLACE_AMBIGUOUS, text, labels(several.candidates()))
              .at("http." + parameter));
    }
    List<Place> similar =
        lookup instanceof PlaceLookup.Unknown unknown ? unknown.similar() : List.of();
    return new RefusedException(
        Finding.of(ErrorCode.CARE_PLACE_UNKNOWN, text, perhaps(text, similar))
            .at("http." + parameter));
  }

  private static Bilingual perhaps(String text, List<Place> similar) {
    if (POSTAL_CODE.matcher(text).matches()) {
      return new Bilingual(
          " Postleitzahlen sind nicht hinterlegt, nur Namen.",
          " Postal codes are not at hand, only names.");
    }
    return similar.isEmpty()
        ? Bilingual.NOTHING
        : new Bilingual(
            " Ähnlich heißen: " + labels(similar) + ".", " Similar are: " + labels(similar) + ".");
  }

  private static Finding measuredFrom(Place place) {
    return Finding.of(
        ErrorCode.CARE_MEASURED_FROM,
        place.label(),
        Double.toString(place.latitude()),
        Double.toString(place.longitude()));
  }

  private static String labels(List<Place> places) {
    return places.stream().map(Place::label).collect(Collectors.joining("; "));
  }

  private static double metres(String distance) {
    Matcher matcher = DISTANCE.matcher(distance);
    if (!matcher.matches()) {
      throw AskedValues.impossible(
          "distance",
          distance,
          "eine Zahl ab 0 in Kilometern oder mit km, m oder mi, mit Punkt statt Komma",
          "a number from 0 in kilometres, or with km, m or mi, with a point for decimals");
    }
    String unit = matcher.group(2) == null ? "km" : matcher.group(2);
    return NearPlace.parseAll("distance", "0|0|" + matcher.group(1) + "|" + unit).get(0).metres();
  }

  private static RefusedException notBoth(String one, String other) {
    return new RefusedException(
        Finding.of(ErrorCode.CARE_NOT_BOTH, one, other).at("http." + other));
  }
}
