package io.github.onkonetz.search.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Entries that could not be put into the index: it goes on without them until they are changed.
 * Safe for use by several threads.
 */
final class LeftOut {

  private static final Logger LOG = LoggerFactory.getLogger(LeftOut.class);

  /** If there are more, it is not the entries that are at fault, and the index is worth nothing. */
  private static final int MOST = 100;

  private final Map<String, Long> versions = new ConcurrentHashMap<>();

  /**
   * Notes a version of an entry, and logs it the first time.
   *
   * @throws IllegalStateException if there are too many
   */
  void add(String type, String id, long version, RuntimeException why) {
    Long former = versions.put(type + "/" + id, version);
    if (former == null || former != version) {
      LOG.error(
          "{}/{} in version {} cannot be indexed; lookups by the index go without it until it is"
              + " changed",
          type,
          id,
          version,
          why);
    }
    if (versions.size() > MOST) {
      throw new IllegalStateException("More than " + MOST + " entries cannot be indexed.", why);
    }
  }

  /** Forgets versions of an entry up to that one: it is indexed, or no longer there. */
  void remove(String reference, long version) {
    if (!versions.isEmpty()) {
      versions.computeIfPresent(reference, (same, left) -> left > version ? left : null);
    }
  }

  /** Starts over: a build looks at every entry again. */
  void clear() {
    versions.clear();
  }

  int size() {
    return versions.size();
  }
}
