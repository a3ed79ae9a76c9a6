package io.github.onkonetz.submission;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.ChangeValidation;
import java.util.Objects;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** What a submission changes, field by field, from what it is based on and from what there is. */
final class CompareSubmission {

  private final SubmissionTasks tasks;
  private final ChangeValidation stored;
  private final FieldDifferences differences;

  CompareSubmission(SubmissionTasks tasks, ChangeValidation stored, FhirContext fhirContext) {
    this.tasks = tasks;
    this.stored = stored;
    this.differences = new FieldDifferences(fhirContext);
  }

  Parameters compare(Actor actor, String id) {
    Task task = tasks.readable(actor, id);
    Parameters answer = new Parameters();
    for (KeptChanges.Kept change : KeptChanges.read(tasks.changes(task))) {
      answer.addParameter(entry(change));
    }
    return answer;
  }

  private ParametersParameterComponent entry(KeptChanges.Kept change) {
    String base = change.baseVersion();
    Resource before = base == null ? null : tasks.version(change.type(), change.id(), base);
    Resource current = stored.stored(change.type(), change.id()).orElse(null);
    String now = current == null ? null : current.getMeta().getVersionId();
    ParametersParameterComponent entry = new ParametersParameterComponent();
    entry.setName("entry");
    entry.addPart().setName("entry").setValue(new StringType(change.reference()));
    entry.addPart().setName("change").setValue(new CodeType(kind(change).code()));
    if (base != null) {
      entry.addPart().setName("based-on").setValue(new StringType(base));
    }
    if (now != null) {
      entry.addPart().setName("current").setValue(new StringType(now));
    }
    entry.addPart().setName("changed-since").setValue(new BooleanType(!Objects.equals(base, now)));
    add(entry, "difference", before, change.content());
    add(entry, "difference-to-current", current, change.content());
    return entry;
  }

  private static SubmittedChange.Kind kind(KeptChanges.Kept change) {
    return change.content() == null
        ? SubmittedChange.Kind.REMOVED
        : change.baseVersion() == null ? SubmittedChange.Kind.ADDED : SubmittedChange.Kind.CHANGED;
  }

  private void add(
      ParametersParameterComponent entry,
      String name,
      @Nullable Resource before,
      @Nullable Resource after) {
    if (before != null && after != null) {
      differences.of(name, before, after).forEach(entry::addPart);
    } else if (before != null || after != null) {
      ParametersParameterComponent whole = entry.addPart().setName(name);
      Resource content = Objects.requireNonNullElse(before, after);
      whole.addPart().setName("path").setValue(new StringType(content.fhirType()));
      whole.addPart().setName(before == null ? "after" : "before").setResource(content);
    }
  }
}
