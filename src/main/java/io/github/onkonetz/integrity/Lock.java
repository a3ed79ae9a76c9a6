package io.github.onkonetz.integrity;

import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Locks of PostgreSQL's that end with the transaction. They are taken at its end, just before the
 * last look, in the order of this list, and held until it is committed: some milliseconds. Whoever
 * waited sees what the other has committed, since each statement of a transaction sees what was
 * committed before it ({@code READ COMMITTED}, PostgreSQL's default).
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">
 *     Advisory locks</a>
 */
enum Lock {
  /** Entries go away or become others: no references to entries are written at the same time. */
  TARGETS_CHANGE("select pg_advisory_xact_lock(%d, 1)"),
  /** References are written, by as many at once as like to; no entry goes away meanwhile. */
  TARGETS_STAY("select pg_advisory_xact_lock_shared(%d, 1)"),
  /** Entries that were there are put into others: one such transaction at a time. */
  HIERARCHY("select pg_advisory_xact_lock(%d, 2)");

  /** Any number that nobody else locks; this one is "onko" in ASCII. */
  private static final int OURS = 0x6f6e6b6f;

  private final String sql;

  Lock(String sql) {
    this.sql = sql.formatted(OURS);
  }

  static void take(Set<Lock> locks, JdbcTemplate jdbc) {
    for (Lock lock : locks) {
      jdbc.query(lock.sql, row -> {});
    }
  }
}
