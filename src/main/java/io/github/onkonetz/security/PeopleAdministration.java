package io.github.onkonetz.security;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.security.AdministrationTrail.Step;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Invites people, gives them a new link when they have forgotten their password, and shuts them
 * out. Works on the database alone. Safe for all threads.
 */
final class PeopleAdministration {

  /** Long enough for a weekend. */
  private static final int INVITATION_HOURS = 72;

  /** Who asks for a new password waits for it. */
  private static final int RESET_HOURS = 24;

  private final JdbcTemplate database;
  private final AdministrationTrail trail;

  PeopleAdministration(JdbcTemplate database, AdministrationTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  /** All of them, by name. */
  List<Account> list() {
    return database.query(
        "SELECT " + Account.COLUMNS + " FROM onk_account ORDER BY name", Account::of);
  }

  /** One of them. */
  Account get(String name) {
    return database
        .query(
            "SELECT " + Account.COLUMNS + " FROM onk_account WHERE name = ?",
            Account::of,
            NewAccount.folded(name))
        .stream()
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  /**
   * Makes an account without a password.
   *
   * @return the path with which the person chooses one, good once; it is not to be had again
   */
  String invite(NewAccount wanted) {
    wanted.check();
    return trail.together(() -> add(wanted));
  }

  private String add(NewAccount wanted) {
    String name = String.valueOf(wanted.name());
    int added =
        database.update(
            "INSERT INTO onk_account (name, role, organization) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            name,
            wanted.role(),
            wanted.organization());
    if (added == 0) {
      throw new RefusedException(Finding.of(ErrorCode.ADMIN_TAKEN, name));
    }
    trail.record("people/" + name, Step.ADDED);
    return link(name, INVITATION_HOURS);
  }

  /** A link to choose another password; the one before it is no longer good. */
  String newLink(String name) {
    String folded = NewAccount.folded(name);
    return trail.together(
        () -> {
          String link = link(folded, RESET_HOURS);
          trail.record("people/" + folded, Step.NEW_LINK);
          return link;
        });
  }

  private String link(String name, int hours) {
    String token = RandomText.make();
    int changed =
        database.update(
            "UPDATE onk_account SET link_hash = ?, link_until = now() + make_interval(hours => ?)"
                + " WHERE name = ?",
            RandomText.hash(token),
            hours,
            name);
    if (changed == 0) {
      throw unknown(name);
    }
    return PersonPages.LINK + "?token=" + token;
  }

  /** Lets a person sign in or not; who is signed in is not any longer. */
  void enable(String name, boolean enabled) {
    String folded = NewAccount.folded(name);
    trail.together(
        () -> {
          String change = "UPDATE onk_account SET enabled = ? WHERE name = ?";
          if (database.update(change, enabled, folded) == 0) {
            throw unknown(name);
          }
          trail.record("people/" + folded, Step.enabled(enabled));
          return database.update("DELETE FROM onk_session WHERE account = ?", folded);
        });
  }

  private static RefusedException unknown(String name) {
    return new RefusedException(Finding.of(ErrorCode.ADMIN_UNKNOWN, name));
  }
}
