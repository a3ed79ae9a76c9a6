package io.github.onkonetz.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that were perhaps meant by one that nothing is called. */
final class MisspeltName {

  /** In a short name, two other letters make another name. */
  private static final int LONG = 7;

  private MisspeltName() {}

  /**
   * The keys that differ by the fewest letters, if those are few; in no particular order.
   *
   * @param key of the name that was given
   */
  static List<String> nearest(String key, Collection<String> keys) {
    int fewest = key.length() < LONG ? 1 : 2;
    List<String> nearest = new ArrayList<>();
    for (String known : keys) {
      int wrong = new LevenshteinDistance(fewest).apply(key, known);
      if (wrong >= 0 && wrong < fewest) {
        fewest = wrong;
        nearest.clear();
      }
      if (wrong == fewest) {
        nearest.add(known);
      }
    }
    return nearest;
  }
}
