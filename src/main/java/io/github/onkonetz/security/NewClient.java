package io.github.onkonetz.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program to be registered: one that acts by itself has a role, one that people sign in with has
 * addresses to send them back to.
 *
 * @param clientId its name: letters, digits, dot, hyphen, underscore
 * @param role partner, office or admin
 * @param organization {@code Organization/{id}}, of a partner
 * @param jwks its public keys, if it signs what it says (private_key_jwt)
 * @param jwksUri where its public keys are, instead
 * @param redirectUris where people are sent back to
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record NewClient(
    @Nullable String clientId,
    @Nullable String role,
    @Nullable String organization,
    @Nullable JsonNode jwks,
    @Nullable String jwksUri,
    @Nullable List<String> redirectUris) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** RFC 7518 wants 2048 bits of RSA; all curves that there are have more than that is worth. */
  private static final int SMALLEST_RSA_BITS = 2048;

  boolean isForPeople() {
    return redirectUris != null && !redirectUris.isEmpty();
  }

  boolean signs() {
    return jwks != null || jwksUri != null;
  }

  void check() {
    if (clientId == null || !NAME.matcher(clientId).matches()) {
      throw RoleWord.unfit("client_id", clientId);
    }
    if (isForPeople()) {
      checkForPeople();
    } else {
      RoleWord.read(role, organization);
      checkKeys();
    }
  }

  private void checkForPeople() {
    // The role is the person's, and a program in a browser cannot keep a secret.
    if (role != null || organization != null) {
      throw RoleWord.unfit("role", role);
    }
    if (signs()) {
      throw RoleWord.unfit("jwks", jwksUri == null ? jwks : jwksUri);
    }
    for (String uri : redirectUris == null ? List.<String>of() : redirectUris) {
      requireSafe("redirect_uris", uri);
    }
  }

  private void checkKeys() {
    if (jwksUri != null) {
      if (jwks != null) {
        throw RoleWord.unfit("jwks_uri", jwksUri);
      }
      requireSafe("jwks_uri", jwksUri);
    }
    if (jwks != null && !isUsable(jwks)) {
      throw RoleWord.unfit("jwks", jwks);
    }
  }

  private static boolean isUsable(JsonNode jwks) {
    try {
      List<JWK> keys = JWKSet.parse(jwks.toString()).getKeys();
      return !keys.isEmpty() && keys.stream().allMatch(NewClient::isUsable);
    } catch (ParseException notKeys) {
      return false;
    }
  }

  /** A private key that is sent about is none any more; a shared one never was. */
  private static boolean isUsable(JWK key) {
    return switch (key.getKeyType().getValue()) {
      case "RSA" -> !key.isPrivate() && key.size() >= SMALLEST_RSA_BITS;
      case "EC" -> !key.isPrivate();
      default -> false;
    };
  }

  /** Over TLS, or on this machine. */
  private static void requireSafe(String field, String address) {
    try {
      URI uri = URI.create(address);
      String host = uri.getHost();
      boolean safe =
          "https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme())
                  && host != null
                  && THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT)));
      if (!safe || host == null || uri.getFragment() != null || uri.getUserInfo() != null) {
        throw RoleWord.unfit(field, address);
      }
    } catch (IllegalArgumentException notAnAddress) {
      throw RoleWord.unfit(field, address);
    }
  }
}
