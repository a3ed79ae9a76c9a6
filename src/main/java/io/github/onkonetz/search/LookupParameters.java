package io.github.onkonetz.search;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.param.DateParam;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.storage.ServedTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the parameters that say what to find: names, chains, modifiers and values. */
public final class LookupParameters {

  private static final String HAS = "_has";

  private final LookupVocabulary vocabulary;

  public LookupParameters(LookupVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What a parameter comes down to after its chain. */
  public record Target(String type, RuntimeSearchParam definition, String modifier) {

    /** Whether it is a parameter of that type. */
    public boolean isOf(RestSearchParameterTypeEnum kind) {
      return definition.getParamType() == kind;
    }

    /** Whether it asks for nearness to a place. */
    public boolean isNear() {
      return definition.getName().equals("near") && modifier.isEmpty();
    }

    /** Whether it looks for words anywhere in an entry. */
    public boolean isFullText() {
      return LookupVocabulary.isFullText(definition);
    }

    /** Whether only the directory index knows the answer. */
    boolean isOnlyByIndex() {
      return isFullText()
          || (isNear() && !type.equals("Location"))
          || (isOf(RestSearchParameterTypeEnum.REFERENCE) && modifier.equals("identifier"));
    }
  }

  /**
   * Follows a parameter, as {@code name:contains}, {@code location.near} or {@code
   * _has:Type:reference:name}.
   *
   * @return where it leads
   * @throws RefusedException if there is no such parameter, chain or modifier
   */
  public Target follow(String type, String parameter) {
    if (parameter.startsWith(HAS)) {
      return followHas(parameter);
    }
    int dot = parameter.indexOf('.');
    return dot < 0 ? last(type, parameter) : followChain(type, parameter, dot);
  }

  private Target followHas(String parameter) {
    String[] parts = parameter.split(":", 4);
    if (parts.length < 4 || !ServedTypes.all().contains(parts[1])) {
      throw refused(
          parameter,
          Finding.of(ErrorCode.NOT_A_CHAIN, parameter, parts.length > 1 ? parts[1] : parameter));
    }
    requireReference(parts[1], parts[2], parameter);
    return follow(parts[1], parts[3]);
  }

  private Target followChain(String type, String parameter, int dot) {
    String[] hop = parameter.substring(0, dot).split(":", 2);
    RuntimeSearchParam reference = requireReference(type, hop[0], parameter);
    Set<String> targets = hop.length > 1 ? Set.of(hop[1]) : LookupVocabulary.targets(reference);
    RefusedException refusal = null;
    for (String target : targets) {
      if (!ServedTypes.all().contains(target)) {
        throw refused(parameter, Finding.of(ErrorCode.NOT_A_CHAIN, parameter, target));
      }
      try {
        return follow(target, parameter.substring(dot + 1));
      } catch (RefusedException notThere) {
        refusal = refusal == null ? notThere : refusal;
      }
    }
    throw refusal == null ? unknown(type, parameter) : refusal;
  }

  private RuntimeSearchParam requireReference(String type, String name, String parameter) {
    RuntimeSearchParam reference = vocabulary.definition(type, name);
    if (reference == null) {
      throw unknown(type, name);
    }
    if (reference.getParamType() != RestSearchParameterTypeEnum.REFERENCE) {
      throw refused(parameter, Finding.of(ErrorCode.NOT_A_CHAIN, parameter, name));
    }
    return reference;
  }

  private Target last(String type, String parameter) {
    String[] parts = parameter.split(":", 2);
    RuntimeSearchParam definition = vocabulary.definition(type, parts[0]);
    if (definition == null) {
      throw unknown(type, parts[0]);
    }
    String modifier = parts.length > 1 ? parts[1] : "";
    boolean narrowsReference =
        definition.getParamType() == RestSearchParameterTypeEnum.REFERENCE
            && ServedTypes.all().contains(modifier);
    List<String> modifiers = LookupVocabulary.modifiers(definition);
    if (parts.length > 1 && !narrowsReference && !modifiers.contains(modifier)) {
      throw refused(
          parameter,
          Finding.of(
              ErrorCode.UNKNOWN_MODIFIER,
              modifier,
              parts[0],
              modifiers.isEmpty() ? "-" : String.join(", ", modifiers)));
    }
    return new Target(type, definition, modifier);
  }

  private RefusedException unknown(String type, String name) {
    return refused(
        name,
        Finding.of(
            ErrorCode.UNKNOWN_PARAMETER,
            name,
            type,
            LookupVocabulary.perhaps(name, vocabulary.words(type)),
            String.join(", ", vocabulary.words(type))));
  }

  /** Checks one value, which may be several separated by commas. */
  void checkValue(String parameter, Target target, String value) {
    if (value.indexOf('\u0000') >= 0) {
      throw refused(
          parameter,
          Finding.of(ErrorCode.REQUEST).with("U+0000 is not allowed in texts (FHIR R4, string)."));
    }
    if (target.modifier().equals("missing")) {
      return;
    }
    if (target.isOf(RestSearchParameterTypeEnum.DATE)) {
      split(value).forEach(date -> checkDate(parameter, date));
    } else if (target.isOf(RestSearchParameterTypeEnum.COMPOSITE)) {
      if (parameter.indexOf('.') >= 0 || parameter.startsWith(HAS)) {
        throw refused(
            parameter, Finding.of(ErrorCode.COMPOSITE_IN_CHAIN, target.definition().getName()));
      }
      split(value).forEach(composite -> checkComposite(parameter, target, composite));
    } else if (target.isNear()) {
      NearPlace.parseAll(parameter, value);
    }
  }

  /** A value of {@code near} with distance and unit, however little of it was given. */
  static String canonicalNear(String parameter, String value) {
    return NearPlace.parseAll(parameter, value).stream()
        .map(NearPlace::canonical)
        .collect(Collectors.joining(","));
  }

  /** Checks a value of {@code _include} or {@code _revinclude}. */
  void checkInclude(String type, String parameter, String value) {
    if (value.equals("*")) {
      return;
    }
    Include include = new Include(value);
    String source = include.getParamType();
    String name = include.getParamName();
    boolean known =
        source != null
            && name != null
            && ServedTypes.all().contains(source)
            && (name.equals("*") || vocabulary.isReference(source, name));
    if (!known) {
      boolean reverse = parameter.startsWith("_revinclude");
      Set<String> possible =
          reverse ? vocabulary.reverseReferences(type) : vocabulary.references(type);
      throw refused(
          parameter,
          Finding.of(
              ErrorCode.UNKNOWN_INCLUDE,
              value,
              parameter,
              LookupVocabulary.perhaps(value, possible),
              String.join(", ", possible)));
    }
  }

  /**
   * Checks the value of {@code _sort}.
   *
   * @param asked the names of all parameters of the search: distance is that from a place named
   */
  void checkSort(String type, String value, Set<String> asked) {
    for (String key : value.split(",", -1)) {
      String name = key.startsWith("-") ? key.substring(1) : key;
      if (!canBeSortedBy(type, name)) {
        Set<String> possible = vocabulary.parameters(type);
        possible.removeIf(parameter -> !canBeSortedBy(type, parameter));
        throw refused(
            "_sort",
            Finding.of(
                ErrorCode.UNKNOWN_SORT,
                name,
                type,
                LookupVocabulary.perhaps(name, possible),
                String.join(", ", possible)));
      }
      if (follow(type, name).isNear() && !namesPlace(type, name, asked)) {
        throw refused("_sort", Finding.of(ErrorCode.SORT_WITHOUT_PLACE, name));
      }
    }
  }

  private boolean canBeSortedBy(String type, String parameter) {
    try {
      if (parameter.startsWith(HAS)) {
        return false;
      }
      Target target = follow(type, parameter);
      return target.modifier().isEmpty() && !target.isFullText();
    } catch (RefusedException notThere) {
      return false;
    }
  }

  /** The place named by that parameter, or for {@code near} itself by any chain to it. */
  private boolean namesPlace(String type, String name, Set<String> asked) {
    return asked.contains(name)
        || (name.equals("near") && asked.stream().anyMatch(p -> isNear(type, p)));
  }

  /** Whether a parameter asks for the distance of the entries that are searched for. */
  public boolean isNear(String type, String parameter) {
    try {
      return !LookupVocabulary.isControl(parameter)
          && !parameter.startsWith(HAS)
          && follow(type, parameter).isNear();
    } catch (RefusedException notThere) {
      return false;
    }
  }

  private static void checkComposite(String parameter, Target target, String value) {
    List<String> parts = List.of(value.split("(?<!\\\\)\\$", -1));
    if (parts.size() != 2 || parts.contains("")) {
      throw refused(
          parameter, Finding.of(ErrorCode.NOT_A_COMPOSITE, value, target.definition().getName()));
    }
  }

  private static void checkDate(String parameter, String value) {
    try {
      new DateParam(value);
    } catch (DataFormatException | IllegalArgumentException notADate) {
      throw refused(parameter, Finding.of(ErrorCode.NOT_A_DATE, value, parameter));
    }
  }

  private static List<String> split(String value) {
    return List.of(value.split("(?<!\\\\),", -1));
  }

  private static RefusedException refused(String parameter, Finding finding) {
    return new RefusedException(finding.at("http." + parameter));
  }
}
