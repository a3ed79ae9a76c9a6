package io.github.onkonetz.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its server. After {@code kill -9} of the server the database goes on
 * as an orphan and holds its files; it has to be stopped before a new one can start on them.
 */
final class OrphanedPostgres {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostgres.class);

  /**
   * A fast shutdown writes a checkpoint first; on a busy disk that was seen to take up to ten
   * seconds.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private OrphanedPostgres() {}

  /**
   * Stops the PostgreSQL that still runs on {@code clusterDirectory}, if there is one. The data
   * folder must be locked.
   */
  static void stop(Path clusterDirectory) {
    Path pidFile = clusterDirectory.resolve("postmaster.pid");
    Optional<ProcessHandle> orphan =
        readPid(pidFile).flatMap(ProcessHandle::of).filter(p -> isPostgresOn(p, clusterDirectory));
    orphan.ifPresent(
        process -> {
          LOG.info(
              "A database from an earlier run is still running (process {}); stopping it",
              process.pid());
          askToStop(process);
        });
  }

  private static Optional<Long> readPid(Path pidFile) {
    try {
      return Files.readAllLines(pidFile).stream().findFirst().map(String::trim).map(Long::valueOf);
    } catch (IOException | NumberFormatException absentOrDamaged) {
      return Optional.empty();
    }
  }

  private static boolean isPostgresOn(ProcessHandle process, Path clusterDirectory) {
    // The number may have gone to another program since; only a postgres that names this very
    // folder is ours.
    Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    try {
      String line =
          Files.exists(commandLine)
              ? Files.readString(commandLine).replace('\0', ' ')
              : process.info().commandLine().orElse("");
      return line.contains("postgres") && line.contains(clusterDirectory.toString());
    } catch (IOException gone) {
      return false;
    }
  }

  private static void askToStop(ProcessHandle process) {
    try {
      if (isWindows()) {
        process.destroyForcibly();
      } else {
        // SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything committed is kept.
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      }
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageException(
          "Interrupted while a database from an earlier run was stopping", e);
    } catch (IOException | java.util.concurrent.ExecutionException | TimeoutException e) {
      throw new StorageException(
          "A database from an earlier run (process %d) does not stop. Stop it by hand and start again."
              .formatted(process.pid()),
          e);
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }
}
