package io.github.onkonetz.security;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes by a command, which works without the repository: left in a table, from which a running
 * server makes AuditEvents.
 */
final class TrailOfTerminal implements AdministrationTrail {

  private final JdbcTemplate database;
  private final TransactionTemplate transaction;

  TrailOfTerminal(JdbcTemplate database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  @Override
  public <T> T together(Supplier<T> changes) {
    return Objects.requireNonNull(transaction.execute(running -> changes.get()));
  }

  @Override
  public void record(String about, Step step) {
    database.update(
        "INSERT INTO onk_terminal_change (about, step, added, os_user) VALUES (?, ?, ?, ?)",
        about,
        step.code(),
        step == Step.ADDED,
        System.getProperty("user.name"));
  }
}
