package io.github.onkonetz.submission.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Mail that is to be sent, in the database, shared by all nodes. It is put there within the
 * transaction of the caller, so that there is mail about what has happened and about nothing else.
 */
final class Outbox {

  /**
   * Longer than an attempt takes, with ten seconds to connect and twenty for each reply; who was
   * killed during one is followed by another then.
   */
  private static final Duration TURN = Duration.ofMinutes(3);

  private final JdbcTemplate jdbc;

  Outbox(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /**
   * Mail whose turn it is.
   *
   * @param attempt which one this is, from 1
   */
  record Waiting(long id, int attempt, String messageId, Letter letter) {}

  void put(Letter letter) {
    jdbc.update(
        """
        insert into onk_mail (message_id, about, recipient, reply_to, subject, body)
        values (gen_random_uuid()::text, ?, ?, ?, ?, ?)
        """,
        letter.about(),
        letter.recipient(),
        letter.replyTo(),
        letter.subject(),
        letter.text());
  }

  /** One that is due; no other node gets it while it is this one's turn. */
  Optional<Waiting> next() {
    List<Waiting> due =
        jdbc.query(
            """
            update onk_mail set attempts = attempts + 1, due = now() + make_interval(secs => ?)
            where id = (select id from onk_mail where due <= now()
              order by due, id limit 1 for update skip locked)
            returning id, attempts, message_id, about, recipient, reply_to, subject, body
            """,
            (row, number) ->
                new Waiting(
                    row.getLong(1),
                    row.getInt(2),
                    row.getString(3),
                    new Letter(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8))),
            (double) TURN.toSeconds());
    return due.stream().findFirst();
  }

  /** It was sent, or it is given up. */
  void remove(Waiting done) {
    jdbc.update("delete from onk_mail where id = ?", done.id());
  }

  /** It is tried again, but not before that time has passed. */
  void putOff(Waiting failed, Duration time) {
    jdbc.update(
        "update onk_mail set due = now() + make_interval(secs => ?) where id = ?",
        time.toMillis() / 1000.0,
        failed.id());
  }
}
