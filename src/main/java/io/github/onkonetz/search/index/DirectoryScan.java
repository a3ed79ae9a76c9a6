package io.github.onkonetz.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Reads the whole directory from the database for a build: one thread reads, others parse, and the
 * reading one helps when they do not keep up.
 */
final class DirectoryScan {

  /** Rows that are handed over together: enough that handing over does not count. */
  private static final int BATCH = 100;

  /** Batches that may wait, so that the reading thread does not have to stop soon. */
  private static final int WAITING = 4;

  private final DataSource dataSource;
  private final StoredTexts texts;
  private final LeftOut leftOut;

  /**
   * A scan of that database.
   *
   * @param leftOut told of entries whose texts cannot be read
   */
  DirectoryScan(DataSource dataSource, StoredTexts texts, LeftOut leftOut) {
    this.dataSource = dataSource;
    this.texts = texts;
    this.leftOut = leftOut;
  }

  /** Gives each current entry to the consumer, in several threads. */
  void run(Consumer<EntryChange.Stored> target) {
    int helpers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    ThreadPoolExecutor parsing =
        new ThreadPoolExecutor(
            helpers,
            helpers,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            work -> new Thread(work, "directory-index-parsing"),
            new ThreadPoolExecutor.CallerRunsPolicy());
    try {
      List<Future<?>> parsed = new ArrayList<>();
      List<StoredRow> batch = new ArrayList<>();
      StoredRows.stream(
          dataSource,
          row -> {
            batch.add(row);
            if (batch.size() == BATCH) {
              parsed.add(parsing.submit(parse(batch, target)));
              batch.clear();
            }
          });
      parse(batch, target).run();
      for (Future<?> part : parsed) {
        part.get();
      }
    } catch (ExecutionException | CancellationException e) {
      throw new IllegalStateException("An entry cannot be indexed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The index was not built, the server is stopping.", e);
    } finally {
      parsing.shutdownNow();
    }
  }

  private Runnable parse(List<StoredRow> rows, Consumer<EntryChange.Stored> target) {
    List<StoredRow> mine = List.copyOf(rows);
    // Whatever has been published since the scan began is newer than what the scan saw.
    return () -> mine.forEach(row -> parse(row, target));
  }

  private void parse(StoredRow row, Consumer<EntryChange.Stored> target) {
    EntryChange.Stored entry;
    try {
      entry = texts.of(row, 0);
    } catch (RuntimeException unreadable) {
      leftOut.add(row.type(), row.id(), row.version(), unreadable);
      return;
    }
    target.accept(entry);
  }
}
