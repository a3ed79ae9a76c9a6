package io.github.onkonetz.places;

import java.util.List;

/** What the gazetteer knows of a name. */
public sealed interface PlaceLookup {

  /** One place is meant. */
  record Found(Place place) implements PlaceLookup {}

  /**
   * Several places are called so.
   *
   * @param candidates at least two, the larger first; the label of each finds it, but for the few
   *     villages that share their name with another one of the same district
   */
  record Ambiguous(List<Place> candidates) implements PlaceLookup {}

  /**
   * No place is called so.
   *
   * @param similar at most ten whose names begin with what was asked for, or are spelled nearly so;
   *     possibly none
   */
  record Unknown(List<Place> similar) implements PlaceLookup {}
}
