package io.github.onkonetz.security.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Records what requests write, one record for each transaction; a step of a submission is known by
 * the state of its Task. The records themselves are written by the server alone, and by nobody
 * changed.
 */
@Interceptor
final class WriteAuditInterceptor {

  /** Before anybody who looks at what is to be stored. */
  private static final int FIRST = -1_000;

  private final AuditTrail trail;

  WriteAuditInterceptor(AuditTrail trail) {
    this.trail = trail;
  }

  /** Refuses a record that does not come from here. */
  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = FIRST)
  public void beforeCreate(IBaseResource resource, RequestDetails request) {
    refuseRecords(resource, request);
  }

  /** Refuses to change a record. */
  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = FIRST)
  public void beforeUpdate(IBaseResource before, IBaseResource after, RequestDetails request) {
    refuseRecords(after, request);
  }

  /** Refuses to delete a record. */
  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED, order = FIRST)
  public void beforeDelete(IBaseResource resource, RequestDetails request) {
    refuseRecords(resource, request);
  }

  private static void refuseRecords(IBaseResource resource, @Nullable RequestDetails request) {
    if (resource instanceof AuditEvent && !AuditTrail.isOwn(request)) {
      throw new RefusedException(Finding.of(ErrorCode.AUDIT_RECORD));
    }
  }

  /** A new entry. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, RequestDetails request) {
    add(resource, request, AuditEventAction.C);
  }

  /** Another version of an entry. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    add(after, request, AuditEventAction.U);
  }

  /** An entry is gone. */
  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource, RequestDetails request) {
    add(resource, request, AuditEventAction.D);
  }

  private void add(
      IBaseResource resource, @Nullable RequestDetails request, AuditEventAction action) {
    if (request == null || AuditTrail.isOwn(request)) {
      return;
    }
    AuditAction meaning = AuditTrail.meaningOf(request);
    AuditedSender sender = senderOf(request);
    if (meaning == null && sender == null) {
      // The server by itself: definitions, sample networks.
      return;
    }
    WriteAudit audit =
        WriteAudit.ofThisTransaction(
            trail,
            meaning == null ? AuditAction.DIRECT_WRITE : meaning,
            sender == null ? AuditedSender.of(request) : sender);
    AuditAction step = resource instanceof Task task ? AuditAction.ofSubmission(task) : null;
    if (step != null) {
      audit.means(step);
    }
    Resource entry = (Resource) resource;
    audit.add(
        entry.fhirType() + "/" + entry.getIdElement().getIdPart(),
        entry.getIdElement().getVersionIdPart(),
        action);
  }

  /**
   * Whose request it is that is answered: of HTTP itself, or one that the server makes of the
   * repository while it answers one of HTTP. Null if there is none.
   */
  private static @Nullable AuditedSender senderOf(RequestDetails request) {
    if (request instanceof ServletRequestDetails) {
      return AuditedSender.of(request);
    }
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes answered
        ? AuditedSender.of(answered.getRequest())
        : null;
  }
}
