package io.github.onkonetz.security.browser;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Headers for browsers.
 *
 * @param hsts how long a browser that came by TLS uses nothing else (Strict-Transport-Security);
 *     sent by TLS only
 */
@ConfigurationProperties("onkonetz.headers")
public record HeadersSettings(@DefaultValue("P365D") Duration hsts) {}
