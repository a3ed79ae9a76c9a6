package io.github.onkonetz.search.index;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The directory in memory.
 *
 * @param enabled whether lookups are answered from an index in memory; if not, the repository
 *     answers all that it can, and what only the index can answer is refused
 * @param changesKept how long the database keeps what nodes have to know of each other's writes, at
 *     least a minute; a node that was away for longer builds its index anew
 */
@ConfigurationProperties("onkonetz.search.index")
public record IndexSettings(
    @DefaultValue("true") boolean enabled, @DefaultValue("24h") Duration changesKept) {

  private static final Duration SHORTEST = Duration.ofMinutes(1);

  public IndexSettings {
    if (changesKept.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException(
          "onkonetz.search.index.changes-kept must be at least " + SHORTEST);
    }
  }
}
