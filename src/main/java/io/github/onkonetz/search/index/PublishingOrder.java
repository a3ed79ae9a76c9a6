package io.github.onkonetz.search.index;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Puts in order what this node writes and what it reads of the writes of others. Whoever looks at
 * the change log does so at a moment at which no transaction of this node stands between the last
 * look at its own rows and their publication. So all that it sees of this node is published
 * already, and of two texts of one version the one with the higher number is newer.
 */
final class PublishingOrder {

  /**
   * A writer holds its turn for its commit: milliseconds. If it takes longer, it waits for
   * something that may wait for others who write; they must not wait for who only looks.
   */
  private static final Duration LOOKING_PATIENCE = Duration.ofMillis(200);

  private final ReentrantReadWriteLock turn = new ReentrantReadWriteLock(true);
  private final AtomicLong numbers = new AtomicLong();

  /** Begins a write at the end of its transaction; many may be at it. Returns its number. */
  long beginWrite() {
    turn.readLock().lock();
    return numbers.incrementAndGet();
  }

  /** To be called once for each {@link #beginWrite}, by the same thread. */
  void endWrite() {
    turn.readLock().unlock();
  }

  /** The number for what can be seen now; 0 if writers are at it, so that it has to be later. */
  long beginLook() throws InterruptedException {
    return turn.writeLock().tryLock(LOOKING_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        ? numbers.incrementAndGet()
        : 0;
  }

  /** To be called as soon as the snapshot has been taken, if {@link #beginLook} gave a number. */
  void endLook() {
    turn.writeLock().unlock();
  }
}
