package io.github.onkonetz.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The database for a command on the terminal: the outside one if it is named, else the embedded one
 * of the data folder, that of the server if it is running, or started for the command and stopped
 * after it.
 */
public final class CommandDatabase implements AutoCloseable {

  private final HikariDataSource dataSource;
  private final @Nullable EmbeddedDatabase started;

  private CommandDatabase(HikariDataSource dataSource, @Nullable EmbeddedDatabase started) {
    this.dataSource = dataSource;
    this.started = started;
  }

  /**
   * Connects.
   *
   * @throws StorageException if there is no database yet
   */
  public static CommandDatabase open(Environment environment, StorageSettings settings) {
    HikariConfig pool = new HikariConfig();
    pool.setMaximumPoolSize(1);
    if (environment.containsProperty("spring.datasource.url")) {
      pool.setJdbcUrl(environment.getProperty("spring.datasource.url"));
      pool.setUsername(environment.getProperty("spring.datasource.username"));
      pool.setPassword(environment.getProperty("spring.datasource.password"));
      return new CommandDatabase(new HikariDataSource(pool), null);
    }
    RunningPostgres running = new RunningPostgres(settings.dataDir());
    if (!running.hasDatabase()) {
      throw new StorageException(
          "There is no database in "
              + settings.dataDir().toAbsolutePath().normalize()
              + " yet. Start the server once, or name its folder with onkonetz.storage.data-dir.");
    }
    if (running.isHeldByAServer()) {
      return new CommandDatabase(running.connect(pool), null);
    }
    EmbeddedDatabase database = EmbeddedDatabase.start(settings.dataDir());
    return new CommandDatabase(new HikariDataSource(database.address(pool)), database);
  }

  /** Where to ask. */
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public void close() {
    dataSource.close();
    if (started != null) {
      started.close();
    }
  }
}
