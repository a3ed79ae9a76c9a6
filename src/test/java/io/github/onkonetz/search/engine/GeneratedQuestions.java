package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.search.engine.Question.Parameter;
import io.github.onkonetz.storage.ServedTypes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Resource;

/** Searches made up at random of the parameters that there are and of values that entries have. */
final class GeneratedQuestions {

  private static final Set<RestSearchParameterTypeEnum> KINDS =
      EnumSet.of(
          RestSearchParameterTypeEnum.TOKEN,
          RestSearchParameterTypeEnum.STRING,
          RestSearchParameterTypeEnum.REFERENCE,
          RestSearchParameterTypeEnum.URI,
          RestSearchParameterTypeEnum.DATE);

  /** The server refuses longer ones (onkonetz.limits.query.hops). */
  private static final int LONGEST_CHAIN = 5;

  private final Random dice;
  private final Offered offered;
  private final ISearchParamRegistry registry;
  private final GeneratedValues values;

  /**
   * @param seed the same gives the same questions, if all else is the same
   * @param base the address of the endpoint
   */
  GeneratedQuestions(
      long seed,
      String base,
      Offered offered,
      ISearchParamRegistry registry,
      ISearchParamExtractor extractor,
      List<? extends Resource> entries) {
    this.dice = new Random(seed);
    this.offered = offered;
    this.registry = registry;
    this.values = new GeneratedValues(dice, base, extractor, entries);
  }

  Question next() {
    String type = any(ServedTypes.DIRECTORY);
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(new Parameter("_count", Integer.toString(3 + dice.nextInt(60))));
    int conditions = dice.nextInt(8) == 0 ? 3 : dice.nextInt(3) == 0 ? 2 : 1;
    for (int i = 0; i < conditions; i++) {
      parameters.add(condition(type));
    }
    if (dice.nextInt(3) == 0) {
      parameters.addAll(includes(type));
    }
    if (dice.nextInt(3) == 0) {
      parameters.add(new Parameter("_sort", sort(type)));
    }
    if (dice.nextInt(10) == 0) {
      parameters.add(new Parameter("_total", "none"));
    }
    return new Question(type, parameters);
  }

  private Parameter condition(String type) {
    return switch (dice.nextInt(8)) {
      case 0, 1 -> chain(type, LONGEST_CHAIN);
      case 2 -> has(type);
      case 3 -> ofEveryType(type);
      default -> plain(type);
    };
  }

  private Parameter chain(String type, int longest) {
    List<RuntimeSearchParam> references =
        definitions(type).stream()
            .filter(d -> isOf(d, RestSearchParameterTypeEnum.REFERENCE))
            .toList();
    if (references.isEmpty()) {
      return plain(type);
    }
    RuntimeSearchParam reference = any(likely(type, references));
    List<String> targets =
        LookupVocabulary.targets(reference).stream()
            .filter(ServedTypes.DIRECTORY::contains)
            .sorted()
            .toList();
    if (targets.isEmpty()) {
      return plain(type);
    }
    String target = any(targets);
    String step = reference.getName() + (targets.size() > 1 ? ":" + target : "");
    boolean goesOn = longest > 1 && dice.nextInt(4) == 0;
    Parameter rest = goesOn ? chain(target, longest - 1) : plain(target);
    return new Parameter(step + "." + rest.name(), rest.value());
  }

  private Parameter has(String type) {
    List<String> sources = offered.reverseIncludes().get(type);
    if (sources.isEmpty()) {
      return plain(type);
    }
    String source = any(sources);
    String sourceType = source.substring(0, source.indexOf(':'));
    Parameter rest =
        dice.nextInt(4) == 0 ? chain(sourceType, LONGEST_CHAIN - 1) : plain(sourceType);
    return new Parameter("_has:" + source + ":" + rest.name(), rest.value());
  }

