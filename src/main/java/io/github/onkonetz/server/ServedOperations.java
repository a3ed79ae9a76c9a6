package io.github.onkonetz.server;

import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.RestfulServerConfiguration;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import io.github.onkonetz.profiles.ValidateProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which operations the endpoint has, and where they are defined. */
final class ServedOperations {

  /**
   * What HAPI brings along and a directory does not offer. The first six are for the operator's own
   * tools, the next change tags without making a version, merging is about patients, and the last
   * three need a full-text index or tables that this server does not keep.
   */
  private static final Set<String> BY_PRODUCTS =
      Set.of(
          "$perform-reindexing-pass",
          "$mark-all-resources-for-reindexing",
          "$get-resource-counts",
          "$expunge",
          "$reindex-terminology",
          "$reindex",
          "$meta",
          "$meta-add",
          "$meta-delete",
          "$hapi.fhir.merge",
          "$hapi.fhir.undo-merge",
          "$hapi.fhir.replace-references",
          "$hapi.fhir.undo-replace-references",
          "$subsumes",
          "$suggest-keywords",
          "$invalidate-expansion");

  /** Operations that FHIR defines, by type and name as HAPI lists them. */
  private static final Map<String, String> STANDARD =
      Map.of(
          "validate", "Resource-validate",
          "ValueSet/expand", "ValueSet-expand",
          "ValueSet/validate-code", "ValueSet-validate-code",
          "CodeSystem/lookup", "CodeSystem-lookup",
          "CodeSystem/validate-code", "CodeSystem-validate-code",
          "ConceptMap/translate", "ConceptMap-translate",
          "StructureDefinition/snapshot", "StructureDefinition-snapshot");

  private ServedOperations() {}

  /**
   * Takes the by-products off a server whose providers are registered: they are unknown from then
   * on.
   */
  static void removeByProducts(RestfulServer server) {
    RestfulServerConfiguration bindings = server.createConfiguration();
    removeFrom(bindings.getServerBindings());
    removeFrom(bindings.getGlobalBindings());
    server.getResourceBindings().forEach(r -> removeFrom(r.getMethodBindings()));
  }

  private static void removeFrom(List<BaseMethodBinding> bindings) {
    bindings.removeIf(
        b ->
            b instanceof OperationMethodBinding operation
                && (BY_PRODUCTS.contains(operation.getName()) || isReplaced(operation)));
  }

  /** HAPI's own $validate speaks in the words of the validator and knows no rules of ours. */
  private static boolean isReplaced(OperationMethodBinding operation) {
    return operation.getName().equals("$validate")
        && !(operation.getProvider() instanceof ValidateProvider);
  }

  /**
   * The canonical URL of an operation's definition.
   *
   * @param type the resource type that it is listed under, empty for the server
   * @param listed what HAPI would say; an address on this server unless the operation names its
   *     definition
   */
  static String definitionOf(String type, String name, String listed, String serverBase) {
    String standard = STANDARD.getOrDefault(type + "/" + name, STANDARD.get(name));
    if (standard != null) {
      return "http://hl7.org/fhir/OperationDefinition/" + standard;
    }
    return listed.startsWith(serverBase)
        ? "https://onkonetz.github.io/fhir/OperationDefinition/" + name
        : listed;
  }
}
