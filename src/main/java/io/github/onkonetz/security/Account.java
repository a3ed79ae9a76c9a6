package io.github.onkonetz.security;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.onkonetz.security.Caller.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A person who signs in, without anything secret.
 *
 * @param name what is typed to sign in, in small letters: an address of e-mail or another name
 * @param role partner, office or admin
 * @param organization {@code Organization/{id}} of a partner
 * @param enabled whether the person may sign in
 * @param hasPassword whether the link of the invitation was followed
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Account(
    String name, String role, @Nullable String organization, boolean enabled, boolean hasPassword) {

  /** To be selected by whoever uses {@link #of}. */
  static final String COLUMNS = "name, role, organization, enabled, password IS NOT NULL AS ready";

  static Account of(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getString("name"),
        row.getString("role"),
        row.getString("organization"),
        row.getBoolean("enabled"),
        row.getBoolean("ready"));
  }

  Role actualRole() {
    return RoleWord.read(role, organization);
  }

  /** The one scope that the person's tokens have. */
  String scope() {
    return TokenReading.SCOPE_PREFIX + role;
  }
}
