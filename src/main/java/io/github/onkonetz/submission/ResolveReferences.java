package io.github.onkonetz.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import io.github.onkonetz.profiles.ChangeValidation;
import io.github.onkonetz.storage.ServedTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Makes references between the entries of a submission, and those by a condition, references to the
 * addresses that the entries have or will have.
 *
 * @see <a href="https://hl7.org/fhir/R4/bundle.html#references">Resolving references in Bundles</a>
 */
final class ResolveReferences {

  private final ChangeValidation stored;
  private final FhirContext fhirContext;

  ResolveReferences(ChangeValidation stored, FhirContext fhirContext) {
    this.stored = stored;
    this.fhirContext = fhirContext;
  }

  /**
   * Changes the contents of the targets.
   *
   * @param targets for each entry; null where it is not known
   */
  void apply(Bundle bundle, List<@Nullable Target> targets) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      if (target != null) {
        BundleEntryComponent entry = bundle.getEntry().get(i);
        if (entry.hasFullUrl()) {
          names.put(entry.getFullUrl(), target.reference());
          IdType url = new IdType(entry.getFullUrl());
          if (url.hasResourceType()) {
            names.put(url.toUnqualifiedVersionless().getValue(), target.reference());
          }
        }
        Resource content = entry.getResource();
        if (content != null && content.getIdElement().hasIdPart()) {
          names.put(
              content.fhirType() + "/" + content.getIdElement().getIdPart(), target.reference());
        }
      }
    }
    for (Target target : targets) {
      if (target != null && target.content() != null) {
        resolve(target.content(), names);
      }
    }
  }

  private void resolve(Resource content, Map<String, String> names) {
    for (ResourceReferenceInfo info : fhirContext.newTerser().getAllResourceReferences(content)) {
      Reference reference = (Reference) info.getResourceReference();
      String text = reference.getReference();
      if (text == null || text.startsWith("#")) {
        continue;
      }
      String name = text.startsWith("urn:") ? text : withoutVersion(text);
      if (names.containsKey(name)) {
        reference.setReference(names.get(name));
      } else if (text.contains("?")) {
        String type = text.substring(0, text.indexOf('?'));
        if (ServedTypes.DIRECTORY.contains(type)) {
          stored.only(type, text).ifPresent(id -> reference.setReference(type + "/" + id));
        }
      }
    }
  }

  private static String withoutVersion(String text) {
    return text.contains("?") ? text : new IdType(text).toVersionless().getValue();
  }
}
