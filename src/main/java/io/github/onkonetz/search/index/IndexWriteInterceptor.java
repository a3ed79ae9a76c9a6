package io.github.onkonetz.search.index;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import io.github.onkonetz.storage.ServedTypes;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes which entries a transaction writes, by whatever way: single requests, bundles, patches, the
 * server itself. What became of them is looked at when the transaction commits.
 */
@Interceptor
public final class IndexWriteInterceptor {

  private final TransactionChanges.Factory changes;
  private final IndexBuilding building;

  IndexWriteInterceptor(TransactionChanges.Factory changes, IndexBuilding building) {
    this.changes = changes;
    this.building = building;
  }

  /** A new entry. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource entry) {
    note(entry.fhirType(), entry.getIdElement());
  }

  /** Another version of one, or other tags of the same version. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after) {
    note(after.fhirType(), after.getIdElement());
  }

  /**
   * One less. HAPI calls the later hook of conditional deletes only when the transaction is being
   * committed, which is too late to be told of the commit.
   */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
  public void deleting(IBaseResource entry) {
    note(entry.fhirType(), entry.getIdElement());
  }

  /** One less, by ways that have no earlier hook. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource entry) {
    note(entry.fhirType(), entry.getIdElement());
  }

  /** A version that is removed for good, perhaps the last one of an entry. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_EXPUNGE_RESOURCE)
  public void expunged(IIdType id) {
    note(id.getResourceType(), id);
  }

  /** Everything is removed, in transactions that nothing can be attached to. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_EXPUNGE_EVERYTHING)
  public void everythingExpunged() {
    building.rebuild();
  }

  private void note(String type, IIdType id) {
    boolean entry = ServedTypes.DIRECTORY.contains(type);
    if (!entry && !type.equals("SearchParameter")) {
      return;
    }
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      // Nobody would tell when it is committed.
      building.rebuild();
      return;
    }
    TransactionChanges transaction = changes.ofThisTransaction();
    if (entry) {
      transaction.note(new StoredRow.Key(type, id.getIdPart()));
    } else {
      transaction.noteParameters();
    }
  }
}
