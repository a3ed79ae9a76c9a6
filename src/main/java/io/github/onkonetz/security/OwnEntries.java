package io.github.onkonetz.security;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** What of the unpublished a partner may see. */
final class OwnEntries {

  private final DaoRegistry repository;
  private final List<Concern> concerns;

  OwnEntries(DaoRegistry repository, List<Concern> concerns) {
    this.repository = repository;
    this.concerns = List.copyOf(concerns);
  }

  /**
   * Lets pass who is concerned.
   *
   * @throws RefusedException 404, the same for what is not there, what is no longer there, and what
   *     is somebody else's
   */
  void require(Caller caller, String type, String id) {
    if (!isConcerned(caller, type, id)) {
      throw new RefusedException(Finding.of(ErrorCode.NOT_FOUND).with(type + "/" + id));
    }
  }

  private boolean isConcerned(Caller caller, String type, String id) {
    IBaseResource stored;
    try {
      stored =
          repository.getResourceDao(type).read(new IdType(type, id), new SystemRequestDetails());
    } catch (ResourceNotFoundException | ResourceGoneException notThere) {
      return false;
    }
    return concerns.stream().anyMatch(c -> c.concerns(caller, (Resource) stored));
  }
}
