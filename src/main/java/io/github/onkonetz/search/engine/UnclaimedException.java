package io.github.onkonetz.search.engine;

/** A search that the index does not answer; the repository may. */
final class UnclaimedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is asked for that the index does not have. Without a stack trace: not a failure. */
  UnclaimedException(String what) {
    super(what, null, false, false);
  }
}
