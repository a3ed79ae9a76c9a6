package io.github.onkonetz.search.index;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * The current version of an entry as it lies in HAPI's tables.
 *
 * @param text JSON without id and {@code meta}; null if the entry is deleted
 * @param source {@code meta.source}
 * @param tags profiles, tags and security labels as a JSON array; null if there are none
 */
record StoredRow(
    String type,
    String id,
    long version,
    Date updated,
    boolean deleted,
    @Nullable String text,
    @Nullable String source,
    @Nullable String tags) {

  /** Names an entry. */
  record Key(String type, String id) {}
}
