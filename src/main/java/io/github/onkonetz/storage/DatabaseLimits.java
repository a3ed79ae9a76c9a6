package io.github.onkonetz.storage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a request may keep the database busy.
 *
 * @param time time that a transaction of a request may take, its statements included; it is rolled
 *     back then. In whole seconds
 */
@ConfigurationProperties("onkonetz.limits.database")
public record DatabaseLimits(@DefaultValue("PT1M") Duration time) {

  public DatabaseLimits {
    if (time.toSeconds() < 1) {
      throw new IllegalArgumentException("onkonetz.limits.database.time must be a second or more");
    }
  }
}
