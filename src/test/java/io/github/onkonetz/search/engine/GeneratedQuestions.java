package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.storage.ServedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Searches made up at random of the parameters that there are and of values that entries have. */
final class GeneratedQuestions {

  /** In an order that is the same in every run, as the questions of a seed have to be. */
  private static final List<RestSearchParameterTypeEnum> KINDS =
      List.of(
          RestSearchParameterTypeEnum.TOKEN,
          RestSearchParameterTypeEnum.STRING,
          RestSearchParameterTypeEnum.REFERENCE,
          RestSearchParameterTypeEnum.DATE);

  /** Values that no entry has, and that only look as if they meant something. */
  private static final List<String> ABSURD =
      List.of("nirgends", "ß", "%", "_", "a\\,b", "x\\|y", "http://example.org|x");

  private final Random dice;
  private final ISearchParamExtractor extractor;
  private final LookupVocabulary vocabulary;
  private final ISearchParamRegistry registry;
  private final List<? extends Resource> entries;

  GeneratedQuestions(
      long seed,
      ISearchParamRegistry registry,
      ISearchParamExtractor extractor,
      List<? extends Resource> entries) {
    this.dice = new Random(seed);
    this.registry = registry;
    this.extractor = extractor;
    this.vocabulary = new LookupVocabulary(registry);
    this.entries = entries;
  }

  String next() {
    String type = any(ServedTypes.DIRECTORY);
    StringBuilder search = new StringBuilder(type).append("?_count=").append(3 + dice.nextInt(60));
    int conditions = dice.nextInt(3) == 0 ? 2 : 1;
    for (int i = 0; i < conditions; i++) {
      search.append('&').append(condition(type));
    }
    if (dice.nextInt(3) == 0) {
      search.append(include(type));
    }
    if (dice.nextInt(3) == 0) {
      search.append("&_sort=").append(dice.nextBoolean() ? "-" : "").append(sort(type));
    }
    return search.toString();
  }

  private String condition(String type) {
    return switch (dice.nextInt(6)) {
      case 0 -> chain(type);
      case 1 -> has(type);
      default -> plain(type);
    };
  }

  private String chain(String type) {
    List<RuntimeSearchParam> references = of(type, RestSearchParameterTypeEnum.REFERENCE);
    if (references.isEmpty()) {
      return plain(type);
    }
    RuntimeSearchParam reference = any(references);
    List<String> targets = directoryTypes(LookupVocabulary.targets(reference));
    if (targets.isEmpty()) {
      return plain(type);
    }
    String target = any(targets);
    String step = reference.getName() + (targets.size() > 1 ? ":" + target : "");
    return step + "." + (dice.nextInt(4) == 0 ? chain(target) : plain(target));
  }

  private String has(String type) {
    List<String> sources =
        vocabulary.reverseReferences(type).stream()
            .filter(s -> ServedTypes.DIRECTORY.contains(s.substring(0, s.indexOf(':'))))
            .toList();
    if (sources.isEmpty()) {
      return plain(type);
    }
    String source = any(sources);
    String sourceType = source.substring(0, source.indexOf(':'));
    return "_has:" + source + ":" + plain(sourceType);
  }

  /** A parameter of the type itself, with a value that some entry of it has, or an absurd one. */
  private String plain(String type) {
    List<RuntimeSearchParam> parameters = new ArrayList<>();
    KINDS.forEach(kind -> parameters.addAll(of(type, kind)));
    RuntimeSearchParam parameter = any(parameters);
    if (dice.nextInt(12) == 0) {
      return parameter.getName() + ":missing=" + dice.nextBoolean();
    }
    String modifier = modifier(parameter);
    String value = value(type, parameter, modifier);
    if (dice.nextInt(4) == 0) {
      value += "," + value(type, parameter, modifier);
    }
    return parameter.getName() + modifier + "=" + value;
  }

  private String modifier(RuntimeSearchParam parameter) {
    if (dice.nextInt(3) != 0 || parameter.getName().startsWith("_")) {
      return "";
    }
    return switch (parameter.getParamType()) {
      case STRING -> any(List.of(":contains", ":exact"));
      case TOKEN -> any(List.of(":not", ":text"));
      default -> "";
    };
  }

