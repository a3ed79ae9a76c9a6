package io.github.onkonetz.search.index;

import io.github.onkonetz.storage.ServedTypes;
import io.github.onkonetz.storage.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Reads current versions from HAPI's tables, many with one statement: through HAPI's own reading,
 * each would cost several.
 */
final class StoredRows {

  private static final String CURRENT_VERSIONS =
      """
      select r.res_type, r.fhir_id, r.res_ver, r.res_updated, r.res_deleted_at is not null,
             v.res_text_vc, v.source_uri,
             (select json_agg(json_build_object(
                       'type', d.tag_type, 'system', d.tag_system, 'code', d.tag_code,
                       'display', d.tag_display, 'version', d.tag_version,
                       'userSelected', d.tag_user_selected) order by d.tag_id)::text
                from hfj_res_tag t join hfj_tag_def d on d.tag_id = t.tag_id
               where t.res_id = r.res_id)
        from hfj_resource r
        join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
      """;

  private static final String OF_THE_DIRECTORY =
      CURRENT_VERSIONS + " where r.res_type = any(?) and r.res_deleted_at is null";

  private static final String OF_KEYS =
      CURRENT_VERSIONS
          + """
             join unnest(?::text[], ?::text[]) as k(type, id)
               on r.res_type = k.type and r.fhir_id = k.id
            """;

  /** Rows that the driver fetches at once while streaming: a few megabytes. */
  private static final int FETCHED_AT_ONCE = 1000;

  private StoredRows() {}

  /**
   * Gives every undeleted entry of the directory to the consumer, all as of one moment.
   *
   * @throws StorageException if the database does not answer
   */
  static void stream(DataSource dataSource, Consumer<StoredRow> target) {
    try (Connection connection = dataSource.getConnection()) {
      // Without a transaction the driver would fetch everything before the first row.
      connection.setAutoCommit(false);
      try (PreparedStatement query = connection.prepareStatement(OF_THE_DIRECTORY)) {
        query.setFetchSize(FETCHED_AT_ONCE);
        query.setArray(1, connection.createArrayOf("text", ServedTypes.DIRECTORY.toArray()));
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            target.accept(row(rows));
          }
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StorageException("The entries cannot be read: " + e.getMessage(), e);
    }
  }

  /** Entries by name, deleted ones included; those that have never been are missing. */
  static List<StoredRow> of(Connection connection, Collection<StoredRow.Key> keys)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(OF_KEYS)) {
      setKeys(connection, query, 1, keys);
      List<StoredRow> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(row(rows));
        }
      }
      return found;
    }
  }

  /** Sets two parameters: the types and the ids of the keys. */
  static void setKeys(
      Connection connection, PreparedStatement statement, int first, Collection<StoredRow.Key> keys)
      throws SQLException {
    Object[] types = keys.stream().map(StoredRow.Key::type).toArray();
    Object[] ids = keys.stream().map(StoredRow.Key::id).toArray();
    statement.setArray(first, connection.createArrayOf("text", types));
    statement.setArray(first + 1, connection.createArrayOf("text", ids));
  }

  private static StoredRow row(ResultSet row) throws SQLException {
    return new StoredRow(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        new Date(row.getTimestamp(4).getTime()),
        row.getBoolean(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }
}
