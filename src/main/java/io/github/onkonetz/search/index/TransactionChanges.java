package io.github.onkonetz.search.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one database transaction does to the directory. Right before the commit its rows are read,
 * which shows them as everybody will see them; right after it they are published, before the write
 * is answered. A transaction that is rolled back takes this object with it.
 */
final class TransactionChanges implements TransactionSynchronization {

  private static final Logger LOG = LoggerFactory.getLogger(TransactionChanges.class);

  /** Higher for what is read later; a change that reads another's result has the higher one. */
  private static final AtomicLong SEQUENCE = new AtomicLong();

  private final Factory parts;
  private final Set<StoredRow.Key> written = new LinkedHashSet<>();
  private List<StoredRow> rows = List.of();
  private boolean parametersChanged;
  private long sequence;

  private TransactionChanges(Factory parts) {
    this.parts = parts;
  }

  void note(StoredRow.Key key) {
    written.add(key);
  }

  void noteParameters() {
    parametersChanged = true;
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    if (written.isEmpty()) {
      return;
    }
    EntityManager entities =
        EntityManagerFactoryUtils.getTransactionalEntityManager(parts.entityManagers());
    if (entities == null) {
      throw new IllegalStateException("An entry is written outside of HAPI's transactions.");
    }
    entities.flush();
    sequence = SEQUENCE.incrementAndGet();
    rows =
        entities
            .unwrap(Session.class)
            .doReturningWork(connection -> StoredRows.of(connection, written));
  }

  @Override
  public void afterCommit() {
    if (parametersChanged) {
      parts.building().rebuildForParameters();
    }
    if (written.isEmpty() || !parts.index().isFollowing()) {
      return;
    }
    try {
      parts.index().publish(changes());
    } catch (RuntimeException e) {
      // The write is stored and must be answered as such; the index catches up.
      LOG.error("The directory index does not follow a write and is built anew", e);
      parts.building().rebuild();
    }
  }

  private List<EntryChange> changes() {
    List<EntryChange> changes = new ArrayList<>();
    Set<StoredRow.Key> gone = new HashSet<>(written);
    for (StoredRow row : rows) {
      gone.remove(new StoredRow.Key(row.type(), row.id()));
      changes.add(
          row.deleted()
              ? new EntryChange.Deleted(row.type(), row.id(), row.version())
              : parts.texts().of(row, sequence));
    }
    gone.forEach(key -> changes.add(new EntryChange.Gone(key.type(), key.id())));
    return changes;
  }

  /** Makes one for each transaction, with all that it needs. */
  record Factory(
      DirectoryIndex index,
      IndexBuilding building,
      StoredTexts texts,
      EntityManagerFactory entityManagers) {

    /** The changes of the running transaction; a transaction inside it has its own. */
    TransactionChanges ofThisTransaction() {
      for (TransactionSynchronization known :
          TransactionSynchronizationManager.getSynchronizations()) {
        if (known instanceof TransactionChanges changes) {
          return changes;
        }
      }
      TransactionChanges changes = new TransactionChanges(this);
      TransactionSynchronizationManager.registerSynchronization(changes);
      return changes;
    }
  }
}
