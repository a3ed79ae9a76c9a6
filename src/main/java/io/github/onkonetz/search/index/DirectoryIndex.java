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

  private final EntryIndexing indexing;
  private final ConcurrentLinkedQueue<Publication> waiting = new ConcurrentLinkedQueue<>();
  private final LeftOut leftOut = new LeftOut();
  private final AtomicLong losses = new AtomicLong();

  /** Its monitor guards what is below, too. */
  private final Serving serving = new Serving();

  /** Transactions to be applied once more, to what is being built; null unless something is. */
  private @Nullable List<List<EntryChange>> sinceBuildBegan;

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
   * The state after the last published transaction. To be closed. Who is the first to ask after
   * small writes makes them searchable, which takes some milliseconds at most.
   *
   * @throws IllegalStateException if nothing has been built yet
   */
  public DirectorySnapshot acquire() {
    if (serving.isStale()) {
      orOutdated(
          () -> {
            serving.showUnshown();
            return serving;
          });
    }
    return new DirectorySnapshot(serving.retain());
  }

  /**
   * Takes in what a transaction did, all at once. When this returns, every snapshot taken from then
   * on has it. Before the first build it does nothing, since the build will find it in the
   * database.
   *
   * @throws RuntimeException if it did not work; the index is no longer ready then
   */
  public void publish(List<EntryChange> transaction) {
    DirectoryState latest = serving.latest();
    if (latest == null && keepForFirstBuild(transaction)) {
      return;
    }
    orOutdated(
        () -> {
          IndexedParameters parameters =
              latest == null ? indexing.currentParameters() : latest.parameters();
          Publication mine =
              new Publication(transaction, prepare(transaction, parameters), parameters);
          waiting.add(mine);
          synchronized (serving) {
            // Whoever comes first takes along all that wait.
            if (!mine.done) {
              applyWaiting();
            }
          }
          return mine;
        });
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private <T> T orOutdated(Work<T> work) {
    try {
      return work.run();
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
    synchronized (serving) {
      return !serving.isEmpty() || sinceBuildBegan != null;
    }
  }

  /** False if the first build has been finished in this very moment. */
  private boolean keepForFirstBuild(List<EntryChange> transaction) {
    synchronized (serving) {
      boolean first = serving.isEmpty();
      if (first && sinceBuildBegan != null) {
        sinceBuildBegan.add(transaction);
      }
      return first;
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
    synchronized (serving) {
      sinceBuildBegan = new ArrayList<>();
      leftOut.clear();
      lossesBefore = losses.get();
    }
    Generation generation = null;
    try {
      generation = new Generation(indexing.currentParameters(), leftOut);
      fill(generation, entries);
      synchronized (serving) {
        for (List<EntryChange> transaction : sinceBuildBegan) {
          generation.apply(prepare(transaction, generation.parameters()));
        }
        Generation former = serving.replaceBy(generation);
        generation = null;
        current = losses.get() == lossesBefore;
        close(former);
        return current;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      synchronized (serving) {
        sinceBuildBegan = null;
      }
      close(generation);
    }
  }

  /** Makes lookups faster than they are right after a build; takes some seconds. */
  void tidy() {
    Generation built = serving.generation();
    if (built == null) {
      return;
    }
    try {
      serving.tidy(built);
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

  private static void close(@Nullable Generation generation) {
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
    Generation generation = serving.generation();
    if (generation == null) {
      return; // closed meanwhile
    }
    List<Prepared> transactions = new ArrayList<>();
    int changes = 0;
    for (Publication publication : taken) {
      boolean fits = publication.parameters.isSameAs(generation.parameters());
      transactions.add(
          fits ? publication.prepared : prepare(publication.changes, generation.parameters()));
      changes += publication.changes.size();
    }
    serving.apply(transactions, changes);
  }

  /** Whether entries are indexed by other parameters than there are now. */
  boolean hasOtherParameters() {
    DirectoryState latest = serving.latest();
    return latest != null && !latest.parameters().isSameAs(indexing.currentParameters());
  }

  /** Entries that are not in the index because they could not be put into it. */
  LeftOut leftOut() {
    return leftOut;
  }

  /** How many entries there are; 0 before the first build. */
  int size() {
    if (serving.latest() == null) {
      return 0;
    }
    try (DirectorySnapshot snapshot = acquire()) {
      return snapshot.size();
    }
  }

  /** Bytes of texts and of Lucene's files; facts are not counted. */
  long bytes() {
    try {
      return serving.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    synchronized (serving) {
      current = false;
      close(serving.end());
    }
  }
}
