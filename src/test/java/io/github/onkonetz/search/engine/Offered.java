package io.github.onkonetz.search.engine;

import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.search.LookupVocabulary;
import io.github.onkonetz.storage.ServedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a server says that can be asked of the types of the directory.
 *
 * @param parameters names by type
 * @param includes values of {@code _include} by type
 * @param reverseIncludes values of {@code _revinclude} by type
 */
record Offered(
    Map<String, List<String>> parameters,
    Map<String, List<String>> includes,
    Map<String, List<String>> reverseIncludes) {

  /** What {@code /metadata} says. */
  static Offered by(JsonNode metadata) {
    Offered offered = new Offered(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (JsonNode resource : metadata.at("/rest/0/resource")) {
      String type = resource.path("type").asText();
      if (ServedTypes.DIRECTORY.contains(type)) {
        offered.parameters.put(
            type, stream(resource.path("searchParam")).map(p -> p.path("name").asText()).toList());
        offered.includes.put(
            type, stream(resource.path("searchInclude")).map(JsonNode::asText).toList());
        offered.reverseIncludes.put(
            type,
            stream(resource.path("searchRevInclude"))
                .map(JsonNode::asText)
                .filter(i -> ServedTypes.DIRECTORY.contains(i.split(":")[0]))
                .toList());
      }
    }
    return offered;
  }

  /** What the engine knows, for tests without a server. */
  static Offered by(ISearchParamRegistry registry) {
    LookupVocabulary vocabulary = new LookupVocabulary(registry);
    Offered offered = new Offered(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (String type : ServedTypes.DIRECTORY) {
      List<String> names =
          registry
              .getActiveSearchParams(type, SearchParamLookupContextEnum.SEARCH)
              .getSearchParamNames()
              .stream()
              .sorted()
              .toList();
      offered.parameters.put(type, names);
      List<String> includes = new ArrayList<>(List.of("*", type + ":*"));
      includes.addAll(vocabulary.references(type));
      offered.includes.put(type, includes);
      offered.reverseIncludes.put(type, List.copyOf(vocabulary.reverseReferences(type)));
    }
    return offered;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
