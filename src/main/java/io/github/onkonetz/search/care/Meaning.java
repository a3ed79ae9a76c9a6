package io.github.onkonetz.search.care;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.search.index.Code;
import java.util.List;
import java.util.Set;

/**
 * What was said and how it was understood.
 *
 * @param said as it was said
 * @param codes any of these is meant; narrower codes are among them
 * @param ranges any of these diseases is meant; empty unless diseases were asked for
 * @param understood the codes with their names, for the client
 * @param inWords whether it was said in words, so that the client should be told how it was taken
 */
record Meaning(
    String said, Set<Code> codes, List<IcdRange> ranges, Bilingual understood, boolean inWords) {

  /** The same, of which the client should be told how it was taken. */
  Meaning toBeTold() {
    return new Meaning(said, codes, ranges, understood, true);
  }

  /** Whether one of the codes is meant. */
  boolean fitsAny(List<Code> recorded) {
    for (Code code : recorded) {
      if (codes.contains(code)) {
        return true;
      }
    }
    return false;
  }
}
