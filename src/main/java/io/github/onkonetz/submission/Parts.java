package io.github.onkonetz.submission;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** Inputs and outputs of the task of a submission. */
enum Parts {
  BASED_ON("based-on", "Beruht auf"),
  FINDINGS("findings", "Befunde"),
  PUBLISHED("published", "Veröffentlichter Eintrag"),
  PROVENANCE("provenance", "Herkunftsnachweis");

  private static final String SYSTEM = "https://onkonetz.github.io/fhir/CodeSystem/submission-part";

  private final String code;
  private final String display;

  Parts(String code, String display) {
    this.code = code;
    this.display = display;
  }

  void addInput(Task task, String reference) {
    task.addInput().setType(type()).setValue(new Reference(reference));
  }

  void addOutput(Task task, String reference) {
    task.addOutput().setType(type()).setValue(new Reference(reference));
  }

  void removeOutputs(Task task) {
    task.getOutput().removeIf(o -> o.getType().hasCoding(SYSTEM, code));
  }

  private CodeableConcept type() {
    CodeableConcept type = new CodeableConcept();
    type.addCoding().setSystem(SYSTEM).setCode(code).setDisplay(display);
    return type;
  }
}
