package io.github.onkonetz.bench;

import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes to a running server by the door that everybody's writes go through, as its first
 * administrator, several requests at a time.
 */
final class DirectoryWriter implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Less than a token is good for. */
  private static final Duration TOKEN_USED_FOR = Duration.ofMinutes(5);

  private final HttpClient http = HttpClient.newHttpClient();
  private final int atOnce;
  private final ExecutorService writers;
  private final Deque<Future<Integer>> writing = new ArrayDeque<>();
  private final URI base;
  private final FhirClient tokens;
  private Instant renewed = Instant.now();
  private int written;

  /**
   * Writes nothing yet.
   *
   * @param base where FHIR is served
   * @param dataFolder of that server, for the secret of its first administrator
   * @param atOnce how many requests are under way
   */
  DirectoryWriter(URI base, Path dataFolder, int atOnce) {
    this.base = base;
    this.atOnce = atOnce;
    this.writers = Executors.newFixedThreadPool(atOnce);
    this.tokens = FhirClient.of(base.getPort(), dataFolder);
  }

  /**
   * Sends all requests and waits for the last answer.
   *
   * @return how many entries were written
   * @throws ExecutionException if one was refused
   */
  int write(Iterator<DirectoryRequests.Request> requests)
      throws InterruptedException, ExecutionException {
    written = 0;
    while (requests.hasNext()) {
      DirectoryRequests.Request request = requests.next();
      if (request.afterOthers()) {
        await(0);
      }
      writing.add(writers.submit(() -> send(request)));
      await(2 * atOnce);
    }
    await(0);
    return written;
  }

  /** Waits until only so many requests have not been answered. */
  private void await(int remaining) throws InterruptedException, ExecutionException {
    while (writing.size() > remaining) {
      written += writing.remove().get();
    }
  }

  private int send(DirectoryRequests.Request request) throws IOException, InterruptedException {
    HttpRequest sent =
        HttpRequest.newBuilder(URI.create(base + request.path()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/fhir+json")
            .header("Authorization", token())
            .header("Prefer", "return=minimal")
            .method(request.method(), HttpRequest.BodyPublishers.ofString(request.body()))
            .build();
    HttpResponse<String> answer = http.send(sent, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException("status " + answer.statusCode() + ": " + answer.body());
    }
    return request.entries();
  }

  private synchronized String token() {
    if (renewed.plus(TOKEN_USED_FOR).isBefore(Instant.now())) {
      tokens.forgetTokens();
      renewed = Instant.now();
    }
    return tokens.token("admin");
  }

  @Override
  public void close() {
    writers.shutdownNow();
  }
}
