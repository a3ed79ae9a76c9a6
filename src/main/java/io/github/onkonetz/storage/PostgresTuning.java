package io.github.onkonetz.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Applies the PostgreSQL settings that HAPI ships for its tables (deeper statistics on hash
 * columns, earlier vacuum) but does not run by itself, once per database. Statements on tables that
 * this version of HAPI no longer has are left out.
 */
final class PostgresTuning {

  private static final String SCRIPT =
      "ca/uhn/fhir/jpa/docs/database/hapifhirpostgres94-init01.sql";

  /**
   * Remembered as the comment of HAPI's main table, so that no table of our own is needed for one
   * fact.
   */
  private static final String DONE = "tuned by Onkonetz: hapifhirpostgres94-init01";

  private final DataSource dataSource;

  PostgresTuning(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void apply() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      if (isDone(statement)) {
        return;
      }
      connection.setAutoCommit(false);
      for (String sql : statements()) {
        if (tableExists(connection, tableOf(sql))) {
          statement.execute(sql);
        }
      }
      statement.execute("COMMENT ON TABLE hfj_resource IS '" + DONE + "'");
      connection.commit();
    } catch (SQLException | IOException e) {
      throw new StorageException("The database schema cannot be tuned: " + e.getMessage(), e);
    }
  }

  private static List<String> statements() throws IOException {
    String script = new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8);
    String withoutComments = script.replaceAll("(?m)--.*$", "");
    return Arrays.stream(withoutComments.split(";"))
        .map(String::trim)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String tableOf(String alterTable) {
    return alterTable.split("\\s+")[2].toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isDone(Statement statement) throws SQLException {
    try (ResultSet comment =
        statement.executeQuery("SELECT obj_description(to_regclass('hfj_resource'), 'pg_class')")) {
      return comment.next() && DONE.equals(comment.getString(1));
    }
  }

  private static boolean tableExists(Connection connection, String table) throws SQLException {
    try (var query = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
      query.setString(1, table);
      try (ResultSet found = query.executeQuery()) {
        return found.next() && found.getBoolean(1);
      }
    }
  }
}
