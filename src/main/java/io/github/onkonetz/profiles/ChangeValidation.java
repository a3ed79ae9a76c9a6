package io.github.onkonetz.profiles;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What a write would say of changes that are not written yet, and what they would be about. Asks
 * the same classes as writes and {@code $validate} do. Safe for use by several threads.
 */
public final class ChangeValidation {

  private final BundleValidation bundles;
  private final ConditionalMatches matches;
  private final PatchPreview patches;

  ChangeValidation(BundleValidation bundles, ConditionalMatches matches, PatchPreview patches) {
    this.bundles = bundles;
    this.matches = matches;
    this.patches = patches;
  }

  /**
   * The resource in the body of a request for an operation of ours, with what was sent attached to
   * each entry of the directory in it; nothing if the body is empty.
   */
  public static Optional<Resource> sent(RequestDetails request) {
    return request.getUserData().get(SentContentInterceptor.ASKED) instanceof Resource resource
        ? Optional.of(resource)
        : Optional.empty();
  }

  /**
   * For each entry of a transaction what storing all of them together would say, in the order of
   * the entries; expressions begin with the resource type, or in lower case with the element of the
   * entry of the Bundle. Looks at the text that came with an entry where there is one.
   */
  public List<List<Finding>> findings(Bundle transaction) {
    return bundles.findings(transaction, true, null);
  }

  /** The id of the one entry that meets a condition; nothing if none or several do. */
  public Optional<String> only(String type, String condition) {
    return matches.only(type, condition);
  }

  /** The entry of that id as it is stored; nothing if there is none, or no longer. */
  public Optional<Resource> stored(String type, String id) {
    return matches.stored(type, id);
  }

  /** The entry after a patch; nothing if there is no such entry or the patch does not fit it. */
  public Optional<Resource> patched(String url, @Nullable Resource patch) {
    try {
      return patches.of(url, patch, null);
    } catch (RefusedException doesNotFit) {
      return Optional.empty();
    }
  }
}
