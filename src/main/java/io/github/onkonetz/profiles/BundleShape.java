package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Whether the entries of a transaction or batch say what is to be done with them: method, address,
 * content, and no two for the same entry. HAPI stops at the first that does not, and lets pass that
 * address and content mean different entries.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#trules">FHIR R4, transaction rules</a>
 */
final class BundleShape {

  /** {@code Type}, {@code Type/id} or {@code Type?condition}. */
  private static final Pattern ADDRESS =
      Pattern.compile("/?([A-Za-z]+)(?:/([A-Za-z0-9\\-.]{1,64}))?(\\?.+)?");

  private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";

  private final Predicate<String> isServed;

  /**
   * A check.
   *
   * @param isServed whether the server keeps resources of that type
   */
  BundleShape(Predicate<String> isServed) {
    this.isServed = isServed;
  }

  /**
   * For each entry what is wrong with it, with expressions from the entry on: {@code request.url}.
   * Nothing for Bundles that are not carried out.
   */
  List<List<Finding>> findings(Bundle bundle) {
    List<List<Finding>> findings = new ArrayList<>();
    bundle.getEntry().forEach(entry -> findings.add(new ArrayList<>()));
    if (bundle.getType() != Bundle.BundleType.TRANSACTION
        && bundle.getType() != Bundle.BundleType.BATCH) {
      return findings;
    }
    for (int i = 0; i < findings.size(); i++) {
      BundleEntryComponent entry = bundle.getEntry().get(i);
      HTTPVerb method = entry.getRequest().getMethod();
      if (method == null || method == HTTPVerb.HEAD) {
        findings.get(i).add(Finding.of(ErrorCode.BUNDLE_METHOD, METHODS).at("request.method"));
      } else if (method != HTTPVerb.GET) {
        ofWrite(entry, method, findings.get(i));
      }
    }
    if (bundle.getType() == Bundle.BundleType.TRANSACTION) {
      once(bundle, findings);
    }
    return findings;
  }

  private void ofWrite(BundleEntryComponent entry, HTTPVerb method, List<Finding> findings) {
    Resource content = entry.getResource();
    if (content == null && method != HTTPVerb.DELETE) {
      findings.add(Finding.of(ErrorCode.BUNDLE_CONTENT, method.toCode()).at("resource"));
    }
    if (!EarlyLook.isVersion(entry.getRequest().getIfMatch())) {
      findings.add(Finding.of(ErrorCode.CONDITION).at("request.ifMatch"));
    }
    String url = entry.getRequest().hasUrl() ? entry.getRequest().getUrl() : "";
    Matcher address = ADDRESS.matcher(url);
    boolean fits =
        address.matches()
            && (method == HTTPVerb.POST
                ? address.group(2) == null && address.group(3) == null
                : address.group(2) == null != (address.group(3) == null));
    if (!fits) {
      String wanted = method == HTTPVerb.POST ? "Type" : "Type/id, Type?identifier=system|value";
      findings.add(
          Finding.of(ErrorCode.BUNDLE_ADDRESS, method.toCode(), url, wanted).at("request.url"));
    } else if (!isServed.test(address.group(1))) {
      findings.add(Finding.of(ErrorCode.BUNDLE_TYPE, address.group(1)).at("request.url"));
    } else if (content != null && method != HTTPVerb.PATCH) {
      String id = content.getIdElement().getIdPart();
      boolean other = method == HTTPVerb.PUT && isOther(address.group(2), id);
      if (other || !content.fhirType().equals(address.group(1))) {
        String given = content.fhirType() + (method == HTTPVerb.PUT && id != null ? "/" + id : "");
        findings.add(Finding.of(ErrorCode.BUNDLE_OTHER, url, given).at("request.url"));
      }
    }
  }

  private static boolean isOther(@Nullable String asked, @Nullable String given) {
    return asked != null && given != null && !asked.equals(given);
  }

  /** A fullUrl names one entry, and what is stored under an address is sent once. */
  private static void once(Bundle bundle, List<List<Finding>> findings) {
    Map<String, Integer> urls = new HashMap<>();
    Map<String, Integer> stored = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      BundleEntryComponent entry = bundle.getEntry().get(i);
      boolean conditional =
          entry.getRequest().hasIfNoneExist() || entry.getRequest().getUrl() == null;
      Integer first = entry.hasFullUrl() ? urls.putIfAbsent(entry.getFullUrl(), i) : null;
      // Conditional entries that mean the same are one for HAPI, fullUrl and all.
      if (first != null && !conditional) {
        findings
            .get(i)
            .add(Finding.of(ErrorCode.BUNDLE_TWICE, entry.getFullUrl(), first).at("fullUrl"));
      }
      if (entry.getRequest().getMethod() == HTTPVerb.PUT && entry.hasResource()) {
        String address = String.valueOf(entry.getRequest().getUrl()).replaceFirst("^/", "");
        Integer same = address.contains("?") ? null : stored.putIfAbsent(address, i);
        if (same != null && first == null) {
          findings.get(i).add(Finding.of(ErrorCode.BUNDLE_TWICE, address, same).at("request.url"));
        }
      }
    }
  }
}
