package io.github.onkonetz.profiles;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one body may hold.
 *
 * @param entries entries of a Bundle at most
 * @param depth how deep JSON objects and arrays or XML elements may be nested; no resource of a
 *     directory is a third as deep as the default, and parsers recurse
 */
@Validated
@ConfigurationProperties("onkonetz.limits.content")
public record ContentLimits(
    @DefaultValue("10000") @Min(1) int entries,
    @DefaultValue("100") @Min(20) @Max(ContentLimits.DEEPEST) int depth) {

  /** What the parsers themselves still bear; the stack of a thread ends somewhere beyond. */
  static final int DEEPEST = 500;

  /** What holds unless something else is set. */
  static final ContentLimits DEFAULT = new ContentLimits(10_000, 100);
}
