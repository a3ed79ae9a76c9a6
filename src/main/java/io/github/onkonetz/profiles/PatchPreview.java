package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.patch.FhirPatch;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatch;
import com.github.fge.jsonpatch.JsonPatchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What a patch would make of an entry. HAPI refuses a patch whose result it cannot read; here that
 * result is held as it is, so that everything can be said about it.
 */
final class PatchPreview {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FhirContext fhirContext;
  private final SentContent content;
  private final ConditionalMatches stored;

  PatchPreview(FhirContext fhirContext, SentContent content, ConditionalMatches stored) {
    this.fhirContext = fhirContext;
    this.content = content;
    this.stored = stored;
  }

  /**
   * The entry after the patch; nothing if there is no such entry, or if the patch does not fit it:
   * the write itself says so.
   *
   * @param url {@code Type/id} or {@code Type?condition}
   * @param patch FHIRPath patch, or JSON patch in a Binary
   */
  Optional<Resource> of(String url, @Nullable Resource patch) {
    int question = url.indexOf('?');
    String[] parts = (question < 0 ? url : url.substring(0, question)).split("/");
    String type = parts[0];
    if (!ProfileChoice.isEntry(type)) {
      return Optional.empty();
    }
    Optional<String> id =
        question >= 0
            ? stored.only(type, url)
            : Optional.ofNullable(parts.length > 1 ? parts[1] : null);
    return id.flatMap(i -> stored.stored(type, i)).flatMap(entry -> patched(entry, patch));
  }

  private Optional<Resource> patched(Resource entry, @Nullable Resource patch) {
    try {
      if (patch instanceof Parameters operations) {
        Resource copy = entry.copy();
        new FhirPatch(fhirContext).apply(copy, operations);
        return Optional.of(copy);
      }
      if (patch instanceof Binary binary && binary.getContent() != null) {
        JsonNode operations =
            JSON.readTree(new String(binary.getContent(), StandardCharsets.UTF_8));
        JsonNode before = JSON.readTree(fhirContext.newJsonParser().encodeResourceToString(entry));
        JsonNode after = JsonPatch.fromJson(operations).apply(before);
        return Optional.of(content.read(after.toString(), false, null));
      }
      return Optional.empty();
    } catch (BaseServerResponseException | IOException | JsonPatchException doesNotFit) {
      return Optional.empty();
    }
  }
}
