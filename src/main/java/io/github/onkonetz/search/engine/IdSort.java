package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.index.DirectorySnapshot;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * Sorts by the ids of the entries themselves, which are at hand: Lucene would decompress them from
 * its columns. Ids are ASCII, so that the order of characters is that of bytes.
 */
final class IdSort extends FieldComparatorSource {

  private final DirectorySnapshot snapshot;

  IdSort(DirectorySnapshot snapshot) {
    this.snapshot = snapshot;
  }

  SortField field(boolean reverse) {
    return new SortField("_id", this, reverse);
  }

  @Override
  public FieldComparator<BytesRef> newComparator(
      String field, int hits, Pruning pruning, boolean reversed) {
    return new Comparator(snapshot, new String[hits]);
  }

  private static final class Comparator extends FieldComparator<BytesRef> {

    private final DirectorySnapshot snapshot;
    private final String[] slots;
    private String bottom = "";
    private String top = "";

    Comparator(DirectorySnapshot snapshot, String[] slots) {
      this.snapshot = snapshot;
      this.slots = slots;
    }

    @Override
    public int compare(int slot, int other) {
      return slots[slot].compareTo(slots[other]);
    }

    @Override
    public void setTopValue(BytesRef value) {
      top = value.utf8ToString();
    }

    @Override
    public BytesRef value(int slot) {
      return new BytesRef(slots[slot]);
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) {
      return new LeafFieldComparator() {
        private String id(int doc) {
          return snapshot.entry(leaf, doc).id();
        }

        @Override
        public void setBottom(int slot) {
          bottom = slots[slot];
        }

        @Override
        public int compareBottom(int doc) {
          return bottom.compareTo(id(doc));
        }

        @Override
        public int compareTop(int doc) {
          return top.compareTo(id(doc));
        }

        @Override
        public void copy(int slot, int doc) {
          slots[slot] = id(doc);
        }

        @Override
        public void setScorer(Scorable scorer) {
          // Ids do not depend on scores.
        }
      };
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IdSort sort && sort.snapshot == snapshot;
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(snapshot));
  }
}
