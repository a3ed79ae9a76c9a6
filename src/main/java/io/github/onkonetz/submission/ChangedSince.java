package io.github.onkonetz.submission;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Holds the changes of a submission against what has become of the entries since. */
final class ChangedSince {

  private static final Bilingual DELETED = new Bilingual("gelöscht", "deleted");
  private static final Bilingual CREATED = new Bilingual("angelegt", "created");
  private static final Bilingual EVERYTHING = new Bilingual("alles", "everything");
  private static final Bilingual META = new Bilingual("nur Metadaten", "metadata only");

  private final SubmissionTasks tasks;
  private final EntryJson json;

  ChangedSince(SubmissionTasks tasks, FhirContext fhirContext) {
    this.tasks = tasks;
    this.json = new EntryJson(fhirContext);
  }

  /**
   * What is to be published of a change.
   *
   * @param content the content that was submitted, on top of what others changed meanwhile; null
   *     for a deletion
   * @param conflict what has changed since; null if nothing has
   */
  record Outcome(@Nullable Resource content, @Nullable Finding conflict) {

    boolean overlaps() {
      return conflict != null && conflict.code() == ErrorCode.SUBMIT_CHANGED_BOTH;
    }
  }

  Outcome of(KeptChanges.Kept change, @Nullable Resource current) {
    String base = change.baseVersion();
    if (base == null) {
      return current == null
          ? new Outcome(change.content(), null)
          : new Outcome(change.content(), both(change, CREATED, EVERYTHING));
    }
    if (current == null) {
      return new Outcome(change.content(), both(change, DELETED, EVERYTHING));
    }
    if (base.equals(current.getMeta().getVersionId())) {
      return new Outcome(change.content(), null);
    }
    Resource content = change.content();
    Resource former = tasks.version(change.type(), change.id(), base);
    Merge merge =
        Merge.of(
            change.type(),
            json.of(former),
            content == null ? json.of(former) : json.of(content),
            json.of(current));
    Bilingual theirs = fields(merge.theirs());
    if (content == null) {
      return new Outcome(null, both(change, theirs, EVERYTHING));
    }
    if (!merge.both().isEmpty()) {
      return new Outcome(content, both(change, theirs, fields(merge.both())));
    }
    Resource merged = json.read(merge.content());
    merged.setId(change.id());
    merged.setMeta(content.getMeta().copy());
    return new Outcome(
        merged,
        Finding.of(
                ErrorCode.SUBMIT_CHANGED_APART,
                change.reference(),
                Objects.requireNonNull(base),
                theirs,
                fields(merge.ours()))
            .at(change.type()));
  }

  private static Finding both(KeptChanges.Kept change, Bilingual theirs, Bilingual both) {
    String base = change.baseVersion() == null ? "0" : change.baseVersion();
    return Finding.of(ErrorCode.SUBMIT_CHANGED_BOTH, change.reference(), base, theirs, both)
        .at(change.type());
  }

  private static Bilingual fields(List<String> paths) {
    if (paths.isEmpty()) {
      return META;
    }
    String joined = String.join(", ", paths);
    return new Bilingual(joined, joined);
  }
}
