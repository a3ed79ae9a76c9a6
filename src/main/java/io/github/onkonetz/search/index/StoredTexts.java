package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.util.IMetaTagSorter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Makes of a row what a read of the repository answers, byte by byte. */
final class StoredTexts {

  /** {@code TagTypeEnum} of HAPI, as stored. */
  private static final int TAG = 0;

  private static final int PROFILE = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FhirContext context;
  private final IMetaTagSorter tagOrder;

  StoredTexts(FhirContext context, IMetaTagSorter tagOrder) {
    this.context = context;
    this.tagOrder = tagOrder;
  }

  /**
   * The row of an undeleted entry.
   *
   * @param sequence see {@link EntryChange.Stored}
   */
  EntryChange.Stored of(StoredRow row, long sequence) {
    if (row.text() == null) {
      throw new IllegalArgumentException(row.type() + "/" + row.id() + " has no text");
    }
    IParser parser = context.newJsonParser();
    parser.setParserErrorHandler(new LenientErrorHandler(false));
    Resource resource = (Resource) parser.parseResource(row.text());
    boolean bare = !resource.hasMeta() && !resource.hasId();
    addHead(resource, row);
    String json = bare ? spliced(row, resource.getMeta()) : null;
    if (json == null) {
      json = context.newJsonParser().encodeResourceToString(resource);
    }
    return new EntryChange.Stored(resource, json.getBytes(StandardCharsets.UTF_8), sequence);
  }

  private void addHead(Resource resource, StoredRow row) {
    resource.setIdElement(new IdType(row.type(), row.id(), Long.toString(row.version())));
    Meta meta = resource.getMeta();
    meta.setVersionId(Long.toString(row.version()));
    meta.setLastUpdated(row.updated());
    if (row.tags() != null) {
      addTags(meta, row.tags());
    }
    if (row.source() != null && !row.source().isBlank()) {
      meta.setSource(row.source());
    }
    tagOrder.sort(meta);
  }

  /**
   * The text with id and {@code meta} put in where HAPI writes them, right behind the type. The
   * rest was written by the same encoder, and to write it again takes as long as all else that is
   * done to an entry. Null where the text does not look as expected.
   */
  private @Nullable String spliced(StoredRow row, Meta meta) {
    String text = String.valueOf(row.text());
    String beginning = "{\"resourceType\":\"" + row.type() + "\"";
    // Contained resources get their ids when they are written.
    if (!text.startsWith(beginning + ",") || text.contains("\"contained\"")) {
      return null;
    }
    String head = meta.hasTag() || meta.hasSecurity() ? encodedHead(row) : head(row, meta);
    return head.startsWith(beginning + ",")
        ? head.substring(0, head.length() - 1) + text.substring(beginning.length())
        : null;
  }

  /** An entry that has nothing but its head, as HAPI writes it. */
  private String encodedHead(StoredRow row) {
    Resource head = (Resource) context.getResourceDefinition(row.type()).newInstance();
    addHead(head, row);
    return context.newJsonParser().encodeResourceToString(head);
  }

  /** The same without HAPI, for what nearly all entries have: a build has many of them to write. */
  private static String head(StoredRow row, Meta meta) {
    StringBuilder json = new StringBuilder(512);
    json.append("{\"resourceType\":\"").append(row.type());
    json.append("\",\"id\":\"").append(row.id());
    json.append("\",\"meta\":{\"versionId\":\"").append(row.version());
    json.append("\",\"lastUpdated\":\"").append(meta.getLastUpdatedElement().getValueAsString());
    json.append('"');
    if (meta.hasSource()) {
      appendText(json.append(",\"source\":"), meta.getSource());
    }
    String separator = ",\"profile\":[";
    for (CanonicalType profile : meta.getProfile()) {
      appendText(json.append(separator), profile.getValue());
      separator = ",";
    }
    return json.append(meta.hasProfile() ? "]}}" : "}}").toString();
  }

  private static void appendText(StringBuilder json, String text) {
    json.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, json);
    json.append('"');
  }

  /**
   * What has become of entries.
   *
   * @param keys which entries
   * @param rows what was found of them; what was not is gone
   * @param sequence see {@link EntryChange.Stored}
   */
  List<EntryChange> changes(Collection<StoredRow.Key> keys, List<StoredRow> rows, long sequence) {
    List<EntryChange> changes = new ArrayList<>();
    Set<StoredRow.Key> gone = new HashSet<>(keys);
    for (StoredRow row : rows) {
      gone.remove(new StoredRow.Key(row.type(), row.id()));
      changes.add(
          row.deleted()
              ? new EntryChange.Deleted(row.type(), row.id(), row.version())
              : of(row, sequence));
    }
    gone.forEach(key -> changes.add(new EntryChange.Gone(key.type(), key.id(), sequence)));
    return changes;
  }

  private static void addTags(Meta meta, String tags) {
    meta.getTag().clear();
    meta.getProfile().clear();
    meta.getSecurity().clear();
    for (JsonNode tag : parse(tags)) {
      int type = tag.path("type").asInt();
      if (type == PROFILE) {
        meta.addProfile(text(tag, "code"));
      } else if (type == TAG) {
        Coding coding = coding(meta.addTag(), tag);
        coding.setVersion(text(tag, "version"));
        if (tag.path("userSelected").isBoolean()) {
          coding.setUserSelected(tag.path("userSelected").asBoolean());
        }
      } else {
        coding(meta.addSecurity(), tag);
      }
    }
  }

  private static Coding coding(Coding coding, JsonNode tag) {
    return coding
        .setSystem(text(tag, "system"))
        .setCode(text(tag, "code"))
        .setDisplay(text(tag, "display"));
  }

  private static @Nullable String text(JsonNode tag, String name) {
    return tag.path(name).isTextual() ? tag.path(name).asText() : null;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL has written JSON that is none: " + json, e);
    }
  }
}
