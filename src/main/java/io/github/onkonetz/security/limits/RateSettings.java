package io.github.onkonetz.security.limits;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests are taken from one network address and from one client (who sent a token).
 *
 * @param enabled whether requests are counted at all
 * @param per the time in which the numbers hold
 * @param addressReads lookups from one address; the default is what one node answers at most, so
 *     that it hinders nobody. Who offers the directory to the internet sets it lower
 * @param addressWrites everything else from one address; the default is what one database takes
 * @param addressSignIns attempts to sign in or to get a token from one address; each costs the
 *     server the check of a hashed secret
 * @param clientReads lookups of one client, from whichever addresses
 * @param clientWrites everything else of one client
 * @param buckets addresses and clients that are counted at the same time; of more, those that have
 *     been quiet for longest are forgotten. About 300 bytes each
 */
@Validated
@ConfigurationProperties("onkonetz.limits.rate")
public record RateSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("PT1M") Duration per,
    @DefaultValue("3000000") @Min(1) int addressReads,
    @DefaultValue("60000") @Min(1) int addressWrites,
    @DefaultValue("600") @Min(1) int addressSignIns,
    @DefaultValue("3000000") @Min(1) int clientReads,
    @DefaultValue("60000") @Min(1) int clientWrites,
    @DefaultValue("20000") @Min(100) int buckets) {

  public RateSettings {
    if (per.toSeconds() < 1) {
      throw new IllegalArgumentException("onkonetz.limits.rate.per must be a second or more");
    }
  }
}
