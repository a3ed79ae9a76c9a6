package io.github.onkonetz.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the columns that searches are sorted by the order of their bytes. A database from outside
 * may sort by a language, in which {@code a-2} comes after {@code a1} and upper case among lower
 * case; ids and folded texts are promised in ASCII order. Only the columns' collation is changed,
 * no row is written anew; their indexes are.
 */
final class AsciiOrder {

  private static final Logger LOG = LoggerFactory.getLogger(AsciiOrder.class);

  /** Columns by table: ids, folded texts, and what tokens and addresses are sorted by. */
  private static final Map<String, String[]> SORTED_BY =
      Map.of(
          "hfj_resource", new String[] {"fhir_id"},
          "hfj_spidx_string", new String[] {"sp_value_normalized"},
          "hfj_spidx_token", new String[] {"sp_system", "sp_value"},
          "hfj_spidx_uri", new String[] {"sp_uri"});

  private static final String COLLATION_AND_LENGTH =
      """
      SELECT a.atttypmod - 4, c.collname = 'C' OR (c.collname = 'default' AND NOT 'a' < 'B')
        FROM pg_attribute a JOIN pg_collation c ON c.oid = a.attcollation
       WHERE a.attrelid = to_regclass(?) AND a.attname = ?
      """;

  private final DataSource dataSource;

  AsciiOrder(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void apply() {
    try (Connection connection = dataSource.getConnection()) {
      for (Map.Entry<String, String[]> table : SORTED_BY.entrySet()) {
        for (String column : table.getValue()) {
          apply(connection, table.getKey(), column);
        }
      }
    } catch (SQLException e) {
      throw new StorageException("The order of ids cannot be set: " + e.getMessage(), e);
    }
  }

  private static void apply(Connection connection, String table, String column)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(COLLATION_AND_LENGTH)) {
      query.setString(1, table);
      query.setString(2, column);
      try (ResultSet found = query.executeQuery();
          Statement change = connection.createStatement()) {
        if (found.next() && !found.getBoolean(2)) {
          LOG.info("Column {}.{} gets the order of its bytes", table, column);
          change.execute(
              "ALTER TABLE %s ALTER COLUMN %s TYPE varchar(%d) COLLATE \"C\""
                  .formatted(table, column, found.getInt(1)));
        }
      }
    }
  }
}
