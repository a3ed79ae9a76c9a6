package io.github.onkonetz.profiles;

import java.util.EnumSet;
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

  private static final Set<HTTPVerb> CONDITIONAL_BY_URL =
      EnumSet.of(HTTPVerb.PUT, HTTPVerb.PATCH, HTTPVerb.DELETE);

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
   * @param base the address of this server, which references in patches may begin with; null if
   *     unknown
   */
  List<List<Finding>> findings(Bundle bundle, boolean together, @Nullable String base) {
    List<List<Finding>> findings = shape.findings(bundle);
    Map<Integer, EntryChange> changes = new HashMap<>();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      BundleEntryComponent entry = bundle.getEntry().get(i);
      Resource result = null;
      try {
        result = result(entry, base);
      } catch (RefusedException patchDoesNotFit) {
        patchDoesNotFit.findings().forEach(put(findings.get(i)));
      }
      boolean isEntry = result != null && validation.profileOf(result).isPresent();
      findings.get(i).addAll(isEntry ? own(entry, result, base) : List.of());
      findings.get(i).addAll(ambiguous(entry));
      findings.get(i).addAll(SentContent.notes(entry));
      change(entry, isEntry ? result : null).ifPresent(put(changes, i));
    }
    if (together) {
      List<Integer> order = changes.keySet().stream().sorted().toList();
      across(order, changes, findings);
    } else {
      changes.keySet().forEach(i -> across(List.of(i), changes, findings));
    }
    return findings.stream().map(EntryValidation::ordered).toList();
  }

  private static Consumer<Finding> put(List<Finding> findings) {
    return finding -> findings.add(finding.at("resource"));
  }

  private static Consumer<EntryChange> put(Map<Integer, EntryChange> changes, int index) {
    return change -> changes.put(index, change);
  }

  private void across(
      List<Integer> order, Map<Integer, EntryChange> changes, List<List<Finding>> findings) {
    List<EntryChange> together = order.stream().map(changes::get).toList();
    List<List<Finding>> found = validation.across(together);
    for (int i = 0; i < order.size(); i++) {
      // What is deleted has no content that a finding could be about.
      boolean deletes = together.get(i).entry() == null;
      found.get(i).stream()
          .map(finding -> deletes ? finding.at("request.url") : finding)
          .forEach(findings.get(order.get(i))::add);
    }
  }

  private List<Finding> ambiguous(BundleEntryComponent entry) {
    HTTPVerb method = entry.getRequest().getMethod();
    boolean creates = method == HTTPVerb.POST;
    boolean conditional =
        creates
            ? entry.getRequest().hasIfNoneExist()
            : CONDITIONAL_BY_URL.contains(method) && url(entry).contains("?");
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

  private List<Finding> own(BundleEntryComponent entry, Resource result, @Nullable String base) {
    // A patch claims no profile; what is in its result stands there since it was stored.
    return validation.findings(
        result, entry.getResource() == result ? Set.of() : claims(result), base);
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
  private @Nullable Resource result(BundleEntryComponent entry, @Nullable String base) {
    HTTPVerb method = entry.getRequest().getMethod();
    if (method == HTTPVerb.PATCH) {
      return patches.of(url(entry), entry.getResource(), base).orElse(null);
    }
    boolean written = method == null || method == HTTPVerb.POST || method == HTTPVerb.PUT;
    return written ? entry.getResource() : null;
  }

  private Optional<EntryChange> change(BundleEntryComponent entry, @Nullable Resource result) {
    HTTPVerb method = entry.getRequest().getMethod();
    String url = url(entry);
    if (method == HTTPVerb.DELETE) {
      return deletion(url);
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

  private Optional<EntryChange> deletion(String url) {
    int question = url.indexOf('?');
    if (question >= 0) {
      String type = url.substring(0, question);
      return ProfileChoice.isEntry(type)
          ? matches.only(type, url).map(id -> new EntryChange(type, id, null, null))
          : Optional.empty();
    }
    String[] parts = url.split("/");
    return parts.length == 2
        ? Optional.of(new EntryChange(parts[0], parts[1], null, null))
        : Optional.empty();
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
