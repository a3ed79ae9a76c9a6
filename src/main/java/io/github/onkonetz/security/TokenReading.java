package io.github.onkonetz.security;

import io.github.onkonetz.security.Caller.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Who a good token speaks for: the highest of its roles. */
final class TokenReading implements Converter<Jwt, CallerAuthentication> {

  static final String SCOPE_PREFIX = "onkonetz/";

  /** The scopes, by the roles that they give. */
  static final Map<Role, String> SCOPES =
      Map.of(
          Role.PARTNER, SCOPE_PREFIX + "partner",
          Role.OFFICE, SCOPE_PREFIX + "office",
          Role.ADMINISTRATOR, SCOPE_PREFIX + "admin");

  private static final Pattern ORGANIZATION = Pattern.compile("Organization/[A-Za-z0-9.-]{1,64}");

  /** Of authorization servers: the program that acts; the subject may be a person. */
  private static final List<String> CLIENT = List.of("client_id", "azp");

  private final SecuritySettings.Claims claims;

  TokenReading(SecuritySettings.Claims claims) {
    this.claims = claims;
  }

  /**
   * Reads the token.
   *
   * @throws OAuth2AuthenticationException if it says that it is a partner's but not of which
   *     organisation: nothing could belong to it
   */
  @Override
  public CallerAuthentication convert(Jwt token) {
    Role role = role(token);
    String organization = role == Role.PARTNER ? organization(token) : null;
    String subject = token.getSubject() == null ? "" : token.getSubject();
    return new CallerAuthentication(new Caller(role, subject, client(token), organization), token);
  }

  private Role role(Jwt token) {
    Collection<String> words = words(token.getClaims().get(claims.role()));
    Role highest = Role.PUBLIC;
    for (Map.Entry<Role, String> scope : SCOPES.entrySet()) {
      if (words.contains(scope.getValue()) && scope.getKey().compareTo(highest) > 0) {
        highest = scope.getKey();
      }
    }
    return highest;
  }

  private static Collection<String> words(@Nullable Object claim) {
    if (claim instanceof Collection<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return claim == null ? List.of() : List.of(claim.toString().split(" "));
  }

  private String organization(Jwt token) {
    Object organization = token.getClaims().get(claims.organization());
    if (organization == null || !ORGANIZATION.matcher(organization.toString()).matches()) {
      throw new InvalidBearerTokenException(
          "The claim " + claims.organization() + " does not say Organization/{id}.");
    }
    return organization.toString();
  }

  private static @Nullable String client(Jwt token) {
    for (String claim : CLIENT) {
      String client = token.getClaimAsString(claim);
      if (client != null) {
        return client;
      }
    }
    return token.getSubject();
  }
}
