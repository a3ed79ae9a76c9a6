package io.github.onkonetz.search.engine;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;

/** Sorts by distances that are already known; documents without one come last. */
final class DistanceSort extends FieldComparatorSource {

  private final NearDocs distances;

  DistanceSort(NearDocs distances) {
    this.distances = distances;
  }

  SortField field(boolean reverse) {
    return new SortField("distance", this, reverse);
  }

  @Override
  public FieldComparator<Double> newComparator(
      String field, int hits, Pruning pruning, boolean reversed) {
    double missing = reversed ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    return new Comparator(distances, new double[hits], missing);
  }

  private static final class Comparator extends FieldComparator<Double> {

    private final NearDocs distances;
    private final double[] slots;
    private final double missing;
    private double bottom;
    private double top;

    Comparator(NearDocs distances, double[] slots, double missing) {
      this.distances = distances;
      this.slots = slots;
      this.missing = missing;
    }

    @Override
    public int compare(int slot, int other) {
      return Double.compare(slots[slot], slots[other]);
    }

    @Override
    public void setTopValue(Double value) {
      top = value;
    }

    @Override
    public Double value(int slot) {
      return slots[slot];
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) {
      return new LeafFieldComparator() {
        private double metres(int doc) {
          double metres = distances.metresOf(leaf.docBase + doc);
          return Double.isNaN(metres) ? missing : metres;
        }

        @Override
        public void setBottom(int slot) {
          bottom = slots[slot];
        }

        @Override
        public int compareBottom(int doc) {
          return Double.compare(bottom, metres(doc));
        }

        @Override
        public int compareTop(int doc) {
          return Double.compare(top, metres(doc));
        }

        @Override
        public void copy(int slot, int doc) {
          slots[slot] = metres(doc);
        }

        @Override
        public void setScorer(Scorable scorer) {
          // Distances do not depend on scores.
        }
      };
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DistanceSort sort && sort.distances == distances;
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(distances));
  }
}
