package io.github.onkonetz.search.index;

import io.github.onkonetz.storage.DatabaseState;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Whether the index shows all that has been committed; part of readiness. */
final class IndexHealth implements HealthIndicator {

  /** A node looks once a second; one that is so far behind has lost touch. */
  private static final Duration LONGEST_LAG = Duration.ofSeconds(15);

  private final IndexSettings settings;
  private final DirectoryIndex index;
  private final FollowingTimes times;
  private final DatabaseState database;

  IndexHealth(
      IndexSettings settings, DirectoryIndex index, FollowingTimes times, DatabaseState database) {
    this.settings = settings;
    this.index = index;
    this.times = times;
    this.database = database;
  }

  @Override
  public Health health() {
    if (!settings.enabled()) {
      return Health.up().withDetail("enabled", false).build();
    }
    Duration lag = times.lag();
    Instant lastSeen = database.lastSeen();
    boolean current = index.isReady() && lastSeen == null && lag.compareTo(LONGEST_LAG) < 0;
    Health.Builder health = current ? Health.up() : Health.outOfService();
    health
        .withDetail("entries", index.size())
        .withDetail("leftOut", index.leftOut().size())
        .withDetail("lagMillis", lag.toMillis());
    if (lastSeen != null) {
      health.withDetail("databaseAwaySince", lastSeen.toString());
    }
    return health.build();
  }
}
