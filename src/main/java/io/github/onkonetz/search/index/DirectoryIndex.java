package io.github.onkonetz.search.index;

import io.github.onkonetz.search.index.EntryIndexing.IndexedEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All published entries of the directory in memory, ready to be searched. Writers publish what a
 * committed transaction did; readers take a {@link DirectorySnapshot}, which shows whole
 * transactions only. Safe for use by several threads, none of which waits for the database.
 */
public final class DirectoryIndex implements AutoCloseable {

  private final EntryIndexing indexing;
  private final ConcurrentLinkedQueue<Publication> waiting = new ConcurrentLinkedQueue<>();

  /** Held while changes are applied, so that a refresh only happens between transactions. */
  private final Object applying = new Object();

  private volatile @Nullable DirectoryState state;
  private volatile @Nullable Generation serving;
  private volatile boolean current;

  /** An index that is empty and not ready until {@link #build} has filled it. */
  public DirectoryIndex(EntryIndexing indexing) {
    this.indexing = indexing;
  }

  /** Whether the index shows all that has been committed; if not, ask the repository. */
  public boolean isReady() {
    return current;
  }

  /**
   * The state after the last published transaction. To be closed.
   *
   * @throws IllegalStateException if nothing has been built yet
   */
  public DirectorySnapshot acquire() {
    while (true) {
      DirectoryState latest = state;
      if (latest == null) {
        throw new IllegalStateException("The directory index has not been built yet.");
      }
      if (latest.tryRetain()) {
        return new DirectorySnapshot(latest);
      }
    }
  }

  /**
   * Shows what a transaction did, all at once. When this returns, every snapshot taken from then on
   * has it.
   */
  public void publish(List<EntryChange> transaction) {
    Generation generation = serving;
    if (generation == null) {
      throw new IllegalStateException("The directory index has not been built yet.");
    }
    Publication mine = new Publication(transaction, prepare(transaction, generation));
    waiting.add(mine);
    synchronized (applying) {
      // Whoever comes first takes along all that wait: one refresh for many writers.
      if (!mine.done) {
        applyWaiting(generation);
      }
    }
  }

  /**
   * Fills the index anew.
   *
   * @param entries gives each current entry once to the consumer, possibly in several threads
   */
  public void build(Consumer<Consumer<EntryChange.Stored>> entries) {
    try {
      Generation generation = new Generation(indexing.currentParameters());
      entries.accept(change -> store(generation, change));
      synchronized (applying) {
        serving = generation;
        show(generation.refresh());
        current = true;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void store(Generation generation, EntryChange.Stored change) {
    try {
      generation.store(indexing.index(change, generation.parameters()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<IndexedEntry> prepare(List<EntryChange> transaction, Generation generation) {
    List<IndexedEntry> prepared = new ArrayList<>();
    for (EntryChange change : transaction) {
      if (change instanceof EntryChange.Stored stored) {
        prepared.add(indexing.index(stored, generation.parameters()));
      }
    }
    return prepared;
  }

  private void applyWaiting(Generation generation) {
    try {
      List<Publication> applied = new ArrayList<>();
      for (Publication next = waiting.poll(); next != null; next = waiting.poll()) {
        apply(next, generation);
        applied.add(next);
      }
      show(generation.refresh());
      applied.forEach(publication -> publication.done = true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void apply(Publication publication, Generation generation) throws IOException {
    for (IndexedEntry entry : publication.prepared) {
      generation.store(entry);
    }
    for (EntryChange change : publication.changes) {
      if (change instanceof EntryChange.Deleted deleted) {
        generation.delete(deleted.type(), deleted.id(), deleted.version());
      }
    }
  }

  private void show(DirectoryState newer) {
    DirectoryState former = state;
    state = newer;
    if (former != null) {
      former.release();
    }
  }

  @Override
  public void close() {
    synchronized (applying) {
      current = false;
      DirectoryState last = state;
      state = null;
      Generation generation = serving;
      serving = null;
      try {
        if (last != null) {
          last.release();
        }
        if (generation != null) {
          generation.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Publication {
    final List<EntryChange> changes;
    final List<IndexedEntry> prepared;

    /** Guarded by {@code applying}. */
    boolean done;

    Publication(List<EntryChange> changes, List<IndexedEntry> prepared) {
      this.changes = changes;
      this.prepared = prepared;
    }
  }
}
