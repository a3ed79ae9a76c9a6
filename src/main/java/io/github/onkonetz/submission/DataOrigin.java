package io.github.onkonetz.submission;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** How an entry came into the directory, as a tag: there is one at a time. */
final class DataOrigin {

  private static final String SYSTEM = "https://onkonetz.github.io/fhir/CodeSystem/data-origin";

  private DataOrigin() {}

  /** The tag of what partners submit; other tags of the stored entry stay. */
  static void submitted(Resource content, @Nullable Resource current) {
    Meta meta = content.getMeta();
    if (current != null) {
      for (Coding tag : current.getMeta().getTag()) {
        if (meta.getTag(tag.getSystem(), tag.getCode()) == null) {
          meta.addTag(tag.copy());
        }
      }
    }
    meta.getTag().removeIf(t -> SYSTEM.equals(t.getSystem()));
    mark(meta);
  }

  static void mark(Meta meta) {
    meta.addTag().setSystem(SYSTEM).setCode("submitted").setDisplay("Eingereicht");
  }
}
