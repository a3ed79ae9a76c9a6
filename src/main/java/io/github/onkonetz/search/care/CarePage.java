package io.github.onkonetz.search.care;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the hits is wanted.
 *
 * @param count hits on a page
 * @param after the last hit of the page before; null for the first page
 */
record CarePage(int count, @Nullable CareCursor after) {

  static final String COUNT = "_count";
  static final String CURSOR = "_cursor";

  /** As for searches. */
  private static final int DEFAULT_COUNT = 20;

  static final int MOST = 1000;

  /**
   * The page that was asked for.
   *
   * @throws io.github.onkonetz.profiles.RefusedException (400 or 410) if there can be no such page
   */
  static CarePage read(AskedValues asked) {
    Integer count = asked.number(COUNT, 0, Integer.MAX_VALUE);
    String cursor = asked.one(CURSOR);
    return new CarePage(
        count == null ? DEFAULT_COUNT : Math.min(count, MOST),
        cursor == null ? null : CareCursor.decode(cursor));
  }
}
