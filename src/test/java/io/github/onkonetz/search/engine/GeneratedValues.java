package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Values of parameters: such that entries have, beginnings and middles of them, and absurd ones.
 */
final class GeneratedValues {

  /** Values that no entry has, and that only look as if they meant something. */
  private static final List<String> ABSURD =
      List.of(
          "nirgends", "ß", "%", "_", "a\\,b", "x\\|y", "http://example.org|x", "\\\\", "*", "Ａ");

  private static final int MANY = 100;

  private final Random dice;
  private final String base;
  private final ISearchParamExtractor extractor;
  private final Map<String, List<Resource>> entries;
  private final Map<String, Boolean> used = new HashMap<>();

  /**
   * @param base the address of the endpoint
   */
  GeneratedValues(
      Random dice, String base, ISearchParamExtractor extractor, List<? extends Resource> entries) {
    this.dice = dice;
    this.base = base;
    this.extractor = extractor;
    this.entries = entries.stream().collect(Collectors.groupingBy(Resource::fhirType));
  }

  /** One value, two, or a hundred. */
  String alternatives(String type, RuntimeSearchParam parameter, String modifier) {
    int count = dice.nextInt(25) == 0 ? MANY : dice.nextInt(4) == 0 ? 2 : 1;
    List<String> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(value(type, parameter, modifier));
    }
    return String.join(",", values);
  }

  private String value(String type, RuntimeSearchParam parameter, String modifier) {
    String absurd = any(ABSURD);
    boolean isDate = parameter.getParamType() == RestSearchParameterTypeEnum.DATE;
    if (isDate) {
      absurd = "ge2020";
    } else if (dice.nextInt(10) == 0) {
      return absurd;
    }
    for (int tries = 0; tries < 20; tries++) {
      List<IBase> values = extractor.extractValues(parameter.getPath(), entry(type));
      if (!values.isEmpty()) {
        String value = write(any(values), modifier);
        if (!value.isBlank()) {
          return value;
        }
      }
    }
    return absurd;
  }

  /** Some entry of a type. */
  Resource entry(String type) {
    return any(entries.get(type));
  }

  /** Whether some entry of a type has a value of that parameter. */
  boolean areThere(String type, RuntimeSearchParam parameter) {
    return used.computeIfAbsent(
        type + "?" + parameter.getName(),
        name ->
            entries.getOrDefault(type, List.of()).stream()
                .anyMatch(e -> !extractor.extractValues(parameter.getPath(), e).isEmpty()));
  }

  boolean has(String type) {
    return entries.containsKey(type);
  }

  private String write(IBase value, String modifier) {
    if (value instanceof CodeableConcept concept && concept.hasCoding()) {
      return token(any(concept.getCoding()), modifier);
    } else if (value instanceof Coding coding) {
      return token(coding, modifier);
    } else if (value instanceof Identifier identifier) {
      return identifier(identifier, modifier);
    } else if (value instanceof Reference reference) {
      return reference(reference, modifier);
    } else if (value instanceof Period period) {
      return date(period.hasStart() ? period.getStartElement() : period.getEndElement());
    } else if (value instanceof BaseDateTimeType date) {
      return date(date);
    } else if (value instanceof HumanName name) {
      return text(name.getFamily(), modifier);
    } else if (value instanceof Address address) {
      return text(address.getCity(), modifier);
    } else if (value instanceof ContactPoint contact) {
      return text(contact.getValue(), modifier);
    }
    return value instanceof PrimitiveType<?> primitive
        ? text(primitive.getValueAsString(), modifier)
        : "";
  }

  private String identifier(Identifier identifier, String modifier) {
    String value = escaped(identifier.getValue());
    return modifier.equals(":text") || dice.nextBoolean()
        ? value
        : identifier.getSystem() + "|" + value;
  }

  private String reference(Reference reference, String modifier) {
    if (modifier.equals(":identifier")) {
      return reference.hasIdentifier() ? identifier(reference.getIdentifier(), modifier) : "1";
    }
    if (!reference.hasReference()) {
      return "";
    }
    String literal = reference.getReference();
    return switch (dice.nextInt(4)) {
      case 0 -> literal;
      case 1 -> base + "/" + literal;
      default -> literal.substring(literal.indexOf('/') + 1);
    };
  }

  /** A code of some entry, as a value. */
  String token(Coding coding, String modifier) {
    if (modifier.equals(":text")) {
      String display = coding.getDisplay();
      return display == null ? "x" : escaped(display.substring(0, Math.min(6, display.length())));
    }
    if (modifier.equals(":below")) {
      return coding.getSystem() + "|" + coding.getCode();
    }
    return switch (dice.nextInt(5)) {
      case 0 -> coding.getSystem() + "|" + coding.getCode();
      case 1 -> coding.getSystem() + "|";
      case 2 -> "|" + coding.getCode();
      default -> coding.getCode();
    };
  }

  private String text(String text, String modifier) {
    if (text == null || modifier.equals(":exact") || text.length() < 3 || dice.nextBoolean()) {
      return text == null ? "" : escaped(text);
    }
    int start = modifier.equals(":contains") ? dice.nextInt(text.length() - 2) : 0;
    String part = text.substring(start, start + 2 + dice.nextInt(text.length() - start - 1));
    // Codes and ids come as texts too, and are not to be found by their beginning.
    return escaped(modifier.isEmpty() ? otherwiseSpelled(part) : part);
  }

  private String otherwiseSpelled(String text) {
    return switch (dice.nextInt(3)) {
      case 0 -> text.toLowerCase(Locale.GERMAN);
      case 1 -> text.replace("ü", "ue").replace("ä", "ae").replace("ö", "oe").replace("ß", "ss");
      default -> text.replace('-', ' ');
    };
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(",", "\\,").replace("$", "\\$").replace("|", "\\|");
  }

  /** A date, as precise as it is or less, with any prefix. */
  String date(BaseDateTimeType date) {
    String text = date.getValueAsString();
    int length = Math.min(text.length(), any(List.of(4, 7, 10)));
    return any(List.of("", "eq", "ne", "gt", "ge", "lt", "le", "sa", "eb"))
        + text.substring(0, length);
  }

  private <T> T any(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }
}
