package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Brings an entry to the one form in which it is stored: right names of systems, phone numbers in
 * E.164, references relative to this server. Every change is a finding.
 */
final class Normalisation {

  private static final String SYSTEM = "system";
  private static final String VALUE = "value";
  private static final String REFERENCE = "reference";

  /** Systems of contact points whose values are phone numbers. */
  private static final Set<String> PHONES = Set.of("phone", "fax", "sms");

  private static final Pattern ENTRY =
      Pattern.compile("[A-Za-z]+/[A-Za-z0-9\\-.]{1,64}(?:/_history/[A-Za-z0-9\\-.]{1,64})?");

  private final FhirContext fhirContext;
  private final RetiredSystems systems;
  private final NormalUrls urls;

  Normalisation(FhirContext fhirContext, RetiredSystems systems) {
    this.fhirContext = fhirContext;
    this.systems = systems;
    this.urls = new NormalUrls(systems);
  }

  /**
   * Changes the entry as it was sent; says what was changed and what could not be.
   *
   * @param base the address of this server, which references may begin with; null if unknown
   */
  List<Finding> apply(SentNode entry, @Nullable String base) {
    List<Finding> findings = new ArrayList<>();
    apply(entry, entry.type(), base, findings);
    return findings;
  }

  private void apply(SentNode node, String path, @Nullable String base, List<Finding> findings) {
    String system = node.value(SYSTEM);
    Optional<String> right = system == null ? Optional.empty() : systems.replacement(system);
    if (right.isPresent()) {
      node.set(SYSTEM, right.get());
      findings.add(
          Finding.of(ErrorCode.SYSTEM_REPLACED, system, right.get()).at(path + "." + SYSTEM));
    }
    String value = node.value(VALUE);
    if (system != null && PHONES.contains(system) && value != null) {
      phone(value, path + "." + VALUE).ifPresent(findings::add);
      PhoneNumbers.e164(value).ifPresent(number -> node.set(VALUE, number));
    }
    String reference = node.value(REFERENCE);
    if (reference != null && reference.contains("?")) {
      findings.addAll(urls.notes(reference, path + "." + REFERENCE));
      node.set(REFERENCE, urls.apply(reference));
    }
    ownEntry(reference, base)
        .ifPresent(
            relative -> {
              node.set(REFERENCE, relative);
              findings.add(
                  Finding.of(ErrorCode.REFERENCE_RELATIVE, reference, relative)
                      .at(path + "." + REFERENCE));
            });
    for (SentNode.Part part : node.parts()) {
      apply(part.node(), part.path(path), base, findings);
    }
  }

  /** What a reference means that names an entry of this very server by its whole address. */
  private static Optional<String> ownEntry(@Nullable String reference, @Nullable String base) {
    if (reference == null || base == null || !reference.startsWith(base + "/")) {
      return Optional.empty();
    }
    String rest = reference.substring(base.length() + 1);
    return ENTRY.matcher(rest).matches() ? Optional.of(rest) : Optional.empty();
  }

  private static Optional<Finding> phone(String written, String path) {
    Optional<String> number = PhoneNumbers.e164(written);
    if (number.isEmpty()) {
      return Optional.of(Finding.of(ErrorCode.PHONE, written).at(path));
    }
    return number.get().equals(written)
        ? Optional.empty()
        : Optional.of(Finding.of(ErrorCode.PHONE_REPLACED, written, number.get()).at(path));
  }

  /**
   * Changes an entry that is held as an object, such as the result of a patch.
   *
   * @param base the address of this server, which references may begin with; null if unknown
   */
  SentEntry apply(Resource entry, @Nullable String base) {
    SentNode sent = SentContent.json(fhirContext.newJsonParser().encodeResourceToString(entry));
    List<Finding> findings = apply(sent, base);
    if (!findings.isEmpty()) {
      change(entry, base);
    }
    sent.removeProfiles();
    return new SentEntry(new EntryText(entry.fhirType(), sent.text()), findings, List.of());
  }

  private void change(Resource entry, @Nullable String base) {
    var terser = fhirContext.newTerser();
    for (Identifier i : terser.getAllPopulatedChildElementsOfType(entry, Identifier.class)) {
      systems.replacement(String.valueOf(i.getSystem())).ifPresent(i::setSystem);
    }
    for (Coding c : terser.getAllPopulatedChildElementsOfType(entry, Coding.class)) {
      systems.replacement(String.valueOf(c.getSystem())).ifPresent(c::setSystem);
    }
    for (ContactPoint c : terser.getAllPopulatedChildElementsOfType(entry, ContactPoint.class)) {
      if (c.hasValue() && c.hasSystem() && PHONES.contains(c.getSystem().toCode())) {
        PhoneNumbers.e164(c.getValue()).ifPresent(c::setValue);
      }
    }
    for (Reference r : terser.getAllPopulatedChildElementsOfType(entry, Reference.class)) {
      if (r.hasReference() && r.getReference().contains("?")) {
        r.setReference(urls.apply(r.getReference()));
      }
      ownEntry(r.getReference(), base).ifPresent(r::setReference);
    }
  }
}
