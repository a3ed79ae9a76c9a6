package io.github.onkonetz.search.index;

import io.github.onkonetz.storage.DatabaseConnections;
import io.github.onkonetz.storage.DatabaseState;
import io.github.onkonetz.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes what other nodes have written, by one thread with a connection of its own. It waits for
 * notifications and looks once a second without one. It is also the first to notice that the
 * database is away, and that it is back.
 */
final class FollowOthers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FollowOthers.class);

  /** Just before the index is built, so that nothing is lost between that and the first look. */
  private static final int PHASE = 2_900;

  /** A notification that does not come is not missed for longer. */
  private static final Duration POLL = Duration.ofSeconds(1);

  /** Looks cost the database a little each; who writes much is followed twenty times a second. */
  private static final Duration APART = Duration.ofMillis(50);

  /** A database that does not answer a look of milliseconds for so long is away. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Between two attempts to reach a database that is away. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Old changes do no harm, so there is no hurry. */
  private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(10);

  /** To publish more costs more than to build anew. */
  private static final int MOST_ENTRIES = 50_000;

  private final IndexSettings settings;
  private final DatabaseConnections connections;
  private final DatabaseState database;
  private final ChangeLog log;
  private final PublishingOrder order;
  private final Publishing publishing;
  private final FollowingTimes times;
  private final Thread thread = new Thread(this::follow, "directory-index-following");

  /** What has been seen; null if that is not known, so that the index has to be built anew. */
  private @Nullable String position;

  private String history = "";
  private volatile boolean running;

  FollowOthers(
      IndexSettings settings,
      DatabaseConnections connections,
      DatabaseState database,
      ChangeLog log,
      PublishingOrder order,
      Publishing publishing) {
    this.settings = settings;
    this.connections = connections;
    this.database = database;
    this.log = log;
    this.order = order;
    this.publishing = publishing;
    this.times = publishing.times();
    thread.setDaemon(true);
  }

  /** Where changes go. */
  record Publishing(
      DirectoryIndex index, IndexBuilding building, StoredTexts texts, FollowingTimes times) {}

  @Override
  public void start() {
    if (!settings.enabled()) {
      return;
    }
    try (Connection connection = connections.open(PATIENCE)) {
      history = log.history(connection);
      position = log.position(connection);
    } catch (SQLException e) {
      throw new StorageException("The changes cannot be followed: " + e.getMessage(), e);
    }
    running = true;
    thread.start();
  }

  private void follow() {
    boolean failedBefore = false;
    while (running) {
      try (Connection connection = connections.open(PATIENCE)) {
        log.listen(connection);
        compareHistory(connection);
        look(connection);
        if (database.isAway()) {
          LOG.info("The database is back, and the directory index has caught up");
        }
        failedBefore = false;
        database.isBack();
        followWith(connection);
      } catch (SQLException e) {
        // One connection that breaks says nothing of the database; that no other can be had does.
        if (failedBefore && running) {
          isAway(e);
          LockSupport.parkNanos(PAUSE.toNanos());
        }
        failedBefore = true;
      } catch (RuntimeException e) {
        LOG.error("The directory index does not follow other nodes and is built anew", e);
        position = null;
        LockSupport.parkNanos(PAUSE.toNanos());
      } catch (InterruptedException stopping) {
        return;
      }
    }
  }

  private void isAway(Exception why) {
    if (!database.isAway()) {
      LOG.error(
          "The database cannot be reached ({}); lookups go on from the directory index",
          why.getMessage());
      database.isGoneSince(times.upToDate());
    }
  }

  private void followWith(Connection connection) throws SQLException, InterruptedException {
    long nextCleaning = System.nanoTime();
    while (running) {
      if (log.isToldOfOthers(connection, POLL)) {
        LockSupport.parkNanos(APART.toNanos());
      }
      look(connection);
      if (System.nanoTime() - nextCleaning >= 0) {
        log.forget(connection, settings.changesKept());
        nextCleaning = System.nanoTime() + BETWEEN_CLEANINGS.toNanos();
      }
    }
  }

  private void compareHistory(Connection connection) throws SQLException {
    String now = log.history(connection);
    if (!now.equals(history)) {
      LOG.warn("The database has another history than before; the directory index is built anew");
      history = now;
      position = null;
    }
  }

  /** Publishes what has been committed since the last look, all at once. */
  private void look(Connection connection) throws SQLException, InterruptedException {
    // All statements of a look see the same moment.
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      long sequence = order.beginLook();
      if (sequence == 0) {
        return; // next time
      }
      Instant seen = Instant.now();
      ChangeLog.Look look;
      try {
        look = log.look(connection, position == null ? log.position(connection) : position);
      } finally {
        order.endLook();
      }
      if (position == null || look.missed()) {
        rebuild(look);
      } else {
        publish(connection, look, sequence);
      }
      position = look.now();
      times.isUpToDate(seen);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  private void rebuild(ChangeLog.Look look) {
    if (look.missed()) {
      LOG.warn("This node was away for too long; the directory index is built anew");
    }
    // What is committed after this look is read by the next one, and the build reads the rest.
    publishing.building().rebuild();
  }

  private void publish(Connection connection, ChangeLog.Look look, long sequence)
      throws SQLException {
    ChangeLog.Changes changes = log.changes(connection, look);
    if (changes.parameters()) {
      publishing.building().rebuildForParameters();
    }
    List<StoredRow.Key> entries = changes.entries();
    if (entries.isEmpty()) {
      return;
    }
    if (entries.size() > MOST_ENTRIES) {
      publishing.building().rebuild();
      return;
    }
    List<StoredRow> rows = StoredRows.of(connection, entries);
    try {
      publishing.index().publish(publishing.texts().changes(entries, rows, sequence));
      times.published(changes.oldest());
    } catch (RuntimeException e) {
      LOG.error("The directory index does not follow other nodes and is built anew", e);
      publishing.building().rebuild();
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
