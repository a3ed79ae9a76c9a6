package io.github.onkonetz.security;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be invited.
 *
 * @param name what will be typed to sign in: an address of e-mail or another name
 * @param role partner, office or admin
 * @param organization {@code Organization/{id}}, of a partner
 */
record NewAccount(@Nullable String name, @Nullable String role, @Nullable String organization) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,199}");

  NewAccount {
    name = name == null ? null : folded(name);
  }

  /** People write their name in small letters or not. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  void check() {
    if (name == null || !NAME.matcher(name).matches()) {
      throw RoleWord.unfit("name", name);
    }
    RoleWord.read(role, organization);
  }
}
