package io.github.onkonetz.search.engine;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Documents of one index reader with a distance each, in the order of the documents. Filled once in
 * that order, then only read.
 */
final class SelectedDocs {

  private static final int FIRST_CAPACITY = 16;

  private int[] docs = new int[FIRST_CAPACITY];
  private double[] metres = new double[FIRST_CAPACITY];
  private int size;

  /** Adds a document, which must come after all before it. */
  void add(int doc, double distance) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, size * 2);
      metres = Arrays.copyOf(metres, size * 2);
    }
    docs[size] = doc;
    metres[size] = distance;
    size++;
  }

  int size() {
    return size;
  }

  int doc(int index) {
    return docs[index];
  }

  double metresAt(int index) {
    return metres[index];
  }

  /** Metres of a document; NaN if it is none of these. */
  double metresOf(int doc) {
    int index = Arrays.binarySearch(docs, 0, size, doc);
    return index < 0 ? Double.NaN : metres[index];
  }

  /** Those of a leaf, numbered as the leaf does. */
  DocIdSetIterator inLeaf(int docBase, int maxDoc) {
    return new Slice(first(docBase), first(docBase + maxDoc), docBase);
  }

  private int first(int doc) {
    int index = Arrays.binarySearch(docs, 0, size, doc);
    return index < 0 ? -index - 1 : index;
  }

  private final class Slice extends DocIdSetIterator {

    private final int end;
    private final int length;
    private final int docBase;
    private int next;
    private int current = -1;

    Slice(int start, int end, int docBase) {
      this.next = start;
      this.end = end;
      this.length = end - start;
      this.docBase = docBase;
    }

    @Override
    public int docID() {
      return current;
    }

    @Override
    public int nextDoc() {
      current = next < end ? docs[next++] - docBase : NO_MORE_DOCS;
      return current;
    }

    @Override
    public int advance(int target) {
      if (target == NO_MORE_DOCS) {
        next = end;
      } else {
        int index = Arrays.binarySearch(docs, next, end, docBase + target);
        next = index < 0 ? -index - 1 : index;
      }
      return nextDoc();
    }

    @Override
    public long cost() {
      return length;
    }
  }
}
