package io.github.onkonetz.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * The pool of connections. While the database is known to be away it refuses at once: nobody waits
 * for what will not come, and no thread is held that could answer from the index.
 */
final class GuardedDataSource extends HikariDataSource {

  /** The standard's state for a connection that cannot be had. */
  private static final String NO_CONNECTION = "08001";

  private final DatabaseState state;

  GuardedDataSource(HikariConfig pool, DatabaseState state) {
    super(pool);
    this.state = state;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (state.isAway()) {
      throw new SQLTransientConnectionException(
          "The database has not answered since " + state.lastSeen() + ".", NO_CONNECTION);
    }
    return super.getConnection();
  }
}
