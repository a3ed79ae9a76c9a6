package io.github.onkonetz.storage;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/**
 * Connections that belong to no pool, for who keeps one for itself: to listen to notifications, and
 * to notice soon that the database is away. Safe for all threads.
 */
public final class DatabaseConnections {

  private final String url;
  private final Properties properties = new Properties();

  DatabaseConnections(HikariConfig database) {
    url = database.getJdbcUrl();
    if (database.getUsername() != null) {
      properties.setProperty("user", database.getUsername());
    }
    if (database.getPassword() != null) {
      properties.setProperty("password", database.getPassword());
    }
    properties.setProperty("tcpKeepAlive", "true");
  }

  /**
   * A new connection, to be closed by whoever asked for it.
   *
   * @param patience how long the database may take to answer, now and for each statement; at least
   *     a second
   * @throws SQLException if it cannot be reached in that time
   */
  public Connection open(Duration patience) throws SQLException {
    Properties mine = new Properties();
    mine.putAll(properties);
    String seconds = Long.toString(patience.toSeconds());
    mine.setProperty("connectTimeout", seconds);
    mine.setProperty("loginTimeout", seconds);
    mine.setProperty("socketTimeout", seconds);
    mine.setProperty("ApplicationName", "onkonetz listening");
    return DriverManager.getConnection(url, mine);
  }
}
