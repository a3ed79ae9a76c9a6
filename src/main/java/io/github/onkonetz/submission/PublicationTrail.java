package io.github.onkonetz.submission;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import io.github.onkonetz.security.Caller;
import io.github.onkonetz.security.RoleCode;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * Says of every published version for which organisation it was submitted, in which role it was
 * approved, when, and with which submission. That is public, like what was published; who these
 * people or programs were stands in the submission's Task and in the audit trail, for those
 * concerned.
 *
 * @see <a href="https://hl7.org/fhir/R4/provenance.html">FHIR R4, Provenance</a>
 */
final class PublicationTrail {

  private static final String PARTICIPANT =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
  private static final String OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";

  private final IFhirResourceDao<Provenance> repository;
  private final SubmissionTasks tasks;

  PublicationTrail(IFhirResourceDao<Provenance> repository, SubmissionTasks tasks) {
    this.repository = repository;
    this.tasks = tasks;
  }

  /**
   * What is about to be deleted; nothing can refer to it afterwards.
   *
   * @return the references of what was stored, at most one
   */
  List<String> ofRemovals(Task task, Actor reviewer, Bundle publication) {
    List<String> versions = new ArrayList<>();
    for (BundleEntryComponent entry : publication.getEntry()) {
      if (entry.getRequest().getMethod() == HTTPVerb.DELETE) {
        versions.add(tasks.nextVersion(new IdType(entry.getRequest().getUrl())));
      }
    }
    return store(task, reviewer, versions, "DELETE");
  }

  /** What was created or changed. */
  List<String> ofWrites(Task task, Actor reviewer, List<String> versions) {
    return store(task, reviewer, versions, "UPDATE");
  }

  private List<String> store(Task task, Actor reviewer, List<String> versions, String operation) {
    if (versions.isEmpty()) {
      return List.of();
    }
    Provenance provenance = new Provenance();
    DataOrigin.mark(provenance.getMeta());
    versions.forEach(v -> provenance.addTarget(new Reference(v)));
    provenance.setRecorded(tasks.now());
    provenance.getActivity().addCoding().setSystem(OPERATION).setCode(operation);
    agent(provenance, "author").setWho(submitter(SubmissionTasks.organization(task)));
    CodeableConcept role = RoleCode.of(Caller.Role.valueOf(reviewer.role().name()));
    agent(provenance, "verifier")
        .addRole(role)
        .setWho(new Reference().setDisplay(role.getCodingFirstRep().getDisplay()));
    provenance
        .addEntity()
        .setRole(ProvenanceEntityRole.SOURCE)
        .setWhat(new Reference("Task/" + task.getIdElement().getIdPart()));
    String id =
        repository.create(provenance, Own.request()).getId().toUnqualifiedVersionless().getValue();
    return List.of(id);
  }

  /** Nothing can refer to an organisation that is no longer there; its name is kept. */
  private Reference submitter(String organization) {
    return tasks.isThere(organization)
        ? new Reference(organization)
        : new Reference().setType("Organization").setDisplay(organization);
  }

  private static ProvenanceAgentComponent agent(Provenance provenance, String type) {
    ProvenanceAgentComponent agent = provenance.addAgent();
    agent.getType().addCoding().setSystem(PARTICIPANT).setCode(type);
    return agent;
  }
}
