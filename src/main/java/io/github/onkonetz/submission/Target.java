package io.github.onkonetz.submission;

import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The entry of the directory that an entry of a submission is about.
 *
 * @param id the one that it has, or that is given to it here if it is new
 * @param content what is wanted; null for a deletion
 * @param version the one that the sender has changed, by {@code ifMatch}; null if not told
 */
record Target(String type, String id, @Nullable Resource content, @Nullable String version) {

  String reference() {
    return type + "/" + id;
  }
}
