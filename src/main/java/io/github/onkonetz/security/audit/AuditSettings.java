package io.github.onkonetz.security.audit;

import jakarta.validation.constraints.Min;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The audit trail.
 *
 * @param retention how long a record is kept; older ones are removed for good, once an hour
 * @param refusalsPerMinute records of refused access in a minute at most, for all senders together;
 *     of more only the number is kept
 * @param refusalsPerAddress records of refused access from one network address in a minute at most
 */
@Validated
@ConfigurationProperties("onkonetz.audit")
public record AuditSettings(
    @DefaultValue("P400D") Period retention,
    @DefaultValue("60") @Min(1) int refusalsPerMinute,
    @DefaultValue("10") @Min(1) int refusalsPerAddress) {

  public AuditSettings {
    if (retention.isZero() || retention.isNegative()) {
      throw new IllegalArgumentException("onkonetz.audit.retention must be a day or more");
    }
  }
}
