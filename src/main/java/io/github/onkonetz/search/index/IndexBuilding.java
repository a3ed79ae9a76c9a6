package io.github.onkonetz.search.index;

import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.github.onkonetz.storage.BackgroundThread;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Builds the index before the server takes its first request, and again whenever it has lost
 * something or the search parameters have changed.
 */
final class IndexBuilding implements SmartLifecycle {

  /**
   * After definitions and sample networks have been written, before the web server opens its port.
   */
  private static final int PHASE = 3000;

  private static final Logger LOG = LoggerFactory.getLogger(IndexBuilding.class);

  /** Before a failed build is tried again: a database that restarts needs some seconds. */
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);

  /** After many failures, so that the log stays readable. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final boolean enabled;
  private final DirectoryIndex index;
  private final DirectoryScan scan;
  private final ISearchParamRegistry registry;
  private final AtomicLong builds = new AtomicLong();
  private volatile Duration lastBuild = Duration.ZERO;
  private Duration pause = SHORTEST_PAUSE;
  private volatile boolean running;

  /** One thread, so that builds come one after the other; it lives as long as the server. */
  private final ScheduledExecutorService background =
      BackgroundThread.named("directory-index-building");

  IndexBuilding(
      boolean enabled, DirectoryIndex index, DirectoryScan scan, ISearchParamRegistry registry) {
    this.enabled = enabled;
    this.index = index;
    this.scan = scan;
    this.registry = registry;
  }

  @Override
  public void start() {
    running = true;
    if (enabled) {
      build();
    }
  }

  /** Whether there is to be an index at all. */
  boolean isEnabled() {
    return enabled;
  }

  /** Builds in the background, because something committed is missing in the index. */
  void rebuild() {
    index.markOutdated();
    inBackground(this::buildIfOutdated, Duration.ZERO);
  }

  /** Builds in the background if the search parameters are no longer those of the index. */
  void rebuildForParameters() {
    inBackground(this::buildIfParametersChanged, Duration.ZERO);
  }

  /** How many builds there have been, failed ones included. */
  long builds() {
    return builds.get();
  }

  /** How long the last successful build took. */
  Duration lastBuild() {
    return lastBuild;
  }

  private void buildIfParametersChanged() {
    if (!index.isFollowing()) {
      return; // the first build is still to come
    }
    try {
      registry.forceRefresh();
    } catch (RuntimeException e) {
      LOG.error("The search parameters cannot be read; the directory index keeps those it has", e);
      return;
    }
    if (index.hasOtherParameters()) {
      LOG.info("The search parameters have changed; the directory index is built anew");
      build();
    }
  }

  private void buildIfOutdated() {
    if (!index.isReady()) {
      build();
    }
  }

  private synchronized void build() {
    long began = System.nanoTime();
    builds.incrementAndGet();
    try {
      if (index.build(scan::run)) {
        pause = SHORTEST_PAUSE;
        lastBuild = Duration.ofNanos(System.nanoTime() - began);
        LOG.info(
            "Directory index: {} entries, {} KB, built in {} ms",
            index.size(),
            index.bytes() >> 10,
            lastBuild.toMillis());
        inBackground(index::tidy, Duration.ZERO);
        return;
      }
    } catch (RuntimeException e) {
      LOG.error("The directory index cannot be built; the repository answers meanwhile", e);
      index.markOutdated();
    }
    inBackground(this::buildIfOutdated, pause);
    Duration longer = pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
  }

  private void inBackground(Runnable work, Duration delay) {
    if (!enabled) {
      return;
    }
    try {
      background.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      LOG.debug("No more builds, the server is stopping");
    }
  }

  @Override
  public void stop() {
    running = false;
    background.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
