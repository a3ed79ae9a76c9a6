package io.github.onkonetz.security.audit;

import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of one entry.
 *
 * @param reference {@code type/id}, or what else was meant
 * @param version the version that was made; null if none was
 * @param action what was done to it
 * @param step what was done to it more precisely; null if the action says it all
 */
record AuditedEntry(
    String reference, @Nullable String version, AuditEventAction action, @Nullable String step) {

  AuditedEntry(String reference, @Nullable String version, AuditEventAction action) {
    this(reference, version, action, null);
  }

  /** A client or account that was added or changed. */
  static AuditedEntry administered(String reference, String step, boolean added) {
    return new AuditedEntry(reference, null, added ? AuditEventAction.C : AuditEventAction.U, step);
  }
}
