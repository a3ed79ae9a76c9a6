package io.github.onkonetz.submission;

import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The entry of the directory that an entry of a submission is about.
 *
 * @param id the one that it has, or that is given to it here if it is new
 * @param content what is wanted; null for a deletion
 */
record Target(String type, String id, @Nullable Resource content) {

  String reference() {
    return type + "/" + id;
  }
}
