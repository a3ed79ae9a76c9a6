package io.github.onkonetz.storage;

/**
 * Says of a thread that it answers a request. What it does in the database has the time of {@code
 * onkonetz.limits.database.time}; what the server does of its own accord (upgrading the schema,
 * building the index) takes as long as it takes.
 */
public final class RequestTime {

  private static final ThreadLocal<Boolean> ANSWERING = ThreadLocal.withInitial(() -> false);

  private RequestTime() {}

  /** From here on this thread answers a request. */
  public static void begin() {
    ANSWERING.set(true);
  }

  /** The request is answered. */
  public static void end() {
    ANSWERING.remove();
  }

  static boolean isRunning() {
    return ANSWERING.get();
  }
}
