package io.github.onkonetz.security.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may send.
 *
 * @param size bytes of a body at most, counted while it is read, after decompression too
 * @param urlLength characters of an address at most, with its query
 * @param bodyTime time that a body may take to arrive from its first byte to its last
 */
@ConfigurationProperties("onkonetz.limits.request")
public record RequestLimits(
    @DefaultValue("32MB") DataSize size,
    @DefaultValue("32KB") DataSize urlLength,
    @DefaultValue("PT1M") Duration bodyTime) {

  public RequestLimits {
    if (size.toBytes() < 1 || urlLength.toBytes() < 1 || bodyTime.toMillis() < 1) {
      throw new IllegalArgumentException(
          "onkonetz.limits.request: size, url-length and body-time must be greater than zero");
    }
  }
}