  private Parameter ofEveryType(String type) {
    if (!values.has(type)) {
      return plain(type);
    }
    Resource entry = values.entry(type);
    String id = entry.getIdElement().getIdPart();
    if (type.equals("Location") && dice.nextBoolean()) {
      return near();
    }
    return switch (dice.nextInt(5)) {
      case 0 ->
          new Parameter("_id", dice.nextBoolean() ? id : id + ",nobody," + any(List.of("x", id)));
      case 1 -> new Parameter("_lastUpdated", values.date(entry.getMeta().getLastUpdatedElement()));
      case 2 ->
          new Parameter(
              "_profile",
              entry.getMeta().getProfile().stream()
                  .findFirst()
                  .map(CanonicalType::getValue)
                  .orElse("urn:none"));
      case 3 ->
          new Parameter(
              "_tag" + (dice.nextInt(4) == 0 ? ":not" : ""),
              entry.getMeta().hasTag() ? values.token(any(entry.getMeta().getTag()), "") : "none");
      default -> new Parameter("_id", "nobody-" + id);
    };
  }

  /** With a distance: without one the index orders by it, which the repository cannot. */
  private Parameter near() {
    Location place = (Location) values.entry("Location");
    String point =
        place.hasPosition()
            ? place.getPosition().getLatitude() + "|" + place.getPosition().getLongitude()
            : "51.2|11.97";
    return new Parameter("near", point + "|" + (1 + dice.nextInt(90)) + "|km");
  }

  /** A parameter of the type itself, with a value that some entry of it has, or an absurd one. */
  private Parameter plain(String type) {
    List<RuntimeSearchParam> parameters =
        definitions(type).stream().filter(d -> KINDS.contains(d.getParamType())).toList();
    RuntimeSearchParam parameter = any(likely(type, parameters));
    if (!values.has(type) || dice.nextInt(12) == 0) {
      return new Parameter(parameter.getName() + ":missing", Boolean.toString(dice.nextBoolean()));
    }
    String modifier = modifier(parameter);
    return new Parameter(
        parameter.getName() + modifier, values.alternatives(type, parameter, modifier));
  }

  /** Mostly such as some entry has a value of: by the others nothing is found. */
  private List<RuntimeSearchParam> likely(String type, List<RuntimeSearchParam> parameters) {
    List<RuntimeSearchParam> used =
        parameters.stream().filter(p -> values.areThere(type, p)).toList();
    return used.isEmpty() || dice.nextInt(10) == 0 ? parameters : used;
  }

  private String modifier(RuntimeSearchParam parameter) {
    if (dice.nextInt(3) != 0) {
      return "";
    }
    return switch (parameter.getParamType()) {
      case STRING -> any(List.of(":contains", ":exact"));
      case TOKEN -> any(List.of(":not", ":text"));
      case REFERENCE -> any(List.of(":identifier", "", ""));
      default -> "";
    };
  }

  private List<Parameter> includes(String type) {
    List<Parameter> includes = new ArrayList<>();
    List<String> forward = offered.includes().get(type);
    List<String> reverse = offered.reverseIncludes().get(type);
    if (!forward.isEmpty()) {
      includes.add(new Parameter("_include", any(forward)));
    }
    if (!reverse.isEmpty() && dice.nextBoolean()) {
      includes.add(new Parameter("_revinclude", any(reverse)));
    }
    if (dice.nextInt(3) == 0) {
      includes.add(new Parameter("_include:iterate", "Organization:partof"));
    }
    return includes;
  }

  private String sort(String type) {
    List<String> keys = new ArrayList<>();
    List<RuntimeSearchParam> parameters =
        definitions(type).stream().filter(d -> KINDS.contains(d.getParamType())).toList();
    for (int i = 0; i <= dice.nextInt(2); i++) {
      String key =
          dice.nextInt(4) == 0 ? any(List.of("_id", "_lastUpdated")) : any(parameters).getName();
      keys.add((dice.nextBoolean() ? "-" : "") + key);
    }
    return String.join(",", keys.stream().distinct().toList());
  }

  private List<RuntimeSearchParam> definitions(String type) {
    return offered.parameters().get(type).stream()
        .filter(name -> !name.startsWith("_"))
        .map(name -> registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH))
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean isOf(RuntimeSearchParam parameter, RestSearchParameterTypeEnum kind) {
    return parameter.getParamType() == kind;
  }

  private <T> T any(List<T> some) {
    return some.get(dice.nextInt(some.size()));
  }
}
