package io.github.onkonetz.security.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Requests of one kind that are taken from each of many senders: a bucket for each, which fills
 * steadily. Says by headers how many are left. Safe for all threads; a request costs less than a
 * microsecond.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit
 *     header fields for HTTP</a>
 */
final class Rate {

  static final String LEFT = "RateLimit";
  static final String POLICY = "RateLimit-Policy";

  private final String name;
  private final String policy;
  private final int capacity;
  private final Duration per;
  private final TimeMeter clock;
  private final Cache<String, Bucket> buckets;

  /**
   * @param name which rate it is, for the headers
   * @param capacity requests at most
   * @param per the time in which an empty bucket is full again
   * @param senders how many are counted at the same time
   */
  Rate(String name, int capacity, Duration per, int senders, TimeMeter clock) {
    this.name = '"' + name + '"';
    this.policy = "%s;q=%d;w=%d".formatted(this.name, capacity, per.toSeconds());
    this.capacity = capacity;
    this.per = per;
    this.clock = clock;
    // A bucket that has not been touched for that long is full, and as good as a new one.
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(senders)
            .expireAfterAccess(per)
            .executor(Runnable::run) // to wake another thread takes longer than what it would do
            .build();
  }

  /**
   * Counts a request.
   *
   * @return 0 if it is taken, else the seconds after which the next one is
   */
  long take(String sender, HttpServletResponse response) {
    ConsumptionProbe probe =
        buckets.get(sender, unknown -> newBucket()).tryConsumeAndReturnRemaining(1);
    response.addHeader(POLICY, policy);
    response.addHeader(
        LEFT,
        name
            + ";r="
            + probe.getRemainingTokens()
            + ";t="
            + seconds(probe.getNanosToWaitForReset()));
    return probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill()));
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, per))
        .withCustomTimePrecision(clock)
        .build();
  }

  private static long seconds(long nanos) {
    long second = TimeUnit.SECONDS.toNanos(1);
    return (nanos + second - 1) / second;
  }

  int capacity() {
    return capacity;
  }

  Duration per() {
    return per;
  }

  /** Senders that are counted now. */
  long senders() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }
}
