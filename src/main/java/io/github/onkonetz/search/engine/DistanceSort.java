package io.github.onkonetz.search.engine;

import org.apache.lucene.index.LeafReaderContext;

/** Sorts by distances that are already known; documents without one come last. */
final class DistanceSort extends ValueSort<Double, Double> {

  private final NearDocs distances;

  DistanceSort(NearDocs distances) {
    this.distances = distances;
  }

  @Override
  Double valueOf(LeafReaderContext leaf, int doc, boolean reversed) {
    double metres = distances.metresOf(leaf.docBase + doc);
    if (Double.isNaN(metres)) {
      return reversed ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return metres;
  }

  @Override
  Double keyOf(Double metres) {
    return metres;
  }

  @Override
  Double ofKey(Double key) {
    return key;
  }
}
