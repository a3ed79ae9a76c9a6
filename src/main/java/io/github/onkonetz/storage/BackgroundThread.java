package io.github.onkonetz.storage;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A thread for what a server does beside its requests, as long as it runs. */
public final class BackgroundThread {

  private BackgroundThread() {}

  /**
   * One that ends with the server.
   *
   * @param name as it stands in the log
   */
  public static ScheduledExecutorService named(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Takes no more work, and gives what has been taken that long before it is interrupted. */
  public static void stop(ScheduledExecutorService thread, Duration last) {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(last.toMillis(), TimeUnit.MILLISECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
