package io.github.onkonetz.submission.mail;

import io.github.onkonetz.profiles.MessageLanguage;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskOutputComponent;
import org.jspecify.annotations.Nullable;

/** What there is to say of a submission, for the places in templates. */
final class SubmissionWords {

  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  /** A mail is read by people; what more there is, the Task has. */
  private static final int MOST_LINES = 20;

  private final Task task;
  private final @Nullable Organization organization;
  private final @Nullable URI address;

  SubmissionWords(Task task, @Nullable Organization organization, @Nullable URI address) {
    this.task = task;
    this.organization = organization;
    this.address = address;
  }

  /** {@code Task/id}. */
  String about() {
    return "Task/" + task.getIdElement().getIdPart();
  }

  Map<String, String> in(MessageLanguage language) {
    Map<String, String> words = new HashMap<>();
    words.put("organization", name());
    words.put("submitter", String.valueOf(task.getRequester().getDisplay()));
    words.put("task", address == null ? about() : withoutSlash(address) + "/" + about());
    words.put("reason", task.getStatusReason().hasText() ? task.getStatusReason().getText() : "");
    words.put("findings", lines(findings(language)));
    words.put("published", lines(published()));
    return words;
  }

  private String name() {
    return organization != null && organization.hasName()
        ? organization.getName()
        : String.valueOf(task.getFor().getDisplay());
  }

  private static String withoutSlash(URI address) {
    return address.toString().replaceFirst("/+$", "");
  }

  private List<String> findings(MessageLanguage language) {
    List<String> all = new ArrayList<>();
    for (Resource contained : task.getContained()) {
      if (contained instanceof OperationOutcome outcome) {
        outcome.getIssue().forEach(issue -> all.add(text(issue, language)));
      }
    }
    return all;
  }

  /** Findings are kept in German, with the English text as its translation. */
  private static String text(OperationOutcomeIssueComponent issue, MessageLanguage language) {
    StringType text = issue.getDetails().getTextElement();
    for (Extension translation : text.getExtensionsByUrl(TRANSLATION)) {
      if (language.tag().equals(part(translation, "lang"))) {
        return part(translation, "content");
      }
    }
    return text.getValue();
  }

  private static String part(Extension translation, String url) {
    Extension part = translation.getExtensionByUrl(url);
    return part == null ? "" : part.getValue().primitiveValue();
  }

  private List<String> published() {
    List<String> all = new ArrayList<>();
    for (TaskOutputComponent output : task.getOutput()) {
      if (output.getType().getCodingFirstRep().getCode().equals("published")) {
        all.add(((Reference) output.getValue()).getReference());
      }
    }
    return all;
  }

  private static String lines(List<String> all) {
    StringBuilder text = new StringBuilder();
    all.stream().limit(MOST_LINES).forEach(line -> text.append("- ").append(line).append('\n'));
    return text.append(all.size() > MOST_LINES ? "- …" : "").toString();
  }
}
