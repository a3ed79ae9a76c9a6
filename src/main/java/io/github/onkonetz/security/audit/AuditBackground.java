package io.github.onkonetz.security.audit;

import io.github.onkonetz.storage.BackgroundThread;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The thread that writes records of refusals and of what was done on the terminal, and removes what
 * is too old, while the server runs.
 */
final class AuditBackground implements SmartLifecycle, Executor {

  private static final Logger LOG = LoggerFactory.getLogger(AuditBackground.class);

  private static final Duration EVERY = Duration.ofHours(1);

  /** When the start is over and the server has settled. */
  private static final Duration FIRST = Duration.ofMinutes(5);

  /** A record takes milliseconds; there are few of them at a time. */
  private static final Duration LAST = Duration.ofSeconds(2);

  /** Soon enough for who looks afterwards what a command has done. */
  private static final Duration TERMINAL_EVERY = Duration.ofMinutes(1);

  private final AuditRetention retention;
  private final TerminalChanges terminal;
  private final ScheduledExecutorService thread = BackgroundThread.named("audit");
  private volatile boolean running;

  AuditBackground(AuditRetention retention, TerminalChanges terminal) {
    this.retention = retention;
    this.terminal = terminal;
  }

  @Override
  public void start() {
    thread.scheduleWithFixedDelay(
        turn("Old audit records could not be removed", retention::run),
        FIRST.toSeconds(),
        EVERY.toSeconds(),
        TimeUnit.SECONDS);
    thread.scheduleWithFixedDelay(
        turn("Commands on the terminal could not be recorded", terminal::record),
        TERMINAL_EVERY.toSeconds(),
        TERMINAL_EVERY.toSeconds(),
        TimeUnit.SECONDS);
    running = true;
  }

  private static Runnable turn(String problem, Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        // An exception would end the schedule; the next turn finds the same.
        LOG.warn("{}: {}", problem, e.getMessage());
      }
    };
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
    // What was refused before is recorded before the database goes.
    BackgroundThread.stop(thread, LAST);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
