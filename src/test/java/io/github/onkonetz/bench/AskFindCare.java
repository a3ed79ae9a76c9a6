package io.github.onkonetz.bench;

import io.github.onkonetz.testing.GeneratedQuestions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks {@code $find-care} at a fixed rate, whether or not the server keeps up, and measures from
 * the moment at which a question was due: a server that stalls is charged for all that waited.
 * Arguments: FHIR base, process id of the server, questions a second, seconds to warm, seconds to
 * measure. Prints a row of {@code docs/benchmarks.md}.
 */
public final class AskFindCare {

  private static final int QUESTIONS = 500;

  private static final long SEED = 4711;

  /** How long answers are waited for when the last question has been asked. */
  private static final long PATIENCE_SECONDS = 60;

  /** Linux counts processor time in hundredths of a second. */
  private static final double TICKS_PER_SECOND = 100;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<URI> questions;
  private final int rate;

  private AskFindCare(String base, int rate) {
    this.questions =
        GeneratedQuestions.of(QUESTIONS, SEED).stream()
            .map(q -> URI.create(base + "/HealthcareService/$find-care?" + q))
            .toList();
    this.rate = rate;
  }

  public static void main(String[] arguments) throws Exception {
    int rate = Integer.parseInt(arguments[2]);
    AskFindCare ask = new AskFindCare(arguments[0], rate);
    Path times = Path.of("/proc", arguments[1], "stat");
    ask.during(Integer.parseInt(arguments[3]));
    double before = processorSeconds(times);
    Measured measured = ask.during(Integer.parseInt(arguments[4]));
    double used = processorSeconds(times) - before;
    long[] nanos = measured.nanos();
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %.1f | %.1f | %.1f | %d | %.2f |%n",
        rate,
        nanos.length,
        quantile(nanos, 0.5),
        quantile(nanos, 0.99),
        quantile(nanos, 1),
        measured.failed(),
        used * 1000 / nanos.length);
  }

  /** Milliseconds that this share of the answers took at most. */
  private static double quantile(long[] sorted, double share) {
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, index)] / 1e6;
  }

  private record Measured(long[] nanos, int failed) {}

  private Measured during(int seconds) throws InterruptedException {
    int count = rate * seconds;
    long[] nanos = new long[count];
    AtomicInteger failed = new AtomicInteger();
    CountDownLatch open = new CountDownLatch(count);
    long begun = System.nanoTime();
    for (int i = 0; i < count; i++) {
      int number = i;
      long due = begun + TimeUnit.SECONDS.toNanos(i) / rate;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      HttpRequest request =
          HttpRequest.newBuilder(questions.get(i % questions.size()))
              .header("Accept", "application/fhir+json")
              .build();
      http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
          .whenComplete(
              (answer, failure) -> {
                nanos[number] = System.nanoTime() - due;
                if (failure != null || answer.statusCode() != 200) {
                  failed.incrementAndGet();
                }
                open.countDown();
              });
    }
    if (!open.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(open.getCount() + " questions were not answered");
    }
    return new Measured(nanos, failed.get());
  }

  private static double processorSeconds(Path stat) throws IOException {
    String text = Files.readString(stat);
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
  }
}
