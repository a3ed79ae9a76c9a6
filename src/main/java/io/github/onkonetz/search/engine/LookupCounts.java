package io.github.onkonetz.search.engine;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.stream.Stream;

/** Counts what the index answers, and why it leaves lookups to the repository. */
final class LookupCounts {

  /** Why somebody else answers a lookup of a directory type. */
  enum Reason {
    /** The index is being built, or has lost something. */
    NOT_READY,
    /** The client wanted the repository. */
    CHOSEN,
    /** The search needs what the index does not have. */
    UNCLAIMED,
    /** There is no such entry in the index: it may be deleted. */
    NO_ENTRY
  }

  private final Counter reads;
  private final Counter searches;

  /** By the ordinal of the reason. */
  private final Counter[] fallbacks;

  LookupCounts(MeterRegistry registry) {
    this.reads = answers(registry, "read");
    this.searches = answers(registry, "search");
    this.fallbacks =
        Stream.of(Reason.values())
            .map(reason -> fallback(registry, reason))
            .toArray(Counter[]::new);
  }

  private static Counter fallback(MeterRegistry registry, Reason reason) {
    return Counter.builder("onkonetz.index.fallbacks")
        .description("Lookups of directory types that were left to the repository")
        .tag("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .register(registry);
  }

  private static Counter answers(MeterRegistry registry, String interaction) {
    return Counter.builder("onkonetz.index.answers")
        .description("Lookups that the directory index answered")
        .tag("interaction", interaction)
        .register(registry);
  }

  void read() {
    reads.increment();
  }

  void searched() {
    searches.increment();
  }

  void fellBack(Reason reason) {
    fallbacks[reason.ordinal()].increment();
  }
}
