package io.github.onkonetz.search.index;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.github.onkonetz.storage.ServedTypes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The search parameters of the directory types at one moment: those that an index was built with.
 */
final class IndexedParameters {

  /** Parameters of these kinds have fields; the directory types have no others. */
  private static final Set<RestSearchParameterTypeEnum> KINDS =
      EnumSet.of(
          RestSearchParameterTypeEnum.TOKEN,
          RestSearchParameterTypeEnum.STRING,
          RestSearchParameterTypeEnum.REFERENCE,
          RestSearchParameterTypeEnum.DATE,
          RestSearchParameterTypeEnum.URI,
          RestSearchParameterTypeEnum.COMPOSITE,
          RestSearchParameterTypeEnum.SPECIAL);

  private final Map<String, Map<String, RuntimeSearchParam>> byType = new HashMap<>();
  private final Set<String> fingerprint = new TreeSet<>();

  private IndexedParameters() {}

  static IndexedParameters of(ISearchParamRegistry registry) {
    IndexedParameters parameters = new IndexedParameters();
    for (String type : ServedTypes.DIRECTORY) {
      Map<String, RuntimeSearchParam> definitions = new HashMap<>();
      for (RuntimeSearchParam definition :
          registry.getActiveSearchParams(type, SearchParamLookupContextEnum.INDEX).values()) {
        if (KINDS.contains(definition.getParamType())) {
          definitions.put(definition.getName(), definition);
          parameters.fingerprint.add(type + " " + describe(definition));
        }
      }
      parameters.byType.put(type, definitions);
    }
    return parameters;
  }

  private static String describe(RuntimeSearchParam definition) {
    List<String> components = new ArrayList<>();
    definition
        .getComponents()
        .forEach(c -> components.add(c.getReference() + "=" + c.getExpression()));
    return definition.getName()
        + " "
        + definition.getParamType()
        + " "
        + definition.getPath()
        + " "
        + components;
  }

  /** Those of one type, as the extractor wants them. */
  List<RuntimeSearchParam> of(String type) {
    return List.copyOf(byType.getOrDefault(type, Map.of()).values());
  }

  /** Whether entries are indexed by exactly that definition. */
  boolean contains(String type, RuntimeSearchParam definition) {
    RuntimeSearchParam indexed = byType.getOrDefault(type, Map.of()).get(definition.getName());
    return indexed != null
        && (indexed == definition || describe(indexed).equals(describe(definition)));
  }

  boolean isSameAs(IndexedParameters other) {
    return Objects.equals(fingerprint, other.fingerprint);
  }
}
