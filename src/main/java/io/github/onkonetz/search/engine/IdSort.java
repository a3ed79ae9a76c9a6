package io.github.onkonetz.search.engine;

import io.github.onkonetz.search.index.DirectorySnapshot;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/** Sorts by id. Ids are ASCII, so that the order of characters is that of bytes. */
final class IdSort extends ValueSort<String, BytesRef> {

  private final DirectorySnapshot snapshot;

  IdSort(DirectorySnapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  String valueOf(LeafReaderContext leaf, int doc, boolean reversed) {
    return snapshot.entry(leaf, doc).id();
  }

  @Override
  BytesRef keyOf(String id) {
    return new BytesRef(id);
  }

  @Override
  String ofKey(BytesRef key) {
    return key.utf8ToString();
  }
}
