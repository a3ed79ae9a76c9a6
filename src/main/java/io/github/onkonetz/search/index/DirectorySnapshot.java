package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * The directory after some committed transaction, complete and unchanging while writes go on. Cheap
 * to take; to be closed by whoever took it. Safe for use by several threads until then.
 */
public final class DirectorySnapshot implements AutoCloseable {

  private final DirectoryState state;
  private boolean closed;

  DirectorySnapshot(DirectoryState state) {
    this.state = state;
  }

  /** Searches the documents of this state; their fields are in {@link IndexFields}. */
  public IndexSearcher searcher() {
    return state.searcher();
  }

  /** The current version of an entry; null if there is none or it is deleted. */
  public @Nullable StoredEntry entry(String type, String id) {
    return state.entry(type + "/" + id);
  }

  /** The current version of an entry by {@code Type/id}; null if there is none. */
  public @Nullable StoredEntry entry(String reference) {
    return state.entry(reference);
  }

  /** The entry behind a hit of {@link #searcher}. */
  public StoredEntry entry(int doc) {
    return state.entry(doc);
  }

  /** The entry behind a document of a leaf of {@link #searcher}, numbered as the leaf does. */
  public StoredEntry entry(LeafReaderContext leaf, int doc) {
    return state.entry(leaf, doc);
  }

  /** The document of {@link #searcher} that an entry of this snapshot has. */
  public int docOf(StoredEntry entry) {
    return state.docOf(entry);
  }

  /** All entries of a type in no particular order. */
  public Iterable<StoredEntry> entries(String type) {
    return state.entries(type);
  }

  /** How many entries there are, of all types. */
  public int size() {
    return state.size();
  }

  /**
   * Whether the documents were made with exactly that definition of a parameter. Right after a
   * parameter has changed, the answer is no until the index has been built anew.
   */
  public boolean isIndexed(String type, RuntimeSearchParam parameter) {
    return state.isIndexed(type, parameter);
  }

  /**
   * Something computed from this state, once for all lookups in it and when first asked for.
   *
   * @param key the class of the result, which is also its name
   * @param compute must not keep the snapshot that it is given
   */
  public <T> T derived(Class<T> key, Function<DirectorySnapshot, T> compute) {
    return state.derived().get(key, () -> compute.apply(this));
  }

  /**
   * As {@link #derived(Class, Function)}, for what is worth keeping from state to state.
   *
   * @param key not used with the other method
   * @param compute from all entries; must not keep the snapshot
   * @param update from the value of an earlier state, which it must not change; it may return it
   */
  public <T> T derived(Class<T> key, Function<DirectorySnapshot, T> compute, Update<T> update) {
    return state
        .derived()
        .follow(
            key, () -> compute.apply(this), (former, changed) -> update.of(former, changed, this));
  }

  /** Makes of what was derived from an earlier state the same of a later one. */
  public interface Update<T> {

    /**
     * The value for the later state.
     *
     * @param changed {@code Type/id} of all entries written, deleted or restored since
     * @param snapshot the later state; not to be kept
     */
    T of(T former, Set<String> changed, DirectorySnapshot snapshot);

    /** Whether an entry of one of the types is among those changed. */
    static boolean concerns(Set<String> changed, Set<String> types) {
      for (String reference : changed) {
        if (types.contains(reference.substring(0, reference.indexOf('/')))) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      state.release();
    }
  }
}
