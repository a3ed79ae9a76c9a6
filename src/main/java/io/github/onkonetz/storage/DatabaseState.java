package io.github.onkonetz.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database can be reached, as far as this node knows. Who watches it says so; whoever
 * wants a connection meanwhile is refused at once instead of waiting. Safe for all threads.
 */
public final class DatabaseState {

  private volatile @Nullable Instant lastSeen;

  /** Whether the database is known to be away. */
  public boolean isAway() {
    return lastSeen != null;
  }

  /** When the database last answered, if it is away; null if it is not. */
  public @Nullable Instant lastSeen() {
    return lastSeen;
  }

  /**
   * It cannot be reached.
   *
   * @param lastAnswer when it last answered
   */
  public void isGoneSince(Instant lastAnswer) {
    lastSeen = lastAnswer;
  }

  /** It is there. */
  public void isBack() {
    lastSeen = null;
  }
}
