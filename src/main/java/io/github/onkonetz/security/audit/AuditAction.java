package io.github.onkonetz.security.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * What an audit record is about. The codes and their displays are those of {@code
 * https://onkonetz.github.io/fhir/CodeSystem/audit-action}.
 *
 * @see <a href="https://profiles.ihe.net/ITI/mCSD/4.0.0/ITI-130.html">IHE mCSD, Care Services Feed
 *     [ITI-130]</a>
 */
public enum AuditAction {
  /** Office or administrator has written to the directory. */
  DIRECT_WRITE("direct-write", "Direkt geschrieben", Kind.REST),
  /** A submission was received. */
  SUBMITTED("submitted", "Eingereicht", Kind.REST),
  /** The office has begun to review a submission. */
  CLAIMED("claimed", "Zur Prüfung genommen", Kind.REST),
  /** The partner has taken a submission back. */
  WITHDRAWN("withdrawn", "Zurückgezogen", Kind.REST),
  /** The office has given a submission back. */
  RETURNED("returned", "Zurückgegeben", Kind.REST),
  /** The office has approved a submission, and its entries are published. */
  APPROVED("approved", "Freigegeben", Kind.REST),
  /** An approved submission could not be published. */
  PUBLICATION_FAILED("publication-failed", "Veröffentlichung gescheitert", Kind.REST),
  /** A submission was not taken in because of its findings. */
  REJECTED("rejected", "Nicht angenommen", Kind.REST),
  /** Clients, accounts or keys were changed. */
  ADMINISTERED("administered", "Verwaltet", Kind.ADMINISTRATION),
  /** Somebody was refused. */
  REFUSED("refused", "Abgewiesen", Kind.REFUSAL);

  static final String SYSTEM = "https://onkonetz.github.io/fhir/CodeSystem/audit-action";

  /** {@code Task.businessStatus} of submissions. */
  private static final String SUBMISSION_STATUS =
      "https://onkonetz.github.io/fhir/CodeSystem/submission-status";

  private static final Map<String, AuditAction> OF_STATUS =
      Map.of(
          "received", SUBMITTED,
          "in-review", CLAIMED,
          "withdrawn", WITHDRAWN,
          "returned", RETURNED,
          "published", APPROVED,
          "failed", PUBLICATION_FAILED);

  private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";

  private enum Kind {
    REST,
    ADMINISTRATION,
    REFUSAL
  }

  private final String code;
  private final String display;
  private final Kind kind;

  AuditAction(String code, String display, Kind kind) {
    this.code = code;
    this.display = display;
    this.kind = kind;
  }

  /** The step that has brought a submission to where it is; null if the Task is of none. */
  static @Nullable AuditAction ofSubmission(Task task) {
    return task.getBusinessStatus().getCoding().stream()
        .filter(status -> SUBMISSION_STATUS.equals(status.getSystem()))
        .map(status -> OF_STATUS.get(status.getCode()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  Coding type() {
    return kind == Kind.REST
        ? new Coding(
            "http://terminology.hl7.org/CodeSystem/audit-event-type", "rest", "RESTful Operation")
        : new Coding(DICOM, "110113", "Security Alert");
  }

  /** More precise than the type; what the standards have for it comes first. */
  List<Coding> subtypes() {
    Coding own = new Coding(SYSTEM, code, display);
    return switch (this) {
      case DIRECT_WRITE, APPROVED ->
          List.of(new Coding("urn:ihe:event-type-code", "ITI-130", "Care Services Feed"), own);
      case ADMINISTERED ->
          List.of(new Coding(DICOM, "110137", "User Security Attributes Changed"), own);
      default -> List.of(own);
    };
  }

  /** What is done to the entries if that is not known of each. */
  AuditEventAction action() {
    return kind == Kind.ADMINISTRATION ? AuditEventAction.U : AuditEventAction.E;
  }

  boolean isRefusal() {
    return kind == Kind.REFUSAL || this == REJECTED;
  }
}
