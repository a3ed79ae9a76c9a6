package io.github.onkonetz.security.audit;

import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of one entry.
 *
 * @param reference {@code type/id}, or what else was meant
 * @param version the version that was made; null if none was
 * @param action what was done to it
 */
record AuditedEntry(String reference, @Nullable String version, AuditEventAction action) {}
