package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Resource;

/** What a committed transaction did to one entry. */
public sealed interface EntryChange {

  /** The resource type. */
  String type();

  /** The id without the type. */
  String id();

  /** The version that the change made; a change never undoes one of a higher version. */
  long version();

  /**
   * A new version of an entry, created, updated or restored.
   *
   * @param resource with id, {@code meta.versionId} and {@code meta.lastUpdated}; only read
   * @param json its text as a read answers it, in UTF-8; not to be changed any more
   * @param sequence tells which is newer of two changes of one version: tags can change without
   *     making a version
   */
  record Stored(Resource resource, byte[] json, long sequence) implements EntryChange {

    @Override
    public String type() {
      return resource.fhirType();
    }

    @Override
    public String id() {
      return resource.getIdElement().getIdPart();
    }

    @Override
    public long version() {
      return Long.parseLong(resource.getMeta().getVersionId());
    }
  }

  /** An entry was deleted; the deletion is a version too. */
  record Deleted(String type, String id, long version) implements EntryChange {}

  /**
   * An entry is no longer known at all, not even as deleted.
   *
   * @param sequence when that was seen: an entry of a higher one was created anew since
   */
  record Gone(String type, String id, long sequence) implements EntryChange {

    @Override
    public long version() {
      return Long.MAX_VALUE;
    }
  }

  /** A new version whose text is what the parser of that context makes of it. */
  static EntryChange stored(FhirContext context, Resource resource) {
    String json = context.newJsonParser().encodeResourceToString(resource);
    return new Stored(resource, json.getBytes(StandardCharsets.UTF_8), 0);
  }
}
