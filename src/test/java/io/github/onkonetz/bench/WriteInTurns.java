package io.github.onkonetz.bench;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Measures how many entries a second two servers write, of which the first has a directory index:
 * in turns, each warmed up by as many rounds before. A round writes a whole generated directory;
 * the first makes it, each later one changes its entries. Arguments: number of organisations, seed,
 * entries of a request, requests at once, rounds to warm up, rounds to measure; then FHIR base and
 * data folder of the one and of the other. Prints a row: entries of a request, requests at once,
 * median of the one, of the other, percent.
 */
public final class WriteInTurns {

  private static final PrintStream OUT = System.out;

  private final int organizations;
  private final long seed;
  private final int entriesAtOnce;

  private WriteInTurns(int organizations, long seed, int entriesAtOnce) {
    this.organizations = organizations;
    this.seed = seed;
    this.entriesAtOnce = entriesAtOnce;
  }

  public static void main(String[] arguments) throws Exception {
    int entriesAtOnce = Integer.parseInt(arguments[2]);
    int atOnce = Integer.parseInt(arguments[3]);
    int warm = Integer.parseInt(arguments[4]);
    int rounds = Integer.parseInt(arguments[5]);
    WriteInTurns turns =
        new WriteInTurns(
            Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), entriesAtOnce);
    try (DirectoryWriter with = writer(arguments[6], arguments[7], atOnce);
        DirectoryWriter without = writer(arguments[8], arguments[9], atOnce)) {
      List<Double> one = new ArrayList<>();
      List<Double> other = new ArrayList<>();
      for (int round = 0; round < warm + rounds; round++) {
        double first = turns.rate(with, round);
        double second = turns.rate(without, round);
        System.err.printf("round %d: %.0f and %.0f entries/s%n", round + 1, first, second);
        if (round >= warm) {
          one.add(first);
          other.add(second);
        }
      }
      OUT.printf(
          "| %d | %d | %.0f | %.0f | %.0f %% |%n",
          entriesAtOnce, atOnce, median(one), median(other), 100 * median(one) / median(other));
    }
  }

  private static DirectoryWriter writer(String base, String dataFolder, int atOnce) {
    return new DirectoryWriter(URI.create(base), Path.of(dataFolder), atOnce);
  }

  /** Entries a second of one round; making the requests is not counted. */
  private double rate(DirectoryWriter writer, int round)
      throws InterruptedException, ExecutionException {
    List<DirectoryRequests.Request> requests = new ArrayList<>();
    new DirectoryRequests(organizations, seed + round, entriesAtOnce)
        .forEachRemaining(requests::add);
    long begun = System.nanoTime();
    int written = writer.write(requests.iterator());
    return written * 1e9 / (System.nanoTime() - begun);
  }

  private static double median(List<Double> rates) {
    List<Double> sorted = rates.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
