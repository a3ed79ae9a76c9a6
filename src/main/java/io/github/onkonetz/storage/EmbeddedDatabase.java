package io.github.onkonetz.storage;

import com.zaxxer.hikari.HikariConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that is started and stopped with the server and keeps its files in the data
 * folder. It listens on loopback at a free port, with a random password that only this user can
 * read.
 *
 * <p>A commit is on disk when it is acknowledged: the three settings that the library switches off
 * for tests are on.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** A cluster that recovers from {@code kill -9} replays its log before it answers. */
  private static final Duration START_PATIENCE = Duration.ofSeconds(120);

  private static final String SUPERUSER = "postgres";
  private static final int PASSWORD_BYTES = 24;

  private final DataDirectory directory;
  private final EmbeddedPostgres postgres;
  private final String password;

  private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres postgres, String password) {
    this.directory = directory;
    this.postgres = postgres;
    this.password = password;
  }

  static EmbeddedDatabase start(Path dataDir) {
    DataDirectory directory = DataDirectory.open(dataDir);
    try {
      Path cluster = directory.path().resolve("postgres");
      OrphanedPostgres.stop(cluster);
      removeHalfCreated(cluster);
      String password = readOrCreatePassword(directory.path().resolve("postgres.password"));
      boolean first = !Files.exists(cluster.resolve("PG_VERSION"));
      EmbeddedPostgres postgres = launch(directory.path(), cluster, password);
      if (first) {
        requirePassword(postgres, cluster, password);
      }
      return new EmbeddedDatabase(directory, postgres, password);
    } catch (IOException | SQLException | IllegalStateException e) {
      directory.close();
      throw new StorageException(
          "The embedded PostgreSQL does not start: " + rootMessage(e) + " (its log has more)", e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Completes how to get there. */
  HikariConfig address(HikariConfig database) {
    database.setJdbcUrl("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + SUPERUSER);
    database.setUsername(SUPERUSER);
    database.setPassword(password);
    return database;
  }

  private static EmbeddedPostgres launch(Path dataDir, Path cluster, String password)
      throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(dataDir.resolve("postgres-binaries").toFile())
        .setLocaleConfig("locale", "C.UTF-8")
        .setConnectConfig("password", password)
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("shared_buffers", "64MB")
        .setServerConfig("random_page_cost", "1.1")
        .setServerConfig("jit", "off")
        .setRegisterShutdownHook(false)
        .setPGStartupWait(START_PATIENCE)
        .start();
  }

  /**
   * {@code initdb} that was killed leaves a folder without the file that it writes last; it holds
   * no data yet.
   */
  private static void removeHalfCreated(Path cluster) throws IOException {
    boolean created = Files.exists(cluster.resolve("postgresql.conf"));
    boolean complete = Files.exists(cluster.resolve("global").resolve("pg_control"));
    if (created && !complete) {
      LOG.info("Removing a database folder whose creation was interrupted");
      org.springframework.util.FileSystemUtils.deleteRecursively(cluster);
    }
  }

  private static String readOrCreatePassword(Path file) throws IOException {
    if (Files.exists(file)) {
      return Files.readString(file, StandardCharsets.UTF_8).trim();
    }
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    Path temporary = Files.createTempFile(file.getParent(), "postgres", ".password");
    restrictToOwner(temporary);
    Files.writeString(temporary, password, StandardCharsets.UTF_8);
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    return password;
  }

  private static void restrictToOwner(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** The cluster is created without a password and asks for one from here on. */
  private static void requirePassword(EmbeddedPostgres postgres, Path cluster, String password)
      throws IOException, SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER USER " + SUPERUSER + " PASSWORD '" + password + "'");
      Files.writeString(
          cluster.resolve("pg_hba.conf"),
          "# Written by Onkonetz: loopback only, with password.\n"
              + "host all all 127.0.0.1/32 scram-sha-256\n"
              + "host all all ::1/128 scram-sha-256\n");
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  private static String rootMessage(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      LOG.warn("The embedded PostgreSQL did not stop cleanly: {}", e.getMessage());
    } finally {
      directory.close();
    }
  }
}
