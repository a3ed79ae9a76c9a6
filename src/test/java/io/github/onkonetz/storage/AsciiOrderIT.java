package io.github.onkonetz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DirectoryIT
class AsciiOrderIT {

  @Autowired DataSource dataSource;

  @Test
  void columnSortedByALanguageGetsTheOrderOfBytes() throws Exception {
    try (var connection = dataSource.getConnection()) {
      // The application's own table must not be seen, so the test's stands first on the path.
      var same = new SingleConnectionDataSource(connection, true);
      JdbcTemplate database = new JdbcTemplate(same);
      database.execute("CREATE SCHEMA sorted_in_german");
      try {
        database.execute("SET search_path TO sorted_in_german");
        database.execute(
            "CREATE TABLE hfj_resource (fhir_id varchar(64) COLLATE \"de-x-icu\" UNIQUE)");
        database.execute("INSERT INTO hfj_resource VALUES ('a1'), ('a-2'), ('B'), ('ä'), ('Z')");
        String inOrder = "SELECT string_agg(fhir_id, ' ' ORDER BY fhir_id) FROM hfj_resource";
        assertThat(database.queryForObject(inOrder, String.class)).isNotEqualTo("B Z a-2 a1 ä");

        new AsciiOrder(same).apply();
        new AsciiOrder(same).apply();

        assertThat(database.queryForObject(inOrder, String.class)).isEqualTo("B Z a-2 a1 ä");
        assertThat(
                database.queryForObject(
                    "SELECT character_maximum_length FROM information_schema.columns"
                        + " WHERE table_schema = 'sorted_in_german'",
                    Integer.class))
            .isEqualTo(64);
      } finally {
        database.execute("RESET search_path");
        database.execute("DROP SCHEMA sorted_in_german CASCADE");
      }
    }
  }
}
