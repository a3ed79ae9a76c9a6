package io.github.onkonetz.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/**
 * Lets the nodes on one database start one after the other, as far as starting writes: the first
 * installs definitions and sample networks, the next find them. The turn is a lock of a database
 * session, so that it ends with a node that dies.
 */
final class StartTurn implements SmartLifecycle {

  /** Before anything that is written at start. */
  private static final int PHASE = 500;

  /** Any number that nobody else locks; this one is "onko" in ASCII. */
  private static final long LOCK = 0x6f6e6b6fL;

  private final DataSource dataSource;
  private @Nullable Connection turn;

  StartTurn(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void start() {
    try {
      Connection connection = dataSource.getConnection();
      turn = connection;
      execute(connection, "select pg_advisory_lock(" + LOCK + ")");
    } catch (SQLException e) {
      throw new StorageException("The database does not let this node start: " + e.getMessage(), e);
    }
  }

  @EventListener(ContextRefreshedEvent.class)
  void end() {
    stop();
  }

  @Override
  public void stop() {
    Connection connection = turn;
    turn = null;
    if (connection == null) {
      return;
    }
    try (connection) {
      execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
    } catch (SQLException e) {
      throw new StorageException("The turn to start cannot be given back: " + e.getMessage(), e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public boolean isRunning() {
    return turn != null;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
