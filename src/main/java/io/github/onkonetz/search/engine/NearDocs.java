package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a snapshot that are near a place, with their distances. Whether one of them is
 * can be told of each; all of them are found only when they are wanted. For one thread.
 */
final class NearDocs {

  private static final int FIRST_CAPACITY = 64;

  private final DirectorySnapshot snapshot;
  private final String type;
  private final Supplier<Collection<StoredEntry>> candidates;
  private final ToDoubleFunction<StoredEntry> metres;
  private final long targets;
  private @Nullable SelectedDocs all;

  /**
   * @param type of all that are meant: others may refer to the same places by the same parameter
   * @param candidates all that could be near, some perhaps repeatedly
   * @param metres tells how far away an entry is; NaN if it is not near
   * @param targets how many things there are to be looked for to find the candidates
   */
  NearDocs(
      DirectorySnapshot snapshot,
      String type,
      Supplier<Collection<StoredEntry>> candidates,
      ToDoubleFunction<StoredEntry> metres,
      long targets) {
    this.snapshot = snapshot;
    this.type = type;
    this.candidates = candidates;
    this.metres = metres;
    this.targets = targets;
  }

  /** How far away the entry behind a document is; NaN if it is not near, or of another type. */
  double metresOf(int doc) {
    StoredEntry entry = snapshot.entry(doc);
    return entry.type().equals(type) ? metres.applyAsDouble(entry) : Double.NaN;
  }

  /** How many things have to be looked up to find all. */
  long targets() {
    return targets;
  }

  /** Tells of each entry, of some perhaps repeatedly. */
  void forEach(Places.Visitor visitor) {
    for (StoredEntry entry : candidates.get()) {
      double distance = metres.applyAsDouble(entry);
      if (!Double.isNaN(distance)) {
        visitor.visit(entry, distance);
      }
    }
  }

  /** All of them. */
  SelectedDocs all() {
    if (all == null) {
      all = select();
    }
    return all;
  }

  private SelectedDocs select() {
    double[] distances = new double[FIRST_CAPACITY];
    // A document in the upper half, in the lower where its distance stands: to be sorted at once.
    long[] found = new long[FIRST_CAPACITY];
    int size = 0;
    for (StoredEntry entry : candidates.get()) {
      double distance = metres.applyAsDouble(entry);
      if (!Double.isNaN(distance)) {
        if (size == found.length) {
          distances = Arrays.copyOf(distances, 2 * size);
          found = Arrays.copyOf(found, 2 * size);
        }
        distances[size] = distance;
        found[size] = (long) snapshot.docOf(entry) << Integer.SIZE | size;
        size++;
      }
    }
    Arrays.sort(found, 0, size);
    SelectedDocs selected = new SelectedDocs();
    int last = -1;
    for (int i = 0; i < size; i++) {
      int doc = (int) (found[i] >>> Integer.SIZE);
      if (doc != last) {
        selected.add(doc, distances[(int) found[i]]);
        last = doc;
      }
    }
    return selected;
  }
}
