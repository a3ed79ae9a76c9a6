package io.github.onkonetz.security;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/**
 * Passwords of people: chosen with a link that is good once, and tried at most ten times in a row.
 * Who tries is not told whether there is such an account. Safe for all threads.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B</a>
 */
final class Passwords {

  /** The next try after these locks the account for a quarter of an hour. */
  private static final int TRIES = 10;

  private static final String HASHING = "pbkdf2@SpringSecurity_v5_8";

  private final JdbcTemplate database;

  /** Bcrypt, which is for what the server made, looks at 72 bytes only. */
  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          HASHING, Map.of(HASHING, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));

  private volatile @Nullable String hashOfNobody;

  Passwords(JdbcTemplate database) {
    this.database = database;
  }

  /** Whose link that is, as long as it is good. */
  Optional<Account> ofLink(String token) {
    return database
        .query(
            "SELECT "
                + Account.COLUMNS
                + " FROM onk_account WHERE link_hash = ? AND link_until > now() AND enabled",
            Account::of,
            RandomText.hash(token))
        .stream()
        .findFirst();
  }

  /**
   * Sets the password of the person whose link it is, ends the link and all sessions.
   *
   * @param password one that {@link PasswordRules} allow
   * @return false if the link is not good any more
   */
  boolean choose(String token, String password) {
    String hash = encoder.encode(normal(password));
    return !database
        .queryForList(
            "WITH chosen AS (UPDATE onk_account SET password = ?, link_hash = NULL,"
                + " link_until = NULL, failures = 0, locked_until = NULL"
                + " WHERE link_hash = ? AND link_until > now() AND enabled RETURNING name),"
                + " ended AS (DELETE FROM onk_session USING chosen WHERE account = chosen.name)"
                + " SELECT name FROM chosen",
            String.class,
            hash,
            RandomText.hash(token))
        .isEmpty();
  }

  /** The account, if it is enabled and not locked and the password is right. */
  Optional<Account> signIn(String name, String password) {
    String folded = NewAccount.folded(name);
    // Counted before it is judged, so that many tries at once are no more than ten either.
    Optional<String> hash =
        database
            .queryForList(
                "UPDATE onk_account SET failures = (failures + 1) % ?, locked_until ="
                    + " CASE WHEN failures + 1 >= ? THEN now() + interval '15 minutes' END"
                    + " WHERE name = ? AND enabled AND password IS NOT NULL"
                    + " AND (locked_until IS NULL OR locked_until < now()) RETURNING password",
                String.class, TRIES, TRIES, folded)
            .stream()
            .findFirst();
    // It takes as long for an account that there is not.
    boolean right = encoder.matches(normal(password), hash.orElseGet(this::hashOfNobody));
    if (!right || hash.isEmpty()) {
      return Optional.empty();
    }
    return database
        .query(
            "UPDATE onk_account SET failures = 0, locked_until = NULL"
                + " WHERE name = ? AND enabled RETURNING "
                + Account.COLUMNS,
            Account::of,
            folded)
        .stream()
        .findFirst();
  }

  /** The account of who is signed in, as long as it is enabled. */
  Optional<Account> enabled(String name) {
    return database
        .query(
            "SELECT " + Account.COLUMNS + " FROM onk_account WHERE name = ? AND enabled",
            Account::of,
            name)
        .stream()
        .findFirst();
  }

  private String hashOfNobody() {
    String hash = hashOfNobody;
    if (hash == null) {
      hash = encoder.encode(RandomText.make());
      hashOfNobody = hash;
    }
    return hash;
  }

  /** Keyboards write the same character in more than one way. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
