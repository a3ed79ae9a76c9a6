package io.github.onkonetz.security.audit;

import io.github.onkonetz.security.Caller;
import io.github.onkonetz.security.Caller.Role;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes records of what commands on the terminal have changed of clients and accounts: they work
 * without the repository and leave what they did in a table. Each is recorded once, by whichever
 * node comes first.
 */
final class TerminalChanges {

  /** Few are made by hand; a script that makes more is caught up with in some turns. */
  private static final int BATCH = 100;

  private static final String TAKE =
      "DELETE FROM onk_terminal_change WHERE id IN (SELECT id FROM onk_terminal_change"
          + " ORDER BY id LIMIT "
          + BATCH
          + " FOR UPDATE SKIP LOCKED) RETURNING about, step, added, os_user, at";

  private final AuditTrail trail;
  private final JdbcTemplate database;
  private final TransactionTemplate transaction;

  TerminalChanges(AuditTrail trail, JdbcTemplate database, TransactionTemplate transaction) {
    this.trail = trail;
    this.database = database;
    this.transaction = transaction;
  }

  /** What a command has done, and when. */
  private record Change(AuditedEntry entry, AuditedSender sender, Instant at) {}

  void record() {
    transaction.executeWithoutResult(running -> taken().forEach(this::write));
  }

  private void write(Change change) {
    trail.write(AuditAction.ADMINISTERED, change.sender(), List.of(change.entry()), change.at());
  }

  private List<Change> taken() {
    return database.query(
        TAKE,
        (row, number) ->
            new Change(
                AuditedEntry.administered(
                    row.getString("about"), row.getString("step"), row.getBoolean("added")),
                new AuditedSender(
                    // Who may read the database's password may do everything.
                    new Caller(
                        Role.ADMINISTRATOR, "terminal:" + row.getString("os_user"), null, null),
                    null,
                    null),
                row.getTimestamp("at").toInstant()));
  }
}
