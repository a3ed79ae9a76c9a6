package io.github.onkonetz.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Writes a generated directory to a running server by transactions. Arguments: FHIR base, number of
 * organisations, seed, data folder of the server.
 */
public final class LoadDirectory {

  /** Large enough to spread the cost of a transaction, small enough to be held in memory twice. */
  private static final int ENTRIES_PER_TRANSACTION = 250;

  private static final int AT_ONCE = 2;

  private LoadDirectory() {}

  public static void main(String[] arguments) throws Exception {
    int organizations = Integer.parseInt(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    long begun = System.nanoTime();
    int written;
    try (DirectoryWriter writer =
        new DirectoryWriter(URI.create(arguments[0]), Path.of(arguments[3]), AT_ONCE)) {
      written = writer.write(new DirectoryRequests(organizations, seed, ENTRIES_PER_TRANSACTION));
    }
    double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1e3;
    System.out.printf(
        "Loaded %d entries in %.0f s, %.0f a second%n", written, seconds, written / seconds);
  }
}
