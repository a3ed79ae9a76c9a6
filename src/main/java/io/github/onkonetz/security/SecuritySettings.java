package io.github.onkonetz.security;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who may write.
 *
 * @param writeToken bearer token that every write must carry, at least 20 characters; without one
 *     only a server that listens on loopback accepts writes
 */
@Validated
@ConfigurationProperties("onkonetz.security")
public record SecuritySettings(@Nullable @Size(min = 20) String writeToken) {

  @Override
  public String toString() {
    return "SecuritySettings[writeToken=" + (writeToken == null ? "none" : "set") + "]";
  }
}
