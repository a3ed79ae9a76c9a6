package io.github.onkonetz.profiles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** What is said of the entries of a Bundle, patches and conditional ones included. */
final class BundleValidation {

  private final BundleShape shape;
  private final EntryValidation validation;
  private final ConditionalMatches matches;
  private final PatchPreview patches;

  BundleValidation(
      BundleShape shape,
      EntryValidation validation,
      ConditionalMatches matches,
      PatchPreview patches) {
    this.shape = shape;
    this.validation = validation;
    this.matches = matches;
    this.patches = patches;
  }

  /**
   * For each entry its findings, in the order of the entries, with expressions from the entry's own
   * resource or, for what is wrong with the entry of the Bundle, from that entry.
   *
   * @param together whether the entries are stored together or not at all, and may refer to each
   *     other
   */
  List<List<Finding>> findings(Bundle bundle, boolean together) {
    List<List<Finding>> findings = shape.findings(bundle);
    Map<Integer, EntryChange> changes = new HashMap<>();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      BundleEntryComponent entry = bundle.getEntry().get(i);
      Resource result = null;
      try {
        result = result(entry);
      } catch (RefusedException patchDoesNotFit) {
        patchDoesNotFit.findings().forEach(put(findings.get(i)));
      }
      boolean isEntry = result != null && validation.profileOf(result).isPresent();
      findings.get(i).addAll(isEntry ? own(entry, result) : List.of());
      findings.get(i).addAll(ambiguous(entry));
      findings.get(i).addAll(SentContent.notes(entry));
      change(entry, isEntry ? result : null).ifPresent(put(changes, i));
    }
    if (together) {
      List<Integer> order = changes.keySet().stream().sorted().toList();
      add(order, validation.across(order.stream().map(changes::get).toList()), findings);
    } else {
      changes.forEach((i, c) -> add(List.of(i), validation.across(List.of(c)), findings));
    }
    return findings.stream().map(EntryValidation::ordered).toList();
  }

  private static Consumer<Finding> put(List<Finding> findings) {
    return finding -> findings.add(finding.at("resource"));
  }

  private static Consumer<EntryChange> put(Map<Integer, EntryChange> changes, int index) {
    return change -> changes.put(index, change);
  }

  private static void add(
      List<Integer> order, List<List<Finding>> found, List<List<Finding>> findings) {
    for (int i = 0; i < order.size(); i++) {
      findings.get(order.get(i)).addAll(found.get(i));
    }
  }

  private List<Finding> ambiguous(BundleEntryComponent entry) {
    HTTPVerb method = entry.getRequest().getMethod();
    boolean creates = method == HTTPVerb.POST;
    boolean conditional =
        creates
            ? entry.getRequest().hasIfNoneExist()
            : (method == HTTPVerb.PUT || method == HTTPVerb.PATCH) && url(entry).contains("?");
    if (!conditional) {
      return List.of();
    }
    String condition = creates ? entry.getRequest().getIfNoneExist() : url(entry);
    String type = creates ? url(entry) : url(entry).substring(0, url(entry).indexOf('?'));
    return ProfileChoice.isEntry(type) && matches.several(type, condition)
        ? List.of(
            Finding.of(ErrorCode.BUNDLE_AMBIGUOUS, condition)
                .at(creates ? "request.ifNoneExist" : "request.url"))
        : List.of();
  }

  private List<Finding> own(BundleEntryComponent entry, Resource result) {
    // A patch claims no profile; what is in its result stands there since it was stored.
    return validation.findings(result, entry.getResource() == result ? Set.of() : claims(result));
  }

  /** The profiles that an entry has. */
  static Set<String> claims(Resource entry) {
    Set<String> claims = new HashSet<>();
    for (CanonicalType claim : entry.getMeta().getProfile()) {
      if (claim.hasValue()) {
        claims.add(claim.getValue());
      }
    }
    return claims;
  }

  /** What the entry's resource will be; null if nothing is written with content. */
  private @Nullable Resource result(BundleEntryComponent entry) {
    HTTPVerb method = entry.getRequest().getMethod();
    if (method == HTTPVerb.PATCH) {
      return patches.of(url(entry), entry.getResource()).orElse(null);
    }
    boolean written = method == null || method == HTTPVerb.POST || method == HTTPVerb.PUT;
    return written ? entry.getResource() : null;
  }

  private Optional<EntryChange> change(BundleEntryComponent entry, @Nullable Resource result) {
    HTTPVerb method = entry.getRequest().getMethod();
    String url = url(entry);
    if (method == HTTPVerb.DELETE) {
      String[] parts = url.split("/");
      return parts.length == 2 && !url.contains("?")
          ? Optional.of(new EntryChange(parts[0], parts[1], null, null))
          : Optional.empty();
    }
    if (result == null) {
      return Optional.empty();
    }
    String type = result.fhirType();
    String condition = entry.getRequest().getIfNoneExist();
    Optional<String> found =
        method == HTTPVerb.POST && condition != null
            ? matches.only(type, condition)
            : Optional.empty();
    if (found.isPresent()) {
      // Nothing will be written, but others may refer to what is there by the name in the Bundle.
      return matches
          .stored(type, found.get())
          .map(there -> new EntryChange(type, found.get(), there, entry.getFullUrl()));
    }
    return Optional.of(new EntryChange(type, id(entry, result), result, entry.getFullUrl()));
  }

  private @Nullable String id(BundleEntryComponent entry, Resource result) {
    HTTPVerb method = entry.getRequest().getMethod();
    if (method == HTTPVerb.POST) {
      return null;
    }
    String url = url(entry);
    if (method == HTTPVerb.PUT && url.contains("?")) {
      return matches.only(result.fhirType(), url).orElse(null);
    }
    return result.getIdElement().getIdPart();
  }

  private static String url(BundleEntryComponent entry) {
    String url = entry.getRequest().getUrl();
    return url == null ? "" : url.replaceFirst("^/", "");
  }
}
