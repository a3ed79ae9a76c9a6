package io.github.onkonetz.search.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;

/**
 * Sorts by values that are at hand for each document, and need not be read from Lucene's columns.
 *
 * @param <V> what is compared
 * @param <K> the same as it stands in the key of a hit, of which cursors are made
 */
abstract class ValueSort<V extends Comparable<V>, K> extends FieldComparatorSource {

  /** The value of a document of a leaf; of one that has none, what lets it come last. */
  abstract V valueOf(LeafReaderContext leaf, int doc, boolean reversed);

  abstract K keyOf(V value);

  abstract V ofKey(K key);

  /** The level of an order. */
  final SortField field(String name, boolean reverse) {
    return new SortField(name, this, reverse);
  }

  @Override
  public final FieldComparator<K> newComparator(
      String field, int hits, Pruning pruning, boolean reversed) {
    return new Comparator(hits, reversed);
  }

  private final class Comparator extends FieldComparator<K> {

    private final List<V> slots;
    private final boolean reversed;
    private V bottom;
    private V top;

    @SuppressWarnings("NullAway.Init") // Lucene sets bottom and top before it compares with them.
    Comparator(int hits, boolean reversed) {
      this.slots = new ArrayList<>(Collections.nCopies(hits, null));
      this.reversed = reversed;
    }

    @Override
    public int compare(int slot, int other) {
      return slots.get(slot).compareTo(slots.get(other));
    }

    @Override
    public void setTopValue(K key) {
      top = ofKey(key);
    }

    @Override
    public K value(int slot) {
      return keyOf(slots.get(slot));
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) {
      return new LeafFieldComparator() {
        @Override
        public void setBottom(int slot) {
          bottom = slots.get(slot);
        }

        @Override
        public int compareBottom(int doc) {
          return bottom.compareTo(valueOf(leaf, doc, reversed));
        }

        @Override
        public int compareTop(int doc) {
          return top.compareTo(valueOf(leaf, doc, reversed));
        }

        @Override
        public void copy(int slot, int doc) {
          slots.set(slot, valueOf(leaf, doc, reversed));
        }

        @Override
        public void setScorer(Scorable scorer) {
          // The values do not depend on scores.
        }
      };
    }
  }
}
