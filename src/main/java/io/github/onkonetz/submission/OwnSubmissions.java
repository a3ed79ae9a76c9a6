package io.github.onkonetz.submission;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import io.github.onkonetz.security.Caller;
import io.github.onkonetz.security.Concern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** A partner sees the receipts of its organisation, and the Bundles that they are about. */
final class OwnSubmissions implements Concern {

  private final DaoRegistry repository;

  OwnSubmissions(DaoRegistry repository) {
    this.repository = repository;
  }

  @Override
  public boolean concerns(Caller caller, Resource resource) {
    if (resource instanceof Task task) {
      return isOf(caller, task);
    }
    return resource instanceof Bundle
        && isSubmittedFor(caller, resource.getIdElement().getIdPart());
  }

  private boolean isSubmittedFor(Caller caller, String bundle) {
    SearchParameterMap aboutIt =
        SearchParameterMap.newSynchronous("focus", new ReferenceParam("Bundle/" + bundle));
    return repository
        .getResourceDao(Task.class)
        .search(aboutIt, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .anyMatch(task -> isOf(caller, (Task) task));
  }

  private static boolean isOf(Caller caller, Task task) {
    return caller.organization() != null
        && caller.organization().equals(task.getFor().getReference());
  }
}
