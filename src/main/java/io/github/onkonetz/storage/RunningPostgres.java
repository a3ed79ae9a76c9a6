package io.github.onkonetz.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The embedded database of a server that is running, seen from another process. */
final class RunningPostgres {

  /**
   * Of {@code postmaster.pid}, from zero.
   *
   * @see <a href="https://www.postgresql.org/docs/current/storage-file-layout.html">PostgreSQL,
   *     database file layout</a>
   */
  private static final int PORT_LINE = 3;

  private final Path folder;

  RunningPostgres(Path dataDir) {
    this.folder = dataDir.toAbsolutePath().normalize();
  }

  boolean hasDatabase() {
    return Files.exists(folder.resolve("postgres").resolve("PG_VERSION"));
  }

  /** Whether a server has the folder: then the lock is not to be had. */
  boolean isHeldByAServer() {
    Path file = folder.resolve("onkonetz.lock");
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return true;
    } catch (IOException e) {
      throw new StorageException("The data folder " + folder + " cannot be read.", e);
    }
  }

  HikariDataSource connect(HikariConfig pool) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"));
      String port = lines.get(PORT_LINE).strip();
      String password =
          Files.readString(folder.resolve("postgres.password"), StandardCharsets.UTF_8);
      pool.setJdbcUrl("jdbc:postgresql://localhost:" + port + "/postgres");
      pool.setUsername("postgres");
      pool.setPassword(password.strip());
      return new HikariDataSource(pool);
    } catch (IOException | IndexOutOfBoundsException notReady) {
      throw new StorageException(
          "The server on " + folder + " has no database yet; try again when it is ready.",
          notReady);
    }
  }
}
