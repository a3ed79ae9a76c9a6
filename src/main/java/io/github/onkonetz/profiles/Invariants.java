package io.github.onkonetz.profiles;

import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** The wording of invariants in both languages: ours from the package, FHIR's own from here. */
final class Invariants {

  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  /**
   * An invariant.
   *
   * @param wording what it demands
   * @param expression its FHIRPath; empty if that is not known here
   */
  record Invariant(Bilingual wording, String expression) {}

  private final Map<String, Invariant> known = new HashMap<>();

  Invariants(ConformancePackage conformance) {
    ofFhir();
    for (var definition : conformance.definitions()) {
      if (definition instanceof StructureDefinition profile) {
        profile.getSnapshot().getElement().stream()
            .flatMap(e -> e.getConstraint().stream())
            .forEach(this::remember);
      }
    }
  }

  /** Those that directory entries can break. */
  private void ofFhir() {
    add(
        "att-1",
        "Ein Anhang mit Inhalt nennt dessen Art (contentType).",
        "An attachment with data has a contentType.");
    add(
        "cpt-2",
        "Eine Kontaktangabe mit einem Wert nennt dessen Art (system).",
        "A contact point with a value has a system.");
    add(
        "dom-2",
        "Ein enthaltener Eintrag enthält selbst keinen.",
        "A contained resource contains none itself.");
    add(
        "dom-3",
        "Auf einen enthaltenen Eintrag wird verwiesen.",
        "A contained resource is referred to.");
    add(
        "dom-4",
        "Ein enthaltener Eintrag hat weder Fassung noch Zeitpunkt in meta.",
        "A contained resource has neither meta.versionId nor meta.lastUpdated.");
    add(
        "dom-5",
        "Ein enthaltener Eintrag hat keine Sicherheitskennzeichen.",
        "A contained resource has no security label.");
    add(
        "ele-1",
        "Jedes Element hat einen Wert oder Unterelemente.",
        "Every element has a value or children.");
    add(
        "ext-1",
        "Eine Erweiterung hat entweder einen Wert oder Unterelemente.",
        "An extension has either a value or extensions.");
    add(
        "org-1",
        "Eine Organisation hat einen Namen oder einen Identifikator.",
        "An organisation has a name or an identifier.");
    add(
        "org-2",
        "Die Anschrift einer Organisation ist keine private (home).",
        "The address of an organisation is not of use home.");
    add(
        "org-3",
        "Die Kontaktangabe einer Organisation ist keine private (home).",
        "The telecom of an organisation is not of use home.");
    add(
        "per-1",
        "Ein Zeitraum endet nicht, bevor er beginnt.",
        "A period does not end before it begins.");
    add(
        "qty-3",
        "Eine Einheit mit Code nennt dessen Codesystem.",
        "A unit with a code has a system.");
    add(
        "ref-1",
        "Ein Verweis mit „#“ führt zu einem enthaltenen Eintrag.",
        "A reference with \"#\" leads to a contained resource.");
    add(
        "rng-2",
        "Die untere Grenze liegt nicht über der oberen.",
        "The low value is not above the high one.");
    add(
        "txt-1",
        "Der lesbare Text (text.div) verwendet nur die Elemente, die FHIR erlaubt.",
        "The narrative (text.div) uses only the elements that FHIR allows.");
    add(
        "txt-2",
        "Der lesbare Text (text.div) hat einen Inhalt.",
        "The narrative (text.div) has some content.");
  }

  private void add(String key, String german, String english) {
    known.put(key, new Invariant(new Bilingual(german, english), ""));
  }

  private void remember(ElementDefinitionConstraintComponent constraint) {
    Invariant fhirs = known.get(constraint.getKey());
    String expression = String.valueOf(constraint.getExpression());
    if (fhirs != null) {
      known.put(constraint.getKey(), new Invariant(fhirs.wording(), expression));
      return;
    }
    constraint.getHumanElement().getExtensionsByUrl(TRANSLATION).stream()
        .filter(t -> "de".equals(content(t, "lang")))
        .findFirst()
        .ifPresent(
            t ->
                known.put(
                    constraint.getKey(),
                    new Invariant(
                        new Bilingual(content(t, "content"), constraint.getHuman()), expression)));
  }

  private static String content(Extension translation, String part) {
    return translation.getExtensionByUrl(part).getValue().primitiveValue();
  }

  /** Null if the invariant has no wording here. */
  @Nullable Invariant find(String key) {
    return known.get(key);
  }
}
