package io.github.onkonetz.search.index;

import io.github.onkonetz.search.index.EntryIndexing.Prepared;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The generation that serves, and the state of it that readers are shown. Small changes wait for
 * the next reader to make them searchable; no reader is shown a transaction in part. Its monitor is
 * held while changes are applied, so that a state is only made between transactions. Safe for all
 * threads.
 */
final class Serving {

  /**
   * So many changes may wait for the next reader, who makes them searchable in some milliseconds.
   * To do that after each small write would be the greater part of what a write costs.
   */
  private static final int MOST_UNSHOWN = 64;

  private @Nullable Generation generation;
  private volatile @Nullable DirectoryState shown;

  /** Applied since {@link #shown} was made. */
  private int unshown;

  /** Whether the next reader has to make {@link #shown} anew first. */
  private volatile boolean stale;

  /** Whether a transaction was applied in part: only another generation has it whole. */
  private boolean torn;

  /** What readers were shown last; null before there is a generation, and at the end. */
  @Nullable DirectoryState latest() {
    return shown;
  }

  /** Whether something has been applied that readers are not shown yet. */
  boolean isStale() {
    return stale;
  }

  /** Makes searchable what has been applied. */
  synchronized void showUnshown() throws IOException {
    if (stale && generation != null) {
      show(generation.refresh());
    }
  }

  /**
   * What readers were shown last, to be released by the caller.
   *
   * @throws IllegalStateException if there is nothing
   */
  DirectoryState retain() {
    while (true) {
      DirectoryState latest = shown;
      if (latest == null) {
        throw new IllegalStateException("The directory index has not been built yet.");
      }
      if (latest.tryRetain()) {
        return latest;
      }
    }
  }

  synchronized boolean isEmpty() {
    return generation == null;
  }

  synchronized @Nullable Generation generation() {
    return generation;
  }

  /**
   * Applies transactions that have been prepared for this generation. After a failure readers are
   * shown what they were shown before, until another generation takes its place.
   */
  synchronized void apply(List<Prepared> transactions, int changes) throws IOException {
    Generation target = generation;
    if (target == null || torn) {
      return;
    }
    if (stale && changes > MOST_UNSHOWN) {
      // Who reads what was written before need not wait until all of this is applied.
      show(target.refresh());
    }
    torn = true;
    try {
      for (Prepared transaction : transactions) {
        target.apply(transaction);
      }
      torn = false;
    } finally {
      stale = !torn;
    }
    unshown += changes;
    if (unshown > MOST_UNSHOWN) {
      show(target.refresh());
    }
  }

  /** Goes on with another generation, filled, and returns the one before, to be closed. */
  synchronized @Nullable Generation replaceBy(Generation filled) throws IOException {
    DirectoryState state = filled.refresh();
    Generation former = generation;
    generation = filled;
    torn = false;
    show(state);
    return former;
  }

  /** Makes one segment of a generation, beside all else, and shows it if it still serves. */
  void tidy(Generation built) throws IOException {
    built.tidy();
    synchronized (this) {
      if (generation == built && !torn) {
        show(built.refresh());
      }
    }
  }

  private void show(@Nullable DirectoryState newer) {
    DirectoryState former = shown;
    shown = newer;
    unshown = 0;
    stale = false;
    if (former != null) {
      former.release();
    }
  }

  /** Bytes of texts and of Lucene's files; facts are not counted. */
  synchronized long bytes() throws IOException {
    return generation == null ? 0 : generation.bytes();
  }

  /** Serves nothing any more, and returns what was served, to be closed. */
  synchronized @Nullable Generation end() {
    Generation last = generation;
    generation = null;
    show(null);
    return last;
  }
}
