package io.github.onkonetz.search.index;

import io.github.onkonetz.search.index.EntryIndexing.Prepared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All published entries of the directory in memory, ready to be searched. Writers publish what a
 * committed transaction did; readers take a {@link DirectorySnapshot}, which shows whole
 * transactions only. Safe for use by several threads, none of which waits for the database.
 */
public final class DirectoryIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryIndex.class);

  /**
   * So many changes may wait for the next reader, who makes them searchable in some milliseconds.
   * To do that after each small write would be the greater part of what a write costs.
   */
  private static final int MOST_UNSHOWN = 64;

  private final EntryIndexing indexing;
  private final ConcurrentLinkedQueue<Publication> waiting = new ConcurrentLinkedQueue<>();
  private final LeftOut leftOut = new LeftOut();
  private final AtomicLong losses = new AtomicLong();

  /** Held while changes are applied, so that a refresh only happens between transactions. */
  private final Object applying = new Object();

  /** Transactions to be applied once more, to what is being built; null unless something is. */
  private @Nullable List<List<EntryChange>> sinceBuildBegan;

  private @Nullable Generation serving;

  /** Applied to what is serving since {@link #shown} was made of it. */
  private int unshown;

  /** Whether the next reader has to make {@link #shown} anew first. */
  private volatile boolean stale;

  private final ShownState shown = new ShownState();
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
   * Whether there is no entry that could not be put into the index. If there is, it goes without
   * it: let the repository answer what it can.
   */
  public boolean isComplete() {
    return leftOut.size() == 0;
  }

  /**
   * The state after the last published transaction. To be closed.
   *
   * @throws IllegalStateException if nothing has been built yet
   */
  public DirectorySnapshot acquire() {
    if (stale) {
      showUnshown();
    }
    return new DirectorySnapshot(shown.retain());
  }

  private void showUnshown() {
    synchronized (applying) {
      try {
        if (stale && serving != null) {
          show(serving.refresh());
        }
      } catch (IOException e) {
        markOutdated();
        throw new UncheckedIOException(e);
      } catch (RuntimeException | Error e) {
        markOutdated();
        throw e;
      }
    }
  }

  /**
   * Takes in what a transaction did, all at once. When this returns, every snapshot taken from then
   * on has it. Before the first build it does nothing, since the build will find it in the
   * database.
   *
   * @throws RuntimeException if it did not work; the index is no longer ready then
   */
  public void publish(List<EntryChange> transaction) {
    DirectoryState latest = shown.latest();
    if (latest == null && keepForFirstBuild(transaction)) {
      return;
    }
    try {
      IndexedParameters parameters =
          latest == null ? indexing.currentParameters() : latest.parameters();
      Publication mine = new Publication(transaction, prepare(transaction, parameters), parameters);
      waiting.add(mine);
      synchronized (applying) {
        // Whoever comes first takes along all that wait: one refresh for many writers.
        if (!mine.done) {
          applyWaiting();
        }
      }
    } catch (IOException e) {
      markOutdated();
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      markOutdated();
      throw e;
    }
  }

  /**
   * Whether there is anything to publish to; a build that begins later reads all from the start.
   */
  boolean isFollowing() {
    synchronized (applying) {
      return serving != null || sinceBuildBegan != null;
    }
  }

  /** False if the first build has been finished in this very moment. */
  private boolean keepForFirstBuild(List<EntryChange> transaction) {
    synchronized (applying) {
      if (serving == null && sinceBuildBegan != null) {
        sinceBuildBegan.add(transaction);
      }
      return serving == null;
    }
  }

  /**
   * Says that something committed is missing; only a {@link #build} makes the index ready again.
   */
  public void markOutdated() {
    losses.incrementAndGet();
    current = false;
  }

  /**
   * Fills the index anew while it goes on serving. What is published meanwhile is not lost.
   *
   * @param entries gives each current entry once to the consumer, possibly in several threads; what
   *     was committed before it is called must be among them
   * @return false if a publication failed meanwhile, so that the index is not ready
   */
  public boolean build(Consumer<Consumer<EntryChange.Stored>> entries) {
    long lossesBefore;
    synchronized (applying) {
      sinceBuildBegan = new ArrayList<>();
      leftOut.clear();
      lossesBefore = losses.get();
    }
    Generation generation = null;
    try {
      generation = new Generation(indexing.currentParameters(), leftOut);
      fill(generation, entries);
      synchronized (applying) {
        for (List<EntryChange> transaction : sinceBuildBegan) {
          generation.apply(prepare(transaction, generation.parameters()));
        }
        DirectoryState filled = generation.refresh();
        Generation former = serving;
        serving = generation;
        generation = null;
        show(filled);
        current = losses.get() == lossesBefore;
        if (former != null) {
          former.close();
        }
        return current;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      synchronized (applying) {
        sinceBuildBegan = null;
      }
      closeUnfinished(generation);
    }
  }

  /** Makes lookups faster than they are right after a build; takes some seconds. */
  void tidy() {
    Generation built;
    synchronized (applying) {
      built = serving;
    }
    if (built == null) {
      return;
    }
    try {
      built.tidy();
      synchronized (applying) {
        if (serving == built) {
          show(built.refresh());
        }
      }
    } catch (AlreadyClosedException builtAnew) {
      LOG.debug("The directory index was built anew before it was tidy", builtAnew);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(Generation generation, Consumer<Consumer<EntryChange.Stored>> entries) {
    entries.accept(
        change -> {
          try {
            generation.apply(prepare(List.of(change), generation.parameters()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void closeUnfinished(@Nullable Generation generation) {
    try {
      if (generation != null) {
        generation.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Before it is applied, so that nothing is if too much cannot be indexed. */
  private Prepared prepare(List<EntryChange> transaction, IndexedParameters parameters) {
    Prepared prepared = indexing.prepare(transaction, parameters);
    prepared
        .failed()
        .forEach((entry, why) -> leftOut.add(entry.type(), entry.id(), entry.version(), why));
    return prepared;
  }

  private void applyWaiting() throws IOException {
    List<Publication> taken = new ArrayList<>();
    for (Publication next = waiting.poll(); next != null; next = waiting.poll()) {
      taken.add(next);
    }
    // Whatever happens below, nobody has to try again: what fails here makes the index outdated.
    taken.forEach(publication -> publication.done = true);
    if (sinceBuildBegan != null) {
      taken.forEach(publication -> sinceBuildBegan.add(publication.changes));
    }
    Generation generation = serving;
    if (generation == null) {
      return; // closed meanwhile
    }
    int changes = taken.stream().mapToInt(publication -> publication.changes.size()).sum();
    if (stale && changes > MOST_UNSHOWN) {
      // Who reads what was written before need not wait until all of this is applied.
      show(generation.refresh());
    }
    for (Publication publication : taken) {
      boolean fits = publication.parameters.isSameAs(generation.parameters());
      generation.apply(
          fits ? publication.prepared : prepare(publication.changes, generation.parameters()));
    }
    unshown += changes;
    if (unshown > MOST_UNSHOWN) {
      show(generation.refresh());
    } else {
      stale = true;
    }
  }

  private void show(DirectoryState newer) {
    shown.replace(newer);
    unshown = 0;
    stale = false;
  }

  /** Whether entries are indexed by other parameters than there are now. */
  boolean hasOtherParameters() {
    DirectoryState latest = shown.latest();
    return latest != null && !latest.parameters().isSameAs(indexing.currentParameters());
  }

  /** Entries that are not in the index because they could not be put into it. */
  LeftOut leftOut() {
    return leftOut;
  }

  /** How many entries there are; 0 before the first build. */
  int size() {
    if (stale) {
      showUnshown();
    }
    DirectoryState latest = shown.latest();
    return latest == null ? 0 : latest.size();
  }

  /** Bytes of texts and of Lucene's files; facts are not counted. */
  long bytes() {
    try {
      synchronized (applying) {
        return serving == null ? 0 : serving.bytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    synchronized (applying) {
      current = false;
      stale = false;
      shown.replace(null);
      Generation generation = serving;
      serving = null;
      closeUnfinished(generation);
    }
  }
}
