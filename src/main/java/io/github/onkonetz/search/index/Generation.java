package io.github.onkonetz.search.index;

import io.github.onkonetz.search.index.EntryIndexing.IndexedEntry;
import io.github.onkonetz.search.index.EntryIndexing.Prepared;
import io.vavr.collection.HashMap;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * One building of the index and all changes since. Changes of one entry, and {@link #refresh}, are
 * for one thread at a time.
 */
final class Generation implements Closeable {

  /**
   * Deletions to remember. They matter for the moment between two transactions that commit in one
   * order and publish in the other, and while the index is built; far fewer happen in that time.
   */
  private static final int REMEMBERED_DELETIONS = 100_000;

  /** Percent of deleted documents that Lucene lets lie: their entries stay in memory with them. */
  private static final double TOLERATED_DELETIONS = 20;

  /** What Lucene collects before it makes a segment: with less, a build merges segments often. */
  private static final double BUFFER_MEGABYTES = 48;

  private final IndexedParameters parameters;
  private final LeftOut leftOut;

  /**
   * Each file in one array: a lookup opens a dozen slices of files, and to cut those out of many
   * small buffers took a third of its time.
   */
  private final ByteBuffersDirectory directory =
      new ByteBuffersDirectory(
          new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, Generation::oneArray);

  private final IndexWriter writer;
  private final EntrySlots slots = new EntrySlots();
  private final Map<String, HashMap<String, StoredEntry>> byReference = new java.util.HashMap<>();
  private final Map<String, Long> deletions =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > REMEMBERED_DELETIONS;
        }
      };

  private final RecentChanges recent = new RecentChanges();

  /** References of entries that have changed since the last refresh. */
  private List<String> changed = new ArrayList<>();

  private long states;
  private Map<Object, @Nullable StoredEntry[]> byLeaf = new IdentityHashMap<>();
  private DirectoryReader reader;
  private long textBytes;

  /**
   * An empty one.
   *
   * @param leftOut told of entries that are indexed or gone
   */
  Generation(IndexedParameters parameters, LeftOut leftOut) throws IOException {
    this.parameters = parameters;
    this.leftOut = leftOut;
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setDeletesPctAllowed(TOLERATED_DELETIONS);
    // One file instead of a dozen is of use on a disk; here it is one more copy for each write.
    merges.setNoCFSRatio(0);
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig()
                .setMergePolicy(merges)
                .setCodec(new LookupCodec())
                .setMergedSegmentWarmer(leaf -> {}) // opened by who merges, so that nobody waits
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setMaxFullFlushMergeWaitMillis(0)); // a write is not answered later for tidiness
    this.reader = DirectoryReader.open(writer);
  }

  /** As Lucene's, except that it does not compose a description of each file that nobody reads. */
  private static IndexInput oneArray(String name, ByteBuffersDataOutput written) {
    ByteBuffer whole = ByteBuffer.wrap(written.toArrayCopy());
    return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(whole)), name);
  }

  IndexedParameters parameters() {
    return parameters;
  }

  /** Applies a transaction that has been prepared for this generation. */
  void apply(Prepared transaction) throws IOException {
    for (IndexedEntry entry : transaction.entries()) {
      store(entry);
    }
    for (EntryChange change : transaction.removals()) {
      if (change instanceof EntryChange.Deleted deleted) {
        delete(deleted.type(), deleted.id(), deleted.version());
      } else if (change instanceof EntryChange.Gone gone) {
        forget(gone.type(), gone.id(), gone.sequence());
      }
    }
  }

  /**
   * Takes in a version of an entry, unless one of at least that version is there. Several threads
   * may do so for different entries.
   */
  void store(IndexedEntry indexed) throws IOException {
    StoredEntry entry = indexed.entry();
    boolean first;
    int ord;
    synchronized (this) {
      if (isOutdated(entry.type(), entry.id(), entry.version(), entry.sequence())) {
        return;
      }
      first = entryOf(entry.type(), entry.id()) == null;
      ord = put(entry);
    }
    if (first) {
      // There is no document to be replaced; to look for one in all segments takes long.
      writer.addDocument(document(indexed, ord));
    } else {
      writer.updateDocument(key(entry.reference()), document(indexed, ord));
    }
    leftOut.remove(entry.reference(), entry.version());
  }

  /** Removes an entry, unless a version beyond the deletion is there. */
  synchronized void delete(String type, String id, long version) throws IOException {
    if (isOutdated(type, id, version, 0)) {
      return;
    }
    String reference = type + "/" + id;
    deletions.remove(reference);
    deletions.put(reference, version);
    remove(type, id);
    leftOut.remove(reference, version - 1);
  }

  /** Forgets an entry, whatever its version, unless it was read later than that. */
  synchronized void forget(String type, String id, long sequence) throws IOException {
    StoredEntry present = entryOf(type, id);
    if (present != null && present.sequence() > sequence) {
      return;
    }
    deletions.remove(type + "/" + id);
    remove(type, id);
    leftOut.remove(type + "/" + id, Long.MAX_VALUE);
  }

  private void remove(String type, String id) throws IOException {
    HashMap<String, StoredEntry> entries = byReference.getOrDefault(type, HashMap.empty());
    StoredEntry former = entries.getOrElse(type + "/" + id, null);
    if (former != null) {
      note(former.reference());
      slots.free(former);
      textBytes -= former.json().length;
      byReference.put(type, entries.remove(former.reference()));
      writer.deleteDocuments(key(former.reference()));
    }
  }

  private @Nullable StoredEntry entryOf(String type, String id) {
    return byReference.getOrDefault(type, HashMap.empty()).getOrElse(type + "/" + id, null);
  }

  private boolean isOutdated(String type, String id, long version, long sequence) {
    StoredEntry present = entryOf(type, id);
    if (present != null) {
      return present.version() == version
          ? present.sequence() >= sequence
          : present.version() > version;
    }
    Long deleted = deletions.get(type + "/" + id);
    return deleted != null && deleted >= version;
  }

  private int put(StoredEntry entry) {
    HashMap<String, StoredEntry> entries = byReference.getOrDefault(entry.type(), HashMap.empty());
    StoredEntry former = entries.getOrElse(entry.reference(), null);
    byReference.put(entry.type(), entries.put(entry.reference(), entry));
    deletions.remove(entry.reference());
    note(entry.reference());
    textBytes += entry.json().length - (former == null ? 0 : former.json().length);
    return former == null ? slots.take(entry) : slots.replace(former, entry);
  }

  private void note(String reference) {
    // What the first state is made of need not be remembered: all of it is new.
    if (states > 0) {
      changed.add(reference);
    }
  }

  private static Document document(IndexedEntry indexed, int ord) {
    indexed.document().add(new NumericDocValuesField(IndexFields.ORD, ord));
    return indexed.document();
  }

  private static Term key(String reference) {
    return new Term(IndexFields.KEY, reference);
  }

  /** The state after all changes so far; the caller gives it up some time. */
  synchronized DirectoryState refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader = newer;
    } else {
      reader.incRef();
    }
    states++;
    recent.add(states, changed);
    changed = new ArrayList<>();
    return new DirectoryState(
        parameters, reader, entriesOfLeaves(), byReference, new DerivedValues(recent, states));
  }

  /** Makes one segment of all: each that there is has its share in the time of every lookup. */
  void tidy() throws IOException {
    writer.forceMerge(1);
  }

  private List<@Nullable StoredEntry[]> entriesOfLeaves() throws IOException {
    Map<Object, @Nullable StoredEntry[]> current = new IdentityHashMap<>();
    List<@Nullable StoredEntry[]> inOrder = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      // The same segment with more documents deleted keeps its entries.
      Object segment = leaf.reader().getCoreCacheHelper().getKey();
      @Nullable StoredEntry[] entries = byLeaf.get(segment);
      if (entries == null) {
        entries = entries(leaf.reader());
      }
      current.put(segment, entries);
      inOrder.add(entries);
    }
    byLeaf = current;
    return inOrder;
  }

  private @Nullable StoredEntry[] entries(LeafReader leaf) throws IOException {
    @Nullable StoredEntry[] entries = new StoredEntry[leaf.maxDoc()];
    Bits live = leaf.getLiveDocs();
    NumericDocValues ords = leaf.getNumericDocValues(IndexFields.ORD);
    for (int doc = ords.nextDoc(); doc < leaf.maxDoc(); doc = ords.nextDoc()) {
      if (live == null || live.get(doc)) {
        entries[doc] = slots.get((int) ords.longValue());
      }
    }
    return entries;
  }

  /** Bytes of the texts and of Lucene's files. */
  synchronized long bytes() throws IOException {
    long bytes = textBytes;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    writer.rollback();
    directory.close();
  }
}
