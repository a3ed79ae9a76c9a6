package io.github.onkonetz.search;

import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.ServerProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Two nodes, each a process, on one PostgreSQL that can be stopped and started. */
final class NodesUnderTest implements AutoCloseable {

  private final Path folder;
  private final int port;
  private EmbeddedPostgres postgres;
  private ServerProcess left;
  private ServerProcess right;

  private NodesUnderTest(Path folder) throws IOException {
    this.folder = folder;
    this.postgres = cluster().start();
    this.port = postgres.getPort();
  }

  private EmbeddedPostgres.Builder cluster() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("cluster"))
        .setCleanDataDirectory(false);
  }

  /** Starts both at once; they find an empty database. */
  static NodesUnderTest start(Path folder) throws IOException {
    NodesUnderTest nodes = new NodesUnderTest(folder);
    try {
      CompletableFuture<ServerProcess> second =
          CompletableFuture.supplyAsync(() -> nodes.startNode("right"));
      nodes.left = nodes.startNode("left");
      nodes.right = second.join();
      nodes.shareFirstClients();
      return nodes;
    } catch (RuntimeException | Error notStarted) {
      nodes.close();
      throw notStarted;
    }
  }

  /** Only the node that made them has been told their secrets. */
  private void shareFirstClients() throws IOException {
    Path left = folder.resolve("left/data/first-clients.json");
    Path right = folder.resolve("right/data/first-clients.json");
    Path made = Files.exists(left) ? left : right;
    Path other = made.equals(left) ? right : left;
    Files.createDirectories(other.getParent());
    Files.copy(made, other);
  }

  private ServerProcess startNode(String name) {
    Map<String, String> settings = new HashMap<>();
    settings.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + port + "/postgres");
    settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
    settings.put("SPRING_DATASOURCE_PASSWORD", "postgres");
    // What the index says is held against what the database says.
    settings.put("ONKONETZ_SEARCH_PATHOVERRIDE", "true");
    return ServerProcess.start(folder.resolve(name), settings);
  }

  FhirClient left() {
    return left.fhir();
  }

  FhirClient right() {
    return right.fhir();
  }

  List<FhirClient> both() {
    return List.of(left(), right());
  }

  /** Ends the second one by SIGKILL. */
  void killRight() {
    right.kill();
  }

  void restartRight() {
    right = startNode("right");
  }

  void stopDatabase() throws IOException {
    postgres.close();
  }

  void startDatabase() {
    try {
      postgres = cluster().setPort(port).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (ServerProcess node : new ServerProcess[] {left, right}) {
      if (node != null) {
        node.kill();
      }
    }
    postgres.close();
  }
}
