package io.github.onkonetz.search.index;

import org.jspecify.annotations.Nullable;

/** The state that readers are shown, and its replacement by a newer one. Safe for all threads. */
final class ShownState {

  private volatile @Nullable DirectoryState state;

  /** The newest; null before there is one. It may be given up any time. */
  @Nullable DirectoryState latest() {
    return state;
  }

  /**
   * The newest, to be released by the caller.
   *
   * @throws IllegalStateException if there is none
   */
  DirectoryState retain() {
    while (true) {
      DirectoryState latest = state;
      if (latest == null) {
        throw new IllegalStateException("The directory index has not been built yet.");
      }
      if (latest.tryRetain()) {
        return latest;
      }
    }
  }

  /** Puts a newer one in its place; who replaces takes care that no other does at that time. */
  void replace(@Nullable DirectoryState newer) {
    DirectoryState former = state;
    state = newer;
    if (former != null) {
      former.release();
    }
  }
}
