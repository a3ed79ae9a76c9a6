package io.github.onkonetz.submission;

import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What a submission wants of one entry of the directory.
 *
 * @param index where the entry stands in the Bundle that was sent
 * @param before what is stored; null if nothing is
 * @param after the content that is wanted; null for a deletion
 */
record SubmittedChange(
    int index, String type, String id, @Nullable Resource before, @Nullable Resource after) {

  /** What becomes of the entry. */
  enum Kind {
    ADDED("added", "angelegt", "added"),
    CHANGED("changed", "geändert", "changed"),
    REMOVED("removed", "gelöscht", "deleted");

    private final String code;
    private final String german;
    private final String english;

    Kind(String code, String german, String english) {
      this.code = code;
      this.german = german;
      this.english = english;
    }

    String code() {
      return code;
    }

    String german() {
      return german;
    }

    String english() {
      return english;
    }
  }

  Kind kind() {
    return after == null ? Kind.REMOVED : before == null ? Kind.ADDED : Kind.CHANGED;
  }

  /** {@code Type/id}. */
  String reference() {
    return type + "/" + id;
  }

  /** The version that the change is based on; null for what is new. */
  @Nullable String baseVersion() {
    return before == null ? null : before.getMeta().getVersionId();
  }
}
