package io.github.onkonetz.security.audit;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The thread that writes records of refusals and removes what is too old, while the server runs.
 */
final class AuditBackground implements SmartLifecycle, Executor {

  private static final Logger LOG = LoggerFactory.getLogger(AuditBackground.class);

  private static final Duration EVERY = Duration.ofHours(1);

  /** When the start is over and the server has settled. */
  private static final Duration FIRST = Duration.ofMinutes(5);

  /** A record takes milliseconds; there are few of them at a time. */
  private static final Duration LAST = Duration.ofSeconds(2);

  private final AuditRetention retention;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread background = new Thread(work, "audit");
            background.setDaemon(true);
            return background;
          });
  private volatile boolean running;

  AuditBackground(AuditRetention retention) {
    this.retention = retention;
  }

  @Override
  public void start() {
    thread.scheduleWithFixedDelay(
        this::removeOld, FIRST.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    running = true;
  }

  private void removeOld() {
    try {
      retention.run();
    } catch (RuntimeException e) {
      // An exception would end the schedule; the next turn finds the same records.
      LOG.warn("Old audit records could not be removed: {}", e.getMessage());
    }
  }

  @Override
  public void execute(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException stopping) {
      LOG.warn("The server stops, a refusal is not recorded");
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.shutdown();
    try {
      // What was refused before is recorded before the database goes.
      if (!thread.awaitTermination(LAST.toSeconds(), TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
