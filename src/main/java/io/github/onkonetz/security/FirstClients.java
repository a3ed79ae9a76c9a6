package io.github.onkonetz.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onkonetz.security.Caller.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The three programs that an empty database gets: one of a partner, one of the network office, one
 * of an administrator, with random secrets. They are told once, in {@code first-clients.json} in
 * the data folder, which only the user of the server may read; the database has hashes.
 */
final class FirstClients {

  static final String FILE = "first-clients.json";

  /** For {@code pg_advisory_xact_lock}. */
  private static final long LOCK = 0x6F6E6B_636C69L;

  private static final String PARTNERS_ORGANIZATION = "Organization/asklepios-weissenfels";

  private final JdbcTemplate database;
  private final TransactionTemplate transaction;
  private final RegisteredClients clients;
  private final Path folder;

  FirstClients(
      JdbcTemplate database,
      TransactionTemplate transaction,
      RegisteredClients clients,
      Path folder) {
    this.database = database;
    this.transaction = transaction;
    this.clients = clients;
    this.folder = folder;
  }

  /**
   * Makes them if the database has no client yet.
   *
   * @return the file with their secrets, if they were made now
   */
  Optional<Path> create() {
    return Optional.ofNullable(transaction.execute(status -> createUnlessThere()));
  }

  private @Nullable Path createUnlessThere() {
    database.query("SELECT pg_advisory_xact_lock(?)", row -> {}, LOCK);
    Integer there =
        database.queryForObject("SELECT count(*) FROM oauth2_registered_client", Integer.class);
    if (there != null && there > 0) {
      return null;
    }
    Map<String, Role> first = new LinkedHashMap<>();
    first.put("partner", Role.PARTNER);
    first.put("office", Role.OFFICE);
    first.put("admin", Role.ADMINISTRATOR);
    ObjectNode file = new ObjectMapper().createObjectNode();
    first.forEach(
        (name, role) -> {
          String organization = role == Role.PARTNER ? PARTNERS_ORGANIZATION : null;
          String secret = RandomText.make();
          clients.add("first-" + name, secret, role, organization);
          file.putObject(name)
              .put("client_id", "first-" + name)
              .put("client_secret", secret)
              .put("organization", organization);
        });
    // Written before the commit: secrets that nobody could read would lock everybody out.
    return write(file);
  }

  private Path write(ObjectNode clientsWithSecrets) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(FILE);
      Files.deleteIfExists(file);
      boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
      FileAttribute<?>[] ownerOnly =
          posix
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
              }
              : new FileAttribute<?>[0];
      try (var channel =
          Files.newByteChannel(
              file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
        byte[] json =
            new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(clientsWithSecrets);
        channel.write(ByteBuffer.wrap(json));
      }
      return file.toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new UncheckedIOException("The first clients cannot be written to " + folder, e);
    }
  }
}
