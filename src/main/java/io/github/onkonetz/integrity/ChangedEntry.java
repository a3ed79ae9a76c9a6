package io.github.onkonetz.integrity;

import io.github.onkonetz.profiles.EntryValidation;
import io.github.onkonetz.profiles.Finding;
import java.util.Objects;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is written or deleted.
 *
 * @param id null as long as it is not known
 * @param before the content that is replaced; null if there was none, or if it is not known
 * @param after the new content; null for a deletion
 * @param fullUrl how other entries of the same transaction refer to it, or null
 */
record ChangedEntry(
    String type,
    @Nullable String id,
    @Nullable Resource before,
    @Nullable Resource after,
    @Nullable String fullUrl) {

  /** The same entry with what a later change in the same transaction makes of it. */
  ChangedEntry then(ChangedEntry later) {
    return new ChangedEntry(type, id, before, later.after, fullUrl);
  }

  boolean deletes() {
    return after == null;
  }

  /** The id of an entry that is stored. */
  String storedId() {
    return Objects.requireNonNull(id);
  }

  /** {@code Type/id}, or null. */
  @Nullable String reference() {
    return id == null ? null : type + "/" + id;
  }

  boolean is(String reference) {
    return reference.equals(reference());
  }

  /** The finding with its expression from the Bundle, if the entry was sent in one. */
  Finding placed(Finding finding) {
    OptionalInt position = after == null ? OptionalInt.empty() : EntryValidation.position(after);
    return position.isPresent() ? EntryValidation.inBundle(finding, position.getAsInt()) : finding;
  }
}
