package io.github.onkonetz.submission;

import io.github.onkonetz.profiles.Bilingual;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** How far a submission has come. */
enum SubmissionState {
  RECEIVED("received", TaskStatus.RECEIVED, "Eingegangen", "Received"),
  IN_REVIEW("in-review", TaskStatus.INPROGRESS, "In Prüfung", "In review"),
  RETURNED("returned", TaskStatus.REJECTED, "Zurückgegeben", "Returned"),
  WITHDRAWN("withdrawn", TaskStatus.CANCELLED, "Zurückgezogen", "Withdrawn"),
  PUBLISHED("published", TaskStatus.COMPLETED, "Veröffentlicht", "Published"),
  FAILED("failed", TaskStatus.FAILED, "Nicht veröffentlicht", "Failed");

  private static final String SYSTEM =
      "https://onkonetz.github.io/fhir/CodeSystem/submission-status";

  private final String code;
  private final TaskStatus status;
  private final String german;
  private final String english;

  SubmissionState(String code, TaskStatus status, String german, String english) {
    this.code = code;
    this.status = status;
    this.german = german;
    this.english = english;
  }

  /** What these states are called, as a list within quotation marks. */
  static Bilingual names(SubmissionState... states) {
    return new Bilingual(
        Stream.of(states).map(s -> s.german).collect(Collectors.joining("“, „")),
        Stream.of(states).map(s -> s.english).collect(Collectors.joining("\", \"")));
  }

  String code() {
    return code;
  }

  void applyTo(Task task) {
    task.setStatus(status);
    CodeableConcept concept = new CodeableConcept();
    concept.addCoding().setSystem(SYSTEM).setCode(code).setDisplay(german);
    task.setBusinessStatus(concept);
  }

  static SubmissionState of(Task task) {
    String code = task.getBusinessStatus().getCodingFirstRep().getCode();
    return Arrays.stream(values())
        .filter(s -> s.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Task in an unknown state: " + code));
  }
}
