package io.github.onkonetz.search.index;

import io.github.onkonetz.search.index.EntryIndexing.Prepared;
import java.util.List;

/** What a committed transaction did, prepared for an index, until somebody has applied it. */
final class Publication {

  final List<EntryChange> changes;
  final Prepared prepared;

  /** Those that it was prepared with; the index may have others by then. */
  final IndexedParameters parameters;

  /** Whether somebody has taken it along; for whoever applies. */
  boolean done;

  Publication(List<EntryChange> changes, Prepared prepared, IndexedParameters parameters) {
    this.changes = changes;
    this.prepared = prepared;
    this.parameters = parameters;
  }
}
