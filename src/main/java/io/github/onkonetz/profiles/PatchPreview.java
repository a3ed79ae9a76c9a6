package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.patch.FhirPatch;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.Constants;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dnault.xmlpatch.Patcher;
import com.github.fge.jsonpatch.JsonPatch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
   * The entry after the patch; nothing if there is no such entry: the write itself says so.
   *
   * @param url {@code Type/id} or {@code Type?condition}
   * @param patch FHIRPath patch, or JSON or XML patch in a Binary
   * @param base the address of this server, which references may begin with; null if unknown
   * @throws RefusedException if the patch does not fit the entry
   */
  Optional<Resource> of(String url, @Nullable Resource patch, @Nullable String base) {
    if (patch instanceof Parameters operations) {
      return target(url).map(entry -> applied(entry, e -> byPath(e, operations)));
    }
    if (patch instanceof Binary binary && binary.getContent() != null) {
      String text = new String(binary.getContent(), StandardCharsets.UTF_8);
      boolean isXml = Constants.CT_XML_PATCH.equals(binary.getContentType());
      return target(url)
          .map(entry -> applied(entry, e -> isXml ? byXml(e, text, base) : byJson(e, text, base)));
    }
    return Optional.empty();
  }

  /**
   * The same for a patch that is sent alone.
   *
   * @param media the media type of the patch
   */
  Optional<Resource> of(String url, String patch, String media, @Nullable String base) {
    return target(url)
        .map(
            entry ->
                applied(
                    entry,
                    switch (media) {
                      case Constants.CT_JSON_PATCH -> e -> byJson(e, patch, base);
                      case Constants.CT_XML_PATCH -> e -> byXml(e, patch, base);
                      default -> e -> byPath(e, operations(patch, media));
                    }));
  }

  private Optional<Resource> target(String url) {
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
    return id.flatMap(i -> stored.stored(type, i));
  }

  /** A way to apply a patch; it may fail in any way if the patch does not fit. */
  private interface Way {
    Resource apply(Resource entry) throws Exception;
  }

  private static Resource applied(Resource entry, Way way) {
    Resource result;
    try {
      result = way.apply(entry);
    } catch (RefusedException knownWhy) {
      throw knownWhy;
    } catch (Exception | StackOverflowError | NoClassDefFoundError doesNotFit) {
      throw PatchMisfit.refused(PatchMisfit.NO_PATCH, doesNotFit);
    }
    if (!result.fhirType().equals(entry.fhirType())) {
      throw new RefusedException(
          Finding.of(ErrorCode.FORM_OTHER_TYPE, result.fhirType(), entry.fhirType()));
    }
    String id = result.getIdElement().getIdPart();
    String own = entry.getIdElement().getIdPart();
    if (id != null && !id.equals(own)) {
      throw new RefusedException(Finding.of(ErrorCode.FORM_OTHER_ID, id, own));
    }
    return result;
  }

  private Parameters operations(String patch, String media) {
    IParser parser =
        media.endsWith("xml") ? fhirContext.newXmlParser() : fhirContext.newJsonParser();
    return parser.parseResource(Parameters.class, patch);
  }

  private Resource byPath(Resource entry, Parameters operations) {
    Resource copy = entry.copy();
    try {
      new FhirPatch(fhirContext).apply(copy, operations);
    } catch (Exception | StackOverflowError | NoClassDefFoundError doesNotFit) {
      // HAPI throws whatever it meets in a path, checked or not; to tell of one that it cannot read
      // it wants a class of PlantUML's, which is not here.
      throw PatchMisfit.refused(PatchMisfit.ofPath(fhirContext, operations, entry), doesNotFit);
    }
    return copy;
  }

  private Resource byJson(Resource entry, String patch, @Nullable String base) throws IOException {
    JsonNode before = JSON.readTree(fhirContext.newJsonParser().encodeResourceToString(entry));
    JsonNode operations = JSON.readTree(patch);
    JsonNode after;
    try {
      after = JsonPatch.fromJson(operations).apply(before);
    } catch (Exception doesNotFit) {
      throw PatchMisfit.refused(PatchMisfit.ofJson(operations, before), doesNotFit);
    }
    return content.read(after.toString(), false, base);
  }

  private Resource byXml(Resource entry, String patch, @Nullable String base) throws IOException {
    String before = fhirContext.newXmlParser().encodeResourceToString(entry);
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    try {
      Patcher.patch(bytes(before), bytes(patch), after);
    } catch (Exception doesNotFit) {
      throw PatchMisfit.refused(PatchMisfit.NO_SUCH_PLACE, doesNotFit);
    }
    return content.read(after.toString(StandardCharsets.UTF_8), true, base);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
