package io.github.onkonetz.search.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The table of changes that the nodes on one database follow. Each transaction writes into it what
 * it has changed; PostgreSQL tells all who listen when it is committed.
 *
 * <p>A position is a snapshot of PostgreSQL's: which transactions were visible at a moment. What is
 * to be read next are the changes of those that are visible now and were not then. So one that
 * commits late is not passed over, and nobody waits for one that stays open long.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-PG-SNAPSHOT">
 *     Transaction ID and snapshot functions</a>
 */
final class ChangeLog {

  /** As the trigger of the table has it. */
  private static final String LISTEN = "listen onk_change";

  private static final String NOTE =
      """
      insert into onk_change (node, res_type, res_id)
      select ?, k.type, k.id from unnest(?::text[], ?::text[]) as k(type, id)
      """;

  /** Nobody has seen it before the oldest that is still open, so it is not forgotten yet. */
  private static final String FORGET =
      """
      with gone as (
        delete from onk_change
         where written < now() - make_interval(secs => ?)
           and xid < pg_snapshot_xmin(pg_current_snapshot())
        returning xid),
      last as (select xid from gone order by xid desc limit 1)
      update onk_change_forgotten f set xid = last.xid from last where last.xid > f.xid
      """;

  /** Another one after a restore or a failover, where what was seen need not be there. */
  private static final String HISTORY =
      """
      select s.system_identifier || '/' || c.timeline_id
        from pg_control_system() s, pg_control_checkpoint() c
      """;

  private static final String WHERE =
      """
      select pg_current_snapshot()::text,
             exists (select from onk_change_forgotten where xid >= pg_snapshot_xmin(?::pg_snapshot))
      """;

  private static final String SINCE =
      """
      select res_type, res_id, extract(epoch from clock_timestamp() - written)
        from onk_change
       where xid >= pg_snapshot_xmin(?::pg_snapshot)
         and not pg_visible_in_snapshot(xid, ?::pg_snapshot)
         and node <> ?
       order by number
      """;

  private static final String SEARCH_PARAMETER = "SearchParameter";

  private final NodeName node;

  ChangeLog(NodeName node) {
    this.node = node;
  }

  /** Writes what the transaction of that connection has changed. */
  void note(Connection connection, Collection<StoredRow.Key> entries, boolean parameters)
      throws SQLException {
    Set<StoredRow.Key> all = new LinkedHashSet<>(entries);
    if (parameters) {
      all.add(new StoredRow.Key(SEARCH_PARAMETER, ""));
    }
    try (PreparedStatement insert = connection.prepareStatement(NOTE)) {
      insert.setString(1, node.current());
      StoredRows.setKeys(connection, insert, 2, all);
      insert.executeUpdate();
    }
  }

  /** Makes notifications come in by that connection. */
  void listen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(LISTEN);
    }
  }

  /**
   * Waits until another node has told by that connection that it has changed something, or until
   * the time is over. What this node has written itself is no reason to look.
   */
  boolean isToldOfOthers(Connection connection, Duration atMost) throws SQLException {
    PGConnection told = connection.unwrap(PGConnection.class);
    long end = System.nanoTime() + atMost.toNanos();
    for (long left = atMost.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
      PGNotification[] notifications = told.getNotifications((int) left);
      if (notifications == null) {
        continue;
      }
      String own = node.current();
      if (Arrays.stream(notifications).anyMatch(from -> !from.getParameter().equals(own))) {
        return true;
      }
    }
    return false;
  }

  /** Which history of which database this is. */
  String history(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(HISTORY)) {
      row.next();
      return row.getString(1);
    }
  }

  /** Where one stands who has seen all that is committed now. */
  String position(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_current_snapshot()::text")) {
      row.next();
      return row.getString(1);
    }
  }

  /**
   * Begins a look: the transaction of that connection, which must read repeatably, sees one moment
   * from now on.
   */
  Look look(Connection connection, String since) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(WHERE)) {
      query.setString(1, since);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return new Look(since, row.getString(1), row.getBoolean(2));
      }
    }
  }

  /**
   * What others have changed since the position of a look.
   *
   * @throws IllegalStateException if some of it has been forgotten
   */
  Changes changes(Connection connection, Look look) throws SQLException {
    if (look.missed()) {
      throw new IllegalStateException("Changes that have not been seen are forgotten.");
    }
    Set<StoredRow.Key> entries = new LinkedHashSet<>();
    boolean parameters = false;
    double oldest = 0;
    if (!look.now().equals(look.since())) {
      try (PreparedStatement query = connection.prepareStatement(SINCE)) {
        query.setString(1, look.since());
        query.setString(2, look.since());
        query.setString(3, node.current());
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) {
            oldest = Math.max(oldest, row.getDouble(3));
            if (row.getString(1).equals(SEARCH_PARAMETER)) {
              parameters = true;
            } else {
              entries.add(new StoredRow.Key(row.getString(1), row.getString(2)));
            }
          }
        }
      }
    }
    return new Changes(List.copyOf(entries), parameters, Duration.ofMillis((long) (oldest * 1e3)));
  }

  /** Takes away what is older than that; who stands before it will know. */
  void forget(Connection connection, Duration older) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setDouble(1, older.toMillis() / 1e3);
      delete.executeUpdate();
    }
  }

  /**
   * A look at one moment.
   *
   * @param since where it was looked last
   * @param now the position of this moment
   * @param missed whether changes since may have been forgotten
   */
  record Look(String since, String now, boolean missed) {}

  /**
   * What others did.
   *
   * @param parameters whether search parameters are among it
   * @param oldest how long ago the first of it was written
   */
  record Changes(List<StoredRow.Key> entries, boolean parameters, Duration oldest) {}
}
