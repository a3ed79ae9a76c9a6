package io.github.onkonetz.security;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.security.Caller.Role;

/** What a role is called. */
final class RoleName {

  private RoleName() {}

  static Bilingual of(Role role) {
    return switch (role) {
      case PUBLIC -> new Bilingual("Öffentlichkeit", "the public");
      case PARTNER -> new Bilingual("Partner", "partner");
      case OFFICE -> new Bilingual("Geschäftsstelle", "network office");
      case ADMINISTRATOR -> new Bilingual("Verwaltung", "administrator");
    };
  }
}
