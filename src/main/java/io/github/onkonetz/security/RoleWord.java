package io.github.onkonetz.security;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.security.Caller.Role;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What administrators write for a role: its scope without what all scopes begin with. */
final class RoleWord {

  private static final Pattern ORGANIZATION = Pattern.compile("Organization/[A-Za-z0-9.-]{1,64}");

  private RoleWord() {}

  static String of(Role role) {
    return ofScope(Objects.requireNonNull(TokenReading.SCOPES.get(role)));
  }

  static String ofScope(String scope) {
    return scope.substring(TokenReading.SCOPE_PREFIX.length());
  }

  /**
   * Reads a role and the organisation that belongs to it.
   *
   * @throws RefusedException if there is no such role, if a partner has no organisation, or if
   *     somebody else has one
   */
  static Role read(@Nullable String word, @Nullable String organization) {
    Role role =
        TokenReading.SCOPES.entrySet().stream()
            .filter(scope -> ofScope(scope.getValue()).equals(word))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> unfit("role", word));
    boolean named = organization != null && ORGANIZATION.matcher(organization).matches();
    if (role == Role.PARTNER ? !named : organization != null) {
      throw unfit("organization", organization);
    }
    return role;
  }

  static RefusedException unfit(String field, @Nullable Object value) {
    String shown = value == null ? "" : value.toString();
    return new RefusedException(Finding.of(ErrorCode.ADMIN_VALUE, shown, field));
  }
}