  private String value(String type, RuntimeSearchParam parameter, String modifier) {
    boolean isDate = parameter.getParamType() == RestSearchParameterTypeEnum.DATE;
    if (!isDate && dice.nextInt(10) == 0) {
      return any(ABSURD);
    }
    for (int tries = 0; tries < 50; tries++) {
      Resource entry = any(entries);
      if (entry.fhirType().equals(type)) {
        List<IBase> values = extractor.extractValues(parameter.getPath(), entry);
        if (!values.isEmpty()) {
          String value = write(any(values), modifier);
          if (!value.isBlank()) {
            return value;
          }
        }
      }
    }
    return isDate ? "ge2020" : any(ABSURD);
  }

  private String write(IBase value, String modifier) {
    if (value instanceof CodeableConcept concept && concept.hasCoding()) {
      return token(any(concept.getCoding()), modifier);
    } else if (value instanceof Coding coding) {
      return token(coding, modifier);
    } else if (value instanceof Identifier identifier) {
      return modifier.equals(":text")
          ? escaped(identifier.getValue())
          : dice.nextBoolean()
              ? escaped(identifier.getValue())
              : identifier.getSystem() + "|" + escaped(identifier.getValue());
    } else if (value instanceof Reference reference && reference.hasReference()) {
      String literal = reference.getReference();
      return dice.nextBoolean() ? literal : literal.substring(literal.indexOf('/') + 1);
    } else if (value instanceof Period period) {
      return date(period.hasStart() ? period.getStartElement() : period.getEndElement());
    } else if (value instanceof BaseDateTimeType date) {
      return date(date);
    } else if (value instanceof HumanName name) {
      return text(name.getFamily(), modifier);
    } else if (value instanceof Address address) {
      return text(address.getCity(), modifier);
    }
    return value instanceof PrimitiveType<?> primitive
        ? text(primitive.getValueAsString(), modifier)
        : "";
  }

  private String token(Coding coding, String modifier) {
    if (modifier.equals(":text")) {
      String display = coding.getDisplay();
      return display == null ? "x" : escaped(display.substring(0, Math.min(6, display.length())));
    }
    return switch (dice.nextInt(4)) {
      case 0 -> coding.getSystem() + "|" + coding.getCode();
      case 1 -> coding.getSystem() + "|";
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
    return escaped(modifier.isEmpty() ? part.toLowerCase() : part);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(",", "\\,").replace("$", "\\$").replace("|", "\\|");
  }

  private String date(BaseDateTimeType date) {
    String text = date.getValueAsString();
    int length = Math.min(text.length(), any(List.of(4, 7, 10)));
    return any(List.of("", "eq", "ne", "gt", "ge", "lt", "le", "sa", "eb"))
        + text.substring(0, length);
  }

  private String include(String type) {
    List<String> forward = new ArrayList<>(vocabulary.references(type));
    List<String> reverse =
        vocabulary.reverseReferences(type).stream()
            .filter(s -> ServedTypes.DIRECTORY.contains(s.substring(0, s.indexOf(':'))))
            .toList();
    StringBuilder includes = new StringBuilder();
    if (!forward.isEmpty()) {
      includes.append("&_include=").append(dice.nextInt(5) == 0 ? "*" : any(forward));
    }
    if (!reverse.isEmpty() && dice.nextBoolean()) {
      String source = any(reverse);
      // HAPI's "*" follows what a _revinclude brings too, as if it said :iterate.
      if (includes.indexOf("*") < 0) {
        includes.append("&_revinclude=").append(source);
      }
    }
    if (dice.nextInt(3) == 0) {
      includes.append("&_include:iterate=Organization:partof");
    }
    return includes.toString();
  }

  private String sort(String type) {
    List<RuntimeSearchParam> parameters = new ArrayList<>();
    parameters.addAll(of(type, RestSearchParameterTypeEnum.STRING));
    parameters.addAll(of(type, RestSearchParameterTypeEnum.DATE));
    return parameters.isEmpty() || dice.nextInt(4) == 0 ? "_id" : any(parameters).getName();
  }

  private List<RuntimeSearchParam> of(String type, RestSearchParameterTypeEnum kind) {
    Set<String> names =
        new TreeSet<>(
            registry
                .getActiveSearchParams(type, SearchParamLookupContextEnum.SEARCH)
                .getSearchParamNames());
    return names.stream()
        .filter(name -> !name.startsWith("_"))
        .map(name -> vocabulary.definition(type, name))
        .filter(definition -> definition != null && definition.getParamType() == kind)
        .toList();
  }

  private static List<String> directoryTypes(Set<String> types) {
    return types.stream().filter(ServedTypes.DIRECTORY::contains).sorted().toList();
  }

  private <T> T any(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }
}
