package io.github.onkonetz.bench;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.GeneratedDirectory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes a generated directory to a running server by the door that everybody's writes go through:
 * transactions, two at a time. Arguments: FHIR base, number of organisations, seed, data folder of
 * the server, for the secret of its first administrator; and, if not many, how many entries a
 * transaction has: with one, each is written by a request of its own.
 */
public final class LoadDirectory {

  /** Large enough to spread the cost of a transaction, small enough to be held in memory twice. */
  private static final int ENTRIES_PER_TRANSACTION = 250;

  private static final int AT_ONCE = 2;

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
  private final List<Future<Integer>> writing = new ArrayList<>();

  /** Less than a token is good for. */
  private static final Duration TOKEN_USED_FOR = Duration.ofMinutes(5);

  private final URI base;
  private final FhirClient tokens;
  private Instant renewed = Instant.now();
  private final int entriesAtOnce;
  private int written;

  private LoadDirectory(URI base, Path dataFolder, int entriesAtOnce) {
    this.base = base;
    this.entriesAtOnce = entriesAtOnce;
    this.tokens = FhirClient.of(base.getPort(), dataFolder);
  }

  private synchronized String token() {
    if (renewed.plus(TOKEN_USED_FOR).isBefore(Instant.now())) {
      tokens.forgetTokens();
      renewed = Instant.now();
    }
    return tokens.token("admin");
  }

  public static void main(String[] arguments) throws Exception {
    LoadDirectory load =
        new LoadDirectory(
            URI.create(arguments[0]),
            Path.of(arguments[3]),
            arguments.length > 4 ? Integer.parseInt(arguments[4]) : ENTRIES_PER_TRANSACTION);
    long begun = System.nanoTime();
    try {
      load.write(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    } finally {
      load.writers.shutdownNow();
    }
    double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1e3;
    System.out.printf(
        "Loaded %d entries in %.0f s, %.0f a second%n",
        load.written, seconds, load.written / seconds);
  }

  private void write(int organizations, long seed) throws Exception {
    List<Resource> next = new ArrayList<>();
    String kind = "";
    Iterator<Resource> entries = GeneratedDirectory.of(organizations, seed).iterator();
    while (entries.hasNext()) {
      Resource entry = entries.next();
      String ofEntry = entry.getIdElement().getIdPart().replaceAll("\\d", "");
      // Entries refer to other kinds that come before them, never to their own.
      boolean another = !ofEntry.equals(kind);
      if (another || next.size() == entriesAtOnce) {
        submit(next);
        next = new ArrayList<>();
      }
      if (another) {
        await(0);
        kind = ofEntry;
      }
      next.add(entry);
    }
    submit(next);
    await(0);
  }

  private void submit(List<Resource> entries) throws Exception {
    if (entries.isEmpty()) {
      return;
    }
    if (entriesAtOnce == 1) {
      Resource entry = entries.get(0);
      String body = fhir.newJsonParser().encodeResourceToString(entry);
      submit("PUT", URI.create(base + "/" + address(entry)), body, 1);
      return;
    }
    Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (Resource entry : entries) {
      transaction
          .addEntry()
          .setResource(entry)
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(address(entry));
    }
    submit("POST", base, fhir.newJsonParser().encodeResourceToString(transaction), entries.size());
  }

  private static String address(Resource entry) {
    return entry.fhirType() + "/" + entry.getIdElement().getIdPart();
  }

  private void submit(String method, URI address, String body, int entries) throws Exception {
    writing.add(writers.submit(() -> send(method, address, body, entries)));
    await(2 * AT_ONCE);
  }

  private int send(String method, URI address, String body, int entries)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/fhir+json")
            .header("Authorization", token())
            .header("Prefer", "return=minimal")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException("status " + answer.statusCode() + ": " + answer.body());
    }
    return entries;
  }

  /** Waits until only so many transactions are still being written. */
  private void await(int remaining) throws InterruptedException, ExecutionException {
    while (writing.size() > remaining) {
      written += writing.remove(0).get();
    }
  }
}
