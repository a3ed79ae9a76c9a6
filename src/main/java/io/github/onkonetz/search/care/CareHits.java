package io.github.onkonetz.search.care;

import com.google.common.collect.Comparators;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.Position;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The hits of a question in their order: the nearest first, by decimetres as they are told, then by
 * id; those whose distance is not known last. Only the pages that are asked for are put in order to
 * the last.
 */
final class CareHits {

  /** What a position can be off by, in metres, by its precision. */
  private static final Map<String, Double> METRES_OFF =
      Map.of("address", 50.0, "campus", 500.0, "city", 5_000.0);

  /** Of a position that does not say how precise it is, nothing better is assumed. */
  private static final double MOST_METRES_OFF = 5_000;

  private static final int DECIMETRES_PER_METRE = 10;
  private static final int INDEX_BITS = 32;
  private static final Comparator<Offer> BY_ID = Comparator.comparing(offer -> offer.entry().id());

  private final List<Offer> offers;

  /** Decimetres, and in the lower half the place in {@link #offers}; in ascending order. */
  private final long[] order;

  CareHits(List<Offer> offers) {
    this.offers = offers;
    this.order = new long[offers.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = decimetres(offers.get(i)) << INDEX_BITS | i;
    }
    Arrays.sort(order);
  }

  static long decimetres(Offer offer) {
    double metres = offer.metres();
    return Double.isNaN(metres) ? CareCursor.UNKNOWN : Math.round(metres * DECIMETRES_PER_METRE);
  }

  int total() {
    return order.length;
  }

  /** One hit. */
  record Hit(Offer offer, boolean tied) {}

  /**
   * A page.
   *
   * @param hits in their order
   * @param next where the next page begins; null if this is the last
   */
  record Page(List<Hit> hits, @Nullable CareCursor next) {}

  /** The hits after a key, as many as a page has. */
  Page page(CarePage wanted) {
    CareCursor after = wanted.after();
    List<Hit> hits = new ArrayList<>(Math.min(wanted.count(), order.length));
    int position = after == null ? 0 : firstAt(after.decimetres());
    boolean more = false;
    while (position < order.length && !more) {
      int end = endOfRun(position);
      for (Offer offer : run(position, end, after, wanted.count() - hits.size() + 1)) {
        if (hits.size() == wanted.count()) {
          more = true;
          break;
        }
        hits.add(new Hit(offer, isTied(offer, position, end)));
      }
      position = end;
    }
    Offer last = hits.isEmpty() ? null : hits.get(hits.size() - 1).offer();
    return new Page(
        hits, more && last != null ? new CareCursor(decimetres(last), last.entry().id()) : null);
  }

  /** The first hits at one distance, by id, without those up to the key. */
  private List<Offer> run(int from, int to, @Nullable CareCursor after, int most) {
    boolean begins = after != null && distanceAt(from) == after.decimetres();
    return IntStream.range(from, to)
        .mapToObj(this::at)
        .filter(offer -> !begins || after == null || offer.entry().id().compareTo(after.id()) > 0)
        // Many hits are equally near when no place is given: they are not all put in order.
        .collect(Comparators.least(most, BY_ID));
  }

  private int firstAt(long decimetres) {
    int position = Arrays.binarySearch(order, decimetres << INDEX_BITS);
    return position >= 0 ? position : -position - 1;
  }

  private int endOfRun(int from) {
    int end = from + 1;
    while (end < order.length && distanceAt(end) == distanceAt(from)) {
      end++;
    }
    return end;
  }

  private long distanceAt(int position) {
    return order[position] >> INDEX_BITS;
  }

  private Offer at(int position) {
    return offers.get((int) order[position]);
  }

  /** Whether another hit is as near, as far as the positions of both can tell. */
  private boolean isTied(Offer offer, int from, int to) {
    if (Double.isNaN(offer.metres())) {
      return false;
    }
    return to - from > 1 || isAsNear(offer, to, 1) || isAsNear(offer, from - 1, -1);
  }

  /** Looks at the hits from there on, upwards or downwards. */
  private boolean isAsNear(Offer offer, int start, int step) {
    double metresOff = metresOff(offer);
    for (int i = start; i >= 0 && i < order.length; i += step) {
      Offer other = at(i);
      double apart = Math.abs(other.metres() - offer.metres());
      // Also ends at those whose distance is not known.
      if (!(apart < MOST_METRES_OFF)) {
        return false;
      }
      if (apart < Math.max(metresOff, metresOff(other))) {
        return true;
      }
    }
    return false;
  }

  private static double metresOff(Offer offer) {
    String precision = precision(offer);
    return precision == null
        ? MOST_METRES_OFF
        : METRES_OFF.getOrDefault(precision, MOST_METRES_OFF);
  }

  /** What the position stands for to which the distance was measured; null if nothing is said. */
  static @Nullable String precision(Offer offer) {
    StoredEntry nearest = offer.nearest();
    Position position = nearest == null ? null : ((LocationFacts) nearest.facts()).position();
    return position == null ? null : position.precision();
  }
}
