package io.github.onkonetz.submission;

import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.jspecify.annotations.Nullable;

/** The receipt of a submission. */
final class ReceivedTask {

  private static final String FINDINGS = "findings";

  private ReceivedTask() {}

  static Task of(
      String id,
      Actor sender,
      Asked asked,
      String organization,
      List<SubmittedChange> changes,
      Date now) {
    Task task = new Task();
    task.setId(id);
    task.getMeta().getProfile().add(new CanonicalType(SubmissionTasks.PROFILE));
    task.setLanguage("de");
    Identifier identity = asked.identity();
    if (identity != null) {
      task.addIdentifier(identity.copy());
    }
    if (asked.basedOn() != null) {
      task.addBasedOn(new Reference(asked.basedOn()));
    }
    task.setIntent(TaskIntent.PROPOSAL);
    task.getCode()
        .addCoding()
        .setSystem("http://hl7.org/fhir/CodeSystem/task-code")
        .setCode("approve");
    task.setFocus(new Reference("Bundle/" + id));
    task.setFor(new Reference(organization));
    task.setAuthoredOn(now);
    task.setRequester(sender.reference());
    for (SubmittedChange change : changes) {
      if (change.before() != null) {
        Parts.BASED_ON.addInput(task, change.reference() + "/_history/" + change.baseVersion());
      }
    }
    SubmissionState.RECEIVED.applyTo(task);
    return task;
  }

  /** What was found last is what the task shows; it is written in both languages. */
  static void setFindings(Task task, List<Finding> findings) {
    task.getContained().removeIf(c -> FINDINGS.equals(c.getIdElement().getIdPart()));
    Parts.FINDINGS.removeOutputs(task);
    if (!findings.isEmpty()) {
      OperationOutcome outcome = Finding.outcome(findings, MessageLanguage.GERMAN);
      outcome.setId(FINDINGS);
      task.addContained(outcome);
      Parts.FINDINGS.addOutput(task, "#" + FINDINGS);
    }
  }

  static void setReason(Task task, @Nullable String reason) {
    if (reason == null) {
      task.setStatusReason(null);
    } else {
      task.getStatusReason().getCoding().clear();
      task.getStatusReason().setText(reason);
    }
  }
}
