package io.github.onkonetz.profiles;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.ValidationModeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;

/** What a deletion would say: nothing may point to what is deleted. */
final class DeletePreview {

  private final DaoRegistry repository;

  DeletePreview(DaoRegistry repository) {
    this.repository = repository;
  }

  List<Finding> findings(String type, String id) {
    try {
      repository
          .getResourceDao(type)
          .validate(
              null,
              new IdType(type, id),
              null,
              null,
              ValidationModeEnum.DELETE,
              null,
              new SystemRequestDetails());
      return List.of();
    } catch (ResourceVersionConflictException stillNeeded) {
      return List.of(Finding.of(ErrorCode.CONFLICT).at(type).with(stillNeeded.getMessage()));
    }
  }
}
