package io.github.onkonetz.security.browser;

import io.github.onkonetz.profiles.OutcomeWriter;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Headers on every answer, and CORS for the endpoint; both before the limits, which answer too. */
@Configuration(proxyBeanMethods = false)
class BrowserConfiguration {

  private static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 20;

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  /** What FHIR, this server and OAuth read. */
  private static final List<String> READ =
      List.of(
          "Accept",
          "Accept-Language",
          "Authorization",
          "Cache-Control",
          "Content-Type",
          "Idempotency-Key",
          "If-Match",
          "If-Modified-Since",
          "If-None-Exist",
          "If-None-Match",
          "Prefer",
          "X-Lookup-Path",
          "X-Request-Id");

  /** What a page may read of an answer beyond what it may always. */
  private static final List<String> EXPOSED =
      List.of(
          "Content-Location",
          "ETag",
          "Location",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "WWW-Authenticate",
          "X-Lookup-Notes",
          "X-Lookup-Path",
          "X-Request-Id");

  @Bean
  FilterRegistrationBean<HeadersFilter> browserHeaders(HeadersSettings settings) {
    FilterRegistrationBean<HeadersFilter> registration =
        new FilterRegistrationBean<>(new HeadersFilter(settings));
    registration.setOrder(HEADERS);
    return registration;
  }

  @Bean
  FilterRegistrationBean<CorsFilter> otherOrigins(CorsSettings settings, OutcomeWriter outcomes) {
    FilterRegistrationBean<CorsFilter> registration =
        new FilterRegistrationBean<>(filter(settings, outcomes));
    registration.setOrder(HEADERS + 1);
    registration.setEnabled(!settings.allowedOrigins().isEmpty());
    return registration;
  }

  static CorsFilter filter(CorsSettings settings, OutcomeWriter outcomes) {
    CorsConfiguration allowed = new CorsConfiguration();
    allowed.setAllowedOriginPatterns(settings.allowedOrigins());
    allowed.setAllowedMethods(METHODS);
    allowed.setAllowedHeaders(READ);
    allowed.setExposedHeaders(EXPOSED);
    allowed.setMaxAge(settings.maxAge());
    // A token is sent by the page itself; the browser has nothing to add.
    allowed.setAllowCredentials(false);
    UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
    paths.registerCorsConfiguration("/fhir/**", allowed);
    paths.registerCorsConfiguration("/oauth2/token", allowed);
    CorsFilter filter = new CorsFilter(paths);
    filter.setCorsProcessor(new OutcomeCorsProcessor(outcomes));
    return filter;
  }
}
