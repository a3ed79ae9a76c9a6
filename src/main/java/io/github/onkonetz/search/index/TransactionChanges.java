package io.github.onkonetz.search.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one database transaction does to the directory. Right before the commit its rows are read,
 * which shows them as everybody will see them; right after it they are published, before the write
 * is answered; other nodes find them in the change log. A transaction that is rolled back takes
 * this object with it.
 */
final class TransactionChanges implements TransactionSynchronization {

  private static final Logger LOG = LoggerFactory.getLogger(TransactionChanges.class);

  private final Factory parts;
  private final Set<StoredRow.Key> written = new LinkedHashSet<>();
  private List<StoredRow> rows = List.of();
  private boolean parametersChanged;

  /** From {@link PublishingOrder}; 0 until the transaction is about to be committed. */
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
    if (written.isEmpty() && !parametersChanged) {
      return;
    }
    EntityManager entities =
        EntityManagerFactoryUtils.getTransactionalEntityManager(parts.entityManagers());
    if (entities == null) {
      throw new IllegalStateException("An entry is written outside of HAPI's transactions.");
    }
    // Before the turn is taken: rows may be locked by somebody who waits for it.
    entities.flush();
    sequence = parts.order().beginWrite();
    rows =
        entities
            .unwrap(Session.class)
            .doReturningWork(
                connection -> {
                  parts.log().note(connection, written, parametersChanged);
                  // Without an index here, only the other nodes are told.
                  return parts.building().isEnabled()
                      ? StoredRows.of(connection, written)
                      : List.of();
                });
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
      parts.index().publish(parts.texts().changes(written, rows, sequence));
    } catch (RuntimeException e) {
      // The write is stored and must be answered as such; the index catches up.
      LOG.error("The directory index does not follow a write and is built anew", e);
      parts.building().rebuild();
    }
  }

  @Override
  public void afterCompletion(int status) {
    if (sequence == 0) {
      return;
    }
    parts.order().endWrite();
    if (status != STATUS_COMMITTED) {
      // The connection may have broken when the database had committed already.
      parts.node().change();
    }
  }

  /** Makes one for each transaction, with all that it needs. */
  record Factory(
      DirectoryIndex index,
      IndexBuilding building,
      StoredTexts texts,
      ChangeLog log,
      PublishingOrder order,
      NodeName node,
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
