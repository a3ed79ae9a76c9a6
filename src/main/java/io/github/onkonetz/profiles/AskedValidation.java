package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** What a write would say, asked beforehand. */
final class AskedValidation {

  private static final String CREATE = "create";
  private static final String UPDATE = "update";
  private static final String DELETE = "delete";

  private final EntryValidation validation;
  private final BundleValidation bundles;
  private final ConditionalMatches stored;

  AskedValidation(EntryValidation validation, BundleValidation bundles, ConditionalMatches stored) {
    this.validation = validation;
    this.bundles = bundles;
    this.stored = stored;
  }

  /**
   * What is asked.
   *
   * @param type the resource type in the address
   * @param id the id in the address; null if it has none
   * @param resource what is sent; null for the stored entry
   * @param mode create, update or delete; null if only the content is meant
   * @param profile a profile that the resource is to be held to in addition; null if none
   * @param base the address of this server, which references in patches may begin with
   */
  record Asked(
      String type,
      @Nullable String id,
      @Nullable Resource resource,
      @Nullable String mode,
      @Nullable String profile,
      String base) {}

  /** The findings of a write, after a heading that names who found them. */
  List<Finding> findings(Asked asked) {
    List<Finding> findings = new ArrayList<>(List.of(validation.heading()));
    findings.addAll(content(asked));
    return findings;
  }

  private List<Finding> content(Asked asked) {
    if (DELETE.equals(asked.mode())) {
      return asked.id() == null
          ? List.of(Finding.of(ErrorCode.MODE_NEEDS_ID, DELETE).at("http.mode"))
          : ofDeletion(asked.type(), asked.id());
    }
    if (asked.mode() != null && !Set.of(CREATE, UPDATE).contains(asked.mode())) {
      throw new RefusedException(Finding.of(ErrorCode.NOT_A_MODE, asked.mode()).at("http.mode"));
    }
    if (asked.resource() != null) {
      return asked.resource() instanceof Bundle bundle
          ? ofBundle(bundle, asked.base())
          : ofResource(asked, asked.resource(), Set.of());
    }
    Optional<Resource> entry =
        asked.id() == null ? Optional.empty() : stored.stored(asked.type(), asked.id());
    return entry
        .map(e -> ofResource(asked, e, BundleValidation.claims(e)))
        .orElseThrow(
            () ->
                new RefusedException(
                    Finding.of(asked.id() == null ? ErrorCode.FORM_EMPTY : ErrorCode.NOT_FOUND)));
  }

  private List<Finding> ofDeletion(String type, String id) {
    return validation.across(List.of(new EntryChange(type, id, null, null))).get(0);
  }

  private List<Finding> ofBundle(Bundle bundle, String base) {
    List<List<Finding>> findings =
        bundles.findings(bundle, bundle.getType() != Bundle.BundleType.BATCH, base);
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      for (Finding finding : findings.get(i)) {
        all.add(EntryValidation.inBundle(finding, i));
      }
    }
    return all;
  }

  private List<Finding> ofResource(Asked asked, Resource resource, Set<String> claims) {
    if (validation.profileOf(resource).isEmpty()) {
      return validation.general(resource, asked.profile());
    }
    List<Finding> findings = new ArrayList<>(validation.findings(resource, claims));
    if (asked.profile() != null) {
      findings.addAll(validation.general(resource, asked.profile()));
    }
    String id = asked.id() == null ? resource.getIdElement().getIdPart() : asked.id();
    EntryChange change =
        new EntryChange(
            resource.fhirType(), CREATE.equals(asked.mode()) ? null : id, resource, null);
    findings.addAll(validation.across(List.of(change)).get(0));
    return EntryValidation.ordered(findings);
  }
}
