package io.github.onkonetz.security;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are accepted, and what they say.
 *
 * @param issuerUri address of an outside issuer of tokens (OpenID Connect or OAuth 2.0
 *     authorization server metadata); without one this server issues them itself
 * @param audience what {@code aud} of a token must name
 * @param tokenLifetime how long a token of this server's own is good
 * @param readingNeedsToken whether published entries are shown only to who has a token
 * @param claims which claims of a token are read
 */
@Validated
@ConfigurationProperties("onkonetz.security")
public record SecuritySettings(
    @Nullable URI issuerUri,
    @DefaultValue("onkonetz") @NotBlank String audience,
    @DefaultValue("10m") Duration tokenLifetime,
    @DefaultValue("false") boolean readingNeedsToken,
    @DefaultValue Claims claims) {

  /**
   * The claims of a token that are read.
   *
   * @param role claim with the role, a text of words or a list: one of them is onkonetz/partner,
   *     onkonetz/office or onkonetz/admin
   * @param organization claim with the organisation that a partner submits for, as
   *     Organization/{id}
   */
  public record Claims(
      @DefaultValue("scope") @NotBlank String role,
      @DefaultValue("organization") @NotBlank String organization) {}
}
