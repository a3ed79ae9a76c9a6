package io.github.onkonetz.security;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import io.github.onkonetz.security.Caller.Role;
import io.github.onkonetz.storage.ServedTypes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which role an interaction needs. What is not named here needs an administrator, so that something
 * added later is closed until somebody decides otherwise. The same in words: docs/security.md.
 */
final class AccessRules {

  /** Stored by the server alone, and shown to those concerned only. */
  static final Set<String> UNPUBLISHED = Set.of("Task", "Bundle", "AuditEvent");

  /** Of these, the public does not even learn how many there are. */
  static final Set<String> NOT_PUBLIC =
      ServedTypes.all().stream()
          .filter(type -> !isPublic(type))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<RestOperationTypeEnum> READS =
      Collections.unmodifiableSet(
          EnumSet.of(
              RestOperationTypeEnum.READ,
              RestOperationTypeEnum.VREAD,
              RestOperationTypeEnum.SEARCH_TYPE,
              RestOperationTypeEnum.HISTORY_INSTANCE,
              RestOperationTypeEnum.HISTORY_TYPE));

  private static final Set<RestOperationTypeEnum> WRITES =
      Collections.unmodifiableSet(
          EnumSet.of(
              RestOperationTypeEnum.CREATE,
              RestOperationTypeEnum.UPDATE,
              RestOperationTypeEnum.PATCH,
              RestOperationTypeEnum.DELETE));

  private static final Map<String, Role> OPERATIONS = operations();

  private AccessRules() {}

  private static Map<String, Role> operations() {
    Map<String, Role> operations = new HashMap<>();
    for (String open :
        new String[] {
          "$validate",
          "$expand",
          "$lookup",
          "$validate-code",
          "$translate",
          "$subsumes",
          "$find-care",
          "$network",
          "$path"
        }) {
      operations.put(open, Role.PUBLIC);
    }
    for (String submitting : new String[] {"$submit", "$withdraw", "$compare"}) {
      operations.put(submitting, Role.PARTNER);
    }
    for (String reviewing : new String[] {"$claim", "$return", "$approve", "$meta", "$diff"}) {
      operations.put(reviewing, Role.OFFICE);
    }
    return Map.copyOf(operations);
  }

  /**
   * The role that an interaction needs.
   *
   * @param type of the resources; an empty text for the whole system
   * @param operation with its dollar sign; an empty text for other interactions
   * @return empty if nobody may
   */
  static Optional<Role> needed(RestOperationTypeEnum interaction, String type, String operation) {
    if (!operation.isEmpty()) {
      return Optional.of(OPERATIONS.getOrDefault(operation, Role.ADMINISTRATOR));
    }
    if (READS.contains(interaction)) {
      return Optional.of(neededToRead(interaction, type));
    }
    if (WRITES.contains(interaction)) {
      return neededToWrite(type);
    }
    return Optional.of(
        switch (interaction) {
          // Pages of stored searches and metadata; entries of a Bundle are judged one by one.
          case METADATA, GET_PAGE, TRANSACTION, VALIDATE -> Role.PUBLIC;
          case SEARCH_SYSTEM, HISTORY_SYSTEM, META -> Role.OFFICE;
          default -> Role.ADMINISTRATOR;
        });
  }

  private static Role neededToRead(RestOperationTypeEnum interaction, String type) {
    if (isPublic(type)) {
      return Role.PUBLIC;
    }
    return switch (type) {
      case "Task" ->
          interaction == RestOperationTypeEnum.READ
                  || interaction == RestOperationTypeEnum.SEARCH_TYPE
              ? Role.PARTNER
              : Role.OFFICE;
      case "Bundle" -> interaction == RestOperationTypeEnum.READ ? Role.PARTNER : Role.OFFICE;
      case "AuditEvent" -> Role.OFFICE;
      // A type that is not served here is not found, which is no secret.
      default -> ServedTypes.all().contains(type) ? Role.ADMINISTRATOR : Role.PUBLIC;
    };
  }

  private static boolean isPublic(String type) {
    return ServedTypes.DIRECTORY.contains(type)
        || ServedTypes.CONFORMANCE.contains(type)
        || type.equals("Provenance");
  }

  private static Optional<Role> neededToWrite(String type) {
    if (UNPUBLISHED.contains(type)) {
      return Optional.empty();
    }
    return Optional.of(ServedTypes.DIRECTORY.contains(type) ? Role.OFFICE : Role.ADMINISTRATOR);
  }
}
