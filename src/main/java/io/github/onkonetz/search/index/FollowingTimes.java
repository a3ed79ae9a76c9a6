package io.github.onkonetz.search.index;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** How far this node is behind what was committed. Safe for all threads. */
final class FollowingTimes {

  private final Timer delays;
  private volatile Instant upToDate = Instant.now();

  FollowingTimes(MeterRegistry registry) {
    delays =
        Timer.builder("onkonetz.index.following")
            .description("From a write by another node to its publication by this one")
            .register(registry);
    TimeGauge.builder(
            "onkonetz.index.lag", this, TimeUnit.MILLISECONDS, times -> times.lag().toMillis())
        .description("Since when writes of other nodes may be missing in the directory index")
        .register(registry);
  }

  /** All that had been committed at that moment is published. */
  void isUpToDate(Instant moment) {
    upToDate = moment;
  }

  /** Something is published that was written so long ago. */
  void published(Duration delay) {
    delays.record(delay);
  }

  /** The last moment of which all is published. */
  Instant upToDate() {
    return upToDate;
  }

  /** How long ago that was; some milliseconds up to a second while all is well. */
  Duration lag() {
    Duration lag = Duration.between(upToDate, Instant.now());
    return lag.isNegative() ? Duration.ZERO : lag;
  }
}
