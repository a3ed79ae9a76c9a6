package io.github.onkonetz.security;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a batch or transaction asks for.
 *
 * @param type of the resources; an empty text for the whole system
 * @param operation with its dollar sign; an empty text for other interactions
 * @param parameters of a search
 * @param what the entry as it is named in a refusal
 */
record EntryInteraction(
    RestOperationTypeEnum interaction,
    String type,
    String operation,
    Map<String, String[]> parameters,
    String what) {

  static EntryInteraction of(BundleEntryRequestComponent request) {
    String url = request.getUrl() == null ? "" : request.getUrl().replaceFirst("^/+", "");
    int question = url.indexOf('?');
    String path = question < 0 ? url : url.substring(0, question);
    String[] parts = path.split("/");
    String operation = "";
    for (String part : parts) {
      operation = part.startsWith("$") ? part : operation;
    }
    String type = parts[0].startsWith("$") || parts[0].startsWith("_") ? "" : parts[0];
    HTTPVerb method = request.getMethod();
    return new EntryInteraction(
        interaction(method, type, parts),
        type,
        operation,
        question < 0 ? Map.of() : UrlUtil.parseQueryString(url.substring(question + 1)),
        (method == null ? "" : method.toCode() + " ") + path);
  }

  private static RestOperationTypeEnum interaction(
      @Nullable HTTPVerb method, String type, String[] parts) {
    if (method == null) {
      return RestOperationTypeEnum.UPDATE; // HAPI refuses it; until then it counts as a write
    }
    return switch (method) {
      case POST -> RestOperationTypeEnum.CREATE;
      case PUT -> RestOperationTypeEnum.UPDATE;
      case PATCH -> RestOperationTypeEnum.PATCH;
      case DELETE -> RestOperationTypeEnum.DELETE;
      default -> lookup(type, parts);
    };
  }

  private static RestOperationTypeEnum lookup(String type, String[] parts) {
    String last = parts[parts.length - 1];
    if (type.equals("metadata")) {
      return RestOperationTypeEnum.METADATA;
    }
    if (type.isEmpty()) {
      return last.equals("_history")
          ? RestOperationTypeEnum.HISTORY_SYSTEM
          : RestOperationTypeEnum.SEARCH_SYSTEM;
    }
    if (last.equals("_history")) {
      return parts.length == 2
          ? RestOperationTypeEnum.HISTORY_TYPE
          : RestOperationTypeEnum.HISTORY_INSTANCE;
    }
    return parts.length == 1 ? RestOperationTypeEnum.SEARCH_TYPE : RestOperationTypeEnum.READ;
  }
}
