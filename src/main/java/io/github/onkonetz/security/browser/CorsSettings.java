package io.github.onkonetz.security.browser;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which pages of other origins may use the FHIR endpoint from a browser. Without an origin nobody
 * may.
 *
 * @param allowedOrigins origins as {@code https://portal.example.org}, or with a pattern as {@code
 *     https://*.example.org}; {@code *} for every page
 * @param maxAge how long a browser may remember that it may
 */
@ConfigurationProperties("onkonetz.cors")
public record CorsSettings(
    @DefaultValue List<String> allowedOrigins, @DefaultValue("PT1H") Duration maxAge) {

  public CorsSettings {
    allowedOrigins = List.copyOf(allowedOrigins);
    for (String origin : allowedOrigins) {
      if (!origin.equals("*") && !origin.matches("https?://[^/\\s]+")) {
        throw new IllegalArgumentException(
            "onkonetz.cors.allowed-origins: "
                + origin
                + " is no origin; one looks like https://portal.example.org");
      }
    }
  }
}
