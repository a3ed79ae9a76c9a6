package io.github.onkonetz.search.index;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives each current entry a small number, by which a document names it. Numbers are used again:
 * they are looked up for live documents only, right after the changes that made them so.
 */
final class EntrySlots {

  private static final int FIRST_SIZE = 1024;

  private @Nullable StoredEntry[] entries = new StoredEntry[FIRST_SIZE];
  private final BitSet taken = new BitSet();

  int take(StoredEntry entry) {
    int slot = taken.nextClearBit(0);
    taken.set(slot);
    if (slot == entries.length) {
      entries = Arrays.copyOf(entries, 2 * entries.length);
    }
    entries[slot] = entry;
    entry.slot = slot;
    return slot;
  }

  int replace(StoredEntry former, StoredEntry entry) {
    entries[former.slot] = entry;
    entry.slot = former.slot;
    return entry.slot;
  }

  void free(StoredEntry entry) {
    taken.clear(entry.slot);
    entries[entry.slot] = null;
  }

  StoredEntry get(int slot) {
    StoredEntry entry = entries[slot];
    if (entry == null) {
      throw new IllegalStateException("A live document names an entry that is gone.");
    }
    return entry;
  }
}
