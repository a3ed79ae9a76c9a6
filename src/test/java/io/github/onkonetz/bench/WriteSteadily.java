package io.github.onkonetz.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Changes entries of a generated directory at a fixed rate, one by one, until it is stopped: what
 * readers have to live with. Arguments: FHIR base, data folder of the server, number of
 * organisations whose entries are changed, seed, entries a second.
 */
public final class WriteSteadily {

  private static final int AT_ONCE = 2;

  private WriteSteadily() {}

  public static void main(String[] arguments) throws Exception {
    int organizations = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    int rate = Integer.parseInt(arguments[4]);
    try (DirectoryWriter writer =
        new DirectoryWriter(URI.create(arguments[0]), Path.of(arguments[1]), AT_ONCE)) {
      // What the seed itself makes is stored already.
      for (int round = 1; ; round++) {
        writer.write(new Paced(new DirectoryRequests(organizations, seed + round, 1), rate));
      }
    }
  }

  /** Gives no request before it is due. */
  private static final class Paced implements Iterator<DirectoryRequests.Request> {

    private final Iterator<DirectoryRequests.Request> requests;
    private final long interval;
    private long due = System.nanoTime();

    Paced(Iterator<DirectoryRequests.Request> requests, int perSecond) {
      this.requests = requests;
      this.interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    @Override
    public boolean hasNext() {
      return requests.hasNext();
    }

    @Override
    public DirectoryRequests.Request next() {
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      due += interval;
      return requests.next();
    }
  }
}
