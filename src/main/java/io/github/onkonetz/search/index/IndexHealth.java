package io.github.onkonetz.search.index;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Whether the index shows all that has been committed; part of readiness. */
final class IndexHealth implements HealthIndicator {

  private final IndexSettings settings;
  private final DirectoryIndex index;

  IndexHealth(IndexSettings settings, DirectoryIndex index) {
    this.settings = settings;
    this.index = index;
  }

  @Override
  public Health health() {
    if (!settings.enabled()) {
      return Health.up().withDetail("enabled", false).build();
    }
    Health.Builder health = index.isReady() ? Health.up() : Health.outOfService();
    return health
        .withDetail("entries", index.size())
        .withDetail("leftOut", index.leftOut().size())
        .build();
  }
}
