package io.github.onkonetz.search;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.storage.ServedTypes;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Which words a search may use: parameters per type, modifiers per kind of parameter, includes. */
public final class LookupVocabulary {

  /**
   * Parameters that say how to answer rather than what to find; pages are the repository's {@code
   * _offset} and the index's {@code _cursor}.
   */
  private static final Set<String> CONTROLS =
      Set.of(
          "_sort",
          "_count",
          "_include",
          "_revinclude",
          "_summary",
          "_total",
          "_elements",
          "_format",
          "_pretty",
          "_offset",
          "_cursor",
          "_explain");

  /** Known to HAPI's registry, but without the index that they need. */
  private static final Set<String> NOT_SUPPORTED = Set.of("_filter", "_query", "_list", "_in");

  /**
   * Words anywhere in an entry and in what it is linked to. Ours, since HAPI's registry has them
   * only with a full-text index of its own.
   */
  private static final Map<String, RuntimeSearchParam> FULL_TEXT =
      Map.of(
          "_content", fullText("_content", "Resource-content"),
          "_text", fullText("_text", "DomainResource-text"));

  private static final Map<RestSearchParameterTypeEnum, List<String>> MODIFIERS = modifiers();

  private final ISearchParamRegistry registry;

  public LookupVocabulary(ISearchParamRegistry registry) {
    this.registry = registry;
  }

  /** Whether a parameter says how to answer rather than what to find. */
  public static boolean isControl(String name) {
    int modifier = name.indexOf(':');
    return CONTROLS.contains(modifier < 0 ? name : name.substring(0, modifier));
  }

  private static RuntimeSearchParam fullText(String name, String definition) {
    return new RuntimeSearchParam(
        null,
        "http://hl7.org/fhir/SearchParameter/" + definition,
        name,
        "Words of the entry and of what it is linked to",
        null,
        RestSearchParameterTypeEnum.SPECIAL,
        Set.of(),
        Set.of(),
        RuntimeSearchParam.RuntimeSearchParamStatusEnum.ACTIVE,
        ServedTypes.DIRECTORY);
  }

  /** Whether a parameter looks for words anywhere, {@code _content} or {@code _text}. */
  public static boolean isFullText(RuntimeSearchParam definition) {
    return FULL_TEXT.containsKey(definition.getName());
  }

  /** The definition of a parameter; null if the type has none of that name. */
  public @Nullable RuntimeSearchParam definition(String type, String name) {
    if (FULL_TEXT.containsKey(name)) {
      return ServedTypes.DIRECTORY.contains(type) ? FULL_TEXT.get(name) : null;
    }
    return NOT_SUPPORTED.contains(name)
        ? null
        : registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
  }

  /** All parameters that can be searched for a type. */
  Set<String> parameters(String type) {
    Set<String> names =
        new TreeSet<>(
            registry
                .getActiveSearchParams(type, SearchParamLookupContextEnum.SEARCH)
                .getSearchParamNames());
    names.removeAll(NOT_SUPPORTED);
    names.removeAll(FULL_TEXT.keySet());
    if (ServedTypes.DIRECTORY.contains(type)) {
      names.addAll(FULL_TEXT.keySet());
    }
    names.add("_has");
    return names;
  }

  /** Everything that may stand in a search of that type. */
  Set<String> words(String type) {
    Set<String> words = parameters(type);
    words.addAll(CONTROLS);
    return words;
  }

  /** Whether a type has that parameter, and it is a reference. */
  boolean isReference(String type, String name) {
    RuntimeSearchParam definition = definition(type, name);
    return definition != null && definition.getParamType() == RestSearchParameterTypeEnum.REFERENCE;
  }

  /** The references of a type, as {@code Type:parameter}. */
  public Set<String> references(String type) {
    Set<String> references = new TreeSet<>();
    definitions(type).forEach(reference -> references.add(type + ":" + reference.getName()));
    return references;
  }

  /** The references of other types to that type, as {@code Other:parameter}. */
  public Set<String> reverseReferences(String type) {
    Set<String> references = new TreeSet<>();
    for (String other : ServedTypes.DIRECTORY) {
      definitions(other).stream()
          .filter(reference -> targets(reference).contains(type))
          .forEach(reference -> references.add(other + ":" + reference.getName()));
    }
    return references;
  }

  private List<RuntimeSearchParam> definitions(String type) {
    return parameters(type).stream()
        .map(name -> definition(type, name))
        .filter(Objects::nonNull)
        .filter(d -> d.getParamType() == RestSearchParameterTypeEnum.REFERENCE)
        .toList();
  }

  /** The served types that a reference may lead to. */
  public static Set<String> targets(RuntimeSearchParam reference) {
    Set<String> targets = new TreeSet<>(reference.getTargets());
    targets.retainAll(ServedTypes.all());
    return targets.isEmpty() ? ServedTypes.all() : targets;
  }

  /** The modifiers of a parameter, without the types that a reference may be narrowed to. */
  static List<String> modifiers(RuntimeSearchParam definition) {
    // HAPI treats _id like a token, but has no modifier for it; words are there or not.
    return definition.getName().equals("_id") || isFullText(definition)
        ? List.of()
        : MODIFIERS.getOrDefault(definition.getParamType(), List.of("missing"));
  }

  /** The word that was perhaps meant: a remark to append to a message, or nothing. */
  static Bilingual perhaps(String word, Collection<String> known) {
    int tolerated = Math.max(2, word.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(tolerated);
    return known.stream()
        .filter(candidate -> distance.apply(word, candidate) >= 0)
        .min(
            Comparator.comparing((String candidate) -> distance.apply(word, candidate))
                .thenComparing(c -> c))
        .map(
            nearest ->
                new Bilingual(
                    " Gemeint ist vielleicht „" + nearest + "“.",
                    " Perhaps you mean \"" + nearest + "\"."))
        .orElse(Bilingual.NOTHING);
  }

  private static Map<RestSearchParameterTypeEnum, List<String>> modifiers() {
    Map<RestSearchParameterTypeEnum, List<String>> modifiers =
        new EnumMap<>(RestSearchParameterTypeEnum.class);
    modifiers.put(RestSearchParameterTypeEnum.STRING, List.of("contains", "exact", "missing"));
    modifiers.put(
        RestSearchParameterTypeEnum.TOKEN,
        List.of("above", "below", "in", "missing", "not", "not-in", "text"));
    modifiers.put(RestSearchParameterTypeEnum.REFERENCE, List.of("identifier", "missing"));
    modifiers.put(RestSearchParameterTypeEnum.URI, List.of("above", "below", "missing"));
    return modifiers;
  }
}
