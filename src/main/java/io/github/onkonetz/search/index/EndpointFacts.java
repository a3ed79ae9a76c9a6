package io.github.onkonetz.search.index;

import org.hl7.fhir.r4.model.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * A technical address.
 *
 * @param active whether its status is active
 * @param name as written; null if it has none
 * @param connectionType which kind of connection; null if not said
 * @param managingOrganization whose address it is
 */
public record EndpointFacts(
    boolean active,
    @Nullable String name,
    @Nullable Code connectionType,
    @Nullable String managingOrganization)
    implements EntryFacts {

  static EndpointFacts of(Endpoint endpoint) {
    return new EndpointFacts(
        !endpoint.hasStatus() || endpoint.getStatus() == Endpoint.EndpointStatus.ACTIVE,
        endpoint.getName(),
        endpoint.getConnectionType().hasCode()
            ? Shared.code(
                endpoint.getConnectionType().getSystem(), endpoint.getConnectionType().getCode())
            : null,
        Shared.reference(endpoint.getManagingOrganization()));
  }
}
