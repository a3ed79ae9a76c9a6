package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.function.Function;
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
    return state.entry(type, id);
  }

  /** The current version of an entry by {@code Type/id}; null if there is none. */
  public @Nullable StoredEntry entry(String reference) {
    int slash = reference.indexOf('/');
    return slash < 0
        ? null
        : state.entry(reference.substring(0, slash), reference.substring(slash + 1));
  }

  /** The entry behind a hit of {@link #searcher}. */
  public StoredEntry entry(int doc) {
    return state.entry(doc);
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
    return state.derived(key, () -> compute.apply(this));
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      state.release();
    }
  }
}
