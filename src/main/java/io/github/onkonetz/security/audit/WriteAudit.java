package io.github.onkonetz.security.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one request writes in one database transaction. The record is made right before the commit:
 * it is stored with what it is about, or neither is.
 */
final class WriteAudit implements TransactionSynchronization {

  private final AuditTrail trail;
  private AuditAction what;
  private final AuditedSender sender;

  /** An entry that is written twice in a transaction stands in the record once. */
  private final Map<String, AuditedEntry> entries = new LinkedHashMap<>();

  private WriteAudit(AuditTrail trail, AuditAction what, AuditedSender sender) {
    this.trail = trail;
    this.what = what;
    this.sender = sender;
  }

  /** The one of the running transaction; a transaction inside it has its own. */
  static WriteAudit ofThisTransaction(AuditTrail trail, AuditAction what, AuditedSender sender) {
    for (TransactionSynchronization known :
        TransactionSynchronizationManager.getSynchronizations()) {
      if (known instanceof WriteAudit audit) {
        return audit;
      }
    }
    WriteAudit audit = new WriteAudit(trail, what, sender);
    TransactionSynchronizationManager.registerSynchronization(audit);
    return audit;
  }

  /** Says what all of it is, as soon as that is known. */
  void means(AuditAction more) {
    what = more;
  }

  void add(String reference, String version, AuditEventAction action) {
    AuditedEntry before = entries.get(reference);
    boolean made = before != null && before.action() == AuditEventAction.C;
    entries.put(
        reference,
        new AuditedEntry(
            reference,
            version,
            made && action == AuditEventAction.U ? AuditEventAction.C : action));
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    trail.write(what, sender, List.copyOf(entries.values()));
  }
}
