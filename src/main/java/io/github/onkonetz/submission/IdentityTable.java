package io.github.onkonetz.submission;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which submission a client has sent under which identity. The primary key lets only one of two
 * that arrive at once be kept. Works within the transaction of the caller, if there is one.
 */
final class IdentityTable {

  /**
   * What was sent before under an identity.
   *
   * @param digest of its content
   * @param task the id of its Task
   */
  record Earlier(String digest, String task) {}

  private final JdbcTemplate jdbc;

  IdentityTable(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  Optional<Earlier> earlier(String client, String identity) {
    List<Earlier> found =
        jdbc.query(
            "select digest, task_id from onk_submission where client = ? and identity = ?",
            (row, number) -> new Earlier(row.getString(1), row.getString(2)),
            client,
            identity);
    return found.stream().findFirst();
  }

  /**
   * Takes an identity, waiting for a transaction that is about to take the same.
   *
   * @return whether nobody had it
   */
  boolean take(String client, String identity, String digest, String task) {
    return jdbc.update(
            """
            insert into onk_submission (client, identity, digest, task_id) values (?, ?, ?, ?)
            on conflict do nothing
            """,
            client,
            identity,
            digest,
            task)
        == 1;
  }
}
