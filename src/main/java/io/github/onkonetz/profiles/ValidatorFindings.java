package io.github.onkonetz.profiles;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Says in words of the catalogue what the validator says in its own. */
final class ValidatorFindings {

  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  private static final Pattern MISSING =
      Pattern.compile(
          "^(\\S+): minimum required = (\\d+), but only found (\\d+).*", Pattern.DOTALL);
  private static final Pattern TOO_MANY =
      Pattern.compile("^(\\S+): max allowed = (\\d+), but found (\\d+).*", Pattern.DOTALL);
  private static final Pattern MISSING_SLICE =
      Pattern.compile("^Slice '(\\S+)': a matching slice is required.*", Pattern.DOTALL);
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "^(?:Unrecognized property|Undefined element|Undefined attribute) '@?(.*?)'.*",
          Pattern.DOTALL);
  private static final Pattern INVARIANT = Pattern.compile("Constraint failed: ([\\w-]+)");
  private static final Pattern VALUE_SET = Pattern.compile("value set '?(?:.*?\\()?(http[^)|' ]+)");
  private static final Pattern UNKNOWN_CODE =
      Pattern.compile("Unknown code '(\\S+?)#?([^'#]*)' (?:in|for)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEGMENT = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

  /** Invariants of FHIR itself that entries break in practice and that have no German text. */
  private static final Map<String, String> OF_FHIR =
      Map.of(
          "per-1", "Ein Zeitraum endet nicht, bevor er beginnt.",
          "ele-1", "Jedes Element hat einen Wert oder Unterelemente.",
          "ext-1", "Eine Erweiterung hat entweder einen Wert oder Unterelemente.",
          "org-1", "Eine Organisation hat einen Namen oder einen Identifikator.");

  private final Map<String, Bilingual> invariants = new HashMap<>();

  ValidatorFindings(ConformancePackage conformance) {
    for (var definition : conformance.definitions()) {
      if (definition instanceof StructureDefinition profile) {
        profile.getSnapshot().getElement().stream()
            .flatMap(e -> e.getConstraint().stream())
            .forEach(this::remember);
      }
    }
  }

  private void remember(ElementDefinition.ElementDefinitionConstraintComponent constraint) {
    String german =
        constraint.getHumanElement().getExtensionsByUrl(TRANSLATION).stream()
            .filter(t -> "de".equals(content(t, "lang")))
            .map(t -> content(t, "content"))
            .findFirst()
            .orElse(OF_FHIR.get(constraint.getKey()));
    if (german != null) {
      invariants.put(constraint.getKey(), new Bilingual(german, constraint.getHuman()));
    }
  }

  private static String content(Extension translation, String part) {
    return translation.getExtensionByUrl(part).getValue().primitiveValue();
  }

  /** The finding; nothing for what is no fault of the sender. */
  Optional<Finding> of(ValidatorMessage message, Resource entry) {
    var severity = message.severity();
    String id = message.key();
    String place = place(message.place(), entry);
    String text = message.text();
    Matcher invariant = INVARIANT.matcher(text);
    if (severity == org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity.INFORMATION) {
      return Optional.empty();
    }
    if (invariant.find() && invariants.containsKey(invariant.group(1))) {
      ErrorCode code =
          severity == org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity.WARNING
              ? ErrorCode.INVARIANT_WARNING
              : ErrorCode.INVARIANT;
      return Optional.of(invariant(code, invariant.group(1), place, entry).with(text));
    }
    if (severity == org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity.WARNING) {
      return isTolerated(id, place)
          ? Optional.empty()
          : Optional.of(Finding.of(ErrorCode.PROFILE_WARNING).at(place).with(text));
    }
    return Optional.of(error(id, text, place, entry));
  }

  /**
   * Entries need no narrative. The types of locations are bound by FHIR to a list that mCSD's own
   * codes are outside of.
   */
  private static boolean isTolerated(String id, String place) {
    return id.endsWith("dom-6")
        || (id.startsWith("Terminology_TX_NoValid") && place.matches("Location\\.type.*"));
  }

  private Finding error(String id, String message, String place, Resource entry) {
    Matcher missing = MISSING.matcher(message);
    Matcher slice = MISSING_SLICE.matcher(message);
    if (missing.matches() || slice.matches()) {
      String name = missing.matches() ? missing.group(1) : slice.group(1);
      String least = missing.matches() ? missing.group(2) : "1";
      return Finding.of(ErrorCode.ELEMENT_MISSING, element(name), least).at(below(place, name));
    }
    Matcher many = TOO_MANY.matcher(message);
    if (many.matches()) {
      return Finding.of(
              ErrorCode.ELEMENT_REPEATED, element(many.group(1)), many.group(2), many.group(3))
          .at(below(place, many.group(1)));
    }
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.matches()) {
      String name = unknown.group(1);
      return Finding.of(ErrorCode.ELEMENT_UNKNOWN, name)
          .at(place.endsWith("." + name) ? place : place + "." + name);
    }
    Matcher invariant = INVARIANT.matcher(message);
    if (invariant.find()) {
      return invariant(ErrorCode.INVARIANT, invariant.group(1), place, entry).with(message);
    }
    return code(id, message, place, entry);
  }

  private Finding invariant(ErrorCode code, String key, String place, Resource entry) {
    Bilingual text =
        invariants.getOrDefault(
            key,
            new Bilingual("Die Spezifikation von FHIR nennt ihren Wortlaut.", "See FHIR's text."));
    return Finding.of(code, key, text, value(entry, place)).at(place);
  }

  private static Finding code(String id, String message, String place, Resource entry) {
    if (id.startsWith("Terminology_TX_NoValid") || id.startsWith("Terminology_TX_Confirm")) {
      Matcher valueSet = VALUE_SET.matcher(message);
      String from = valueSet.find() ? valueSet.group(1) : "-";
      return Finding.of(ErrorCode.CODE_NOT_ALLOWED, from, value(entry, place))
          .at(place)
          .with(message);
    }
    if (message.regionMatches(true, 0, "Unknown code", 0, "Unknown code".length())
        || UNKNOWN_CODE.matcher(message).find()) {
      return Finding.of(ErrorCode.CODE_UNKNOWN, value(entry, place)).at(place).with(message);
    }
    if (id.startsWith("Type_Specific_Checks")
        || id.toUpperCase(Locale.ROOT).contains("PROPERTY_TYPE")
        || id.contains("JSON_PROPERTY")
        || id.startsWith("This_property_must_be")) {
      return Finding.of(ErrorCode.FORM, value(entry, place)).at(place).with(message);
    }
    return Finding.of(ErrorCode.PROFILE_ERROR).at(place).with(message);
  }

  private static String place(String location, Resource entry) {
    String place = location == null ? "" : location.replaceAll("/\\*.*?\\*/", "");
    // XML is located by XPath where it is not of FHIR's structure.
    place = place.replaceFirst("^/f:", "").replace("/f:", ".");
    return place.isBlank() || place.startsWith("(")
        ? entry.fhirType()
        : place.replaceFirst(" \\(.*", "");
  }

  private static String element(String name) {
    return name.replaceFirst("^.*:(?=[A-Z])", "");
  }

  private static String below(String place, String name) {
    String last = name.substring(name.lastIndexOf('.') + 1).replaceFirst(":.*", "");
    return place.matches(".*\\." + Pattern.quote(last) + "(\\[\\d+])?")
        ? place
        : place + "." + last;
  }

  /** What stands at that place, as the end of a sentence; nothing if that cannot be said. */
  private static Bilingual value(Resource entry, String place) {
    Base at = entry;
    List<String> segments = List.of(place.split("\\.(?!ofType)"));
    for (String segment : segments.subList(Math.min(1, segments.size()), segments.size())) {
      Matcher name = SEGMENT.matcher(segment);
      Property property = name.lookingAt() ? at.getNamedProperty(name.group(1)) : null;
      int index = property == null || name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
      if (property == null || property.getValues().size() <= index) {
        return Bilingual.NOTHING;
      }
      at = property.getValues().get(index);
    }
    String shown = shown(at);
    return shown == null
        ? Bilingual.NOTHING
        : new Bilingual(" Angegeben ist „" + shown + "“.", " Given is \"" + shown + "\".");
  }

  private static String shown(Base value) {
    if (value instanceof CodeableConcept concept && concept.hasCoding()) {
      return shown(concept.getCodingFirstRep());
    }
    if (value instanceof Coding coding) {
      return coding.getSystem() + "|" + coding.getCode();
    }
    if (value.isPrimitive()) {
      return value.primitiveValue();
    }
    Property inner = value.getNamedProperty("value");
    boolean single = inner != null && inner.getValues().size() == 1;
    return single && inner.getValues().get(0).isPrimitive()
        ? inner.getValues().get(0).primitiveValue()
        : null;
  }
}
