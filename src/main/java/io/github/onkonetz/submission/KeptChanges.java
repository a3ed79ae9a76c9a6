package io.github.onkonetz.submission;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The form in which the changes of a submission are kept: a transaction, as FHIR has it. */
final class KeptChanges {

  static final String PROFILE =
      "https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-submission-bundle";

  private KeptChanges() {}

  /**
   * One of them.
   *
   * @param content what is wanted; null for a deletion
   * @param baseVersion the version that it is based on; null for what is new
   */
  record Kept(String type, String id, @Nullable Resource content, @Nullable String baseVersion) {

    String reference() {
      return type + "/" + id;
    }
  }

  static Bundle bundle(List<SubmittedChange> changes) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.getMeta().addProfile(PROFILE);
    for (SubmittedChange change : changes) {
      BundleEntryComponent entry = bundle.addEntry();
      entry.getRequest().setUrl(change.reference());
      if (change.after() == null) {
        entry.getRequest().setMethod(HTTPVerb.DELETE);
      } else {
        entry.setResource(change.after()).getRequest().setMethod(HTTPVerb.PUT);
      }
      if (change.before() == null) {
        entry.getRequest().setIfNoneMatch("*");
      } else {
        entry.getRequest().setIfMatch("W/\"%s\"".formatted(change.baseVersion()));
      }
    }
    return bundle;
  }

  static List<Kept> read(Bundle bundle) {
    return bundle.getEntry().stream().map(KeptChanges::read).toList();
  }

  private static Kept read(BundleEntryComponent entry) {
    IdType id = new IdType(entry.getRequest().getUrl());
    String match = entry.getRequest().getIfMatch();
    return new Kept(
        id.getResourceType(),
        id.getIdPart(),
        entry.getResource(),
        match == null ? null : match.replaceAll("^W/|\"", ""));
  }
}
