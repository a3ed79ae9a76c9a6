package io.github.onkonetz.submission;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.submission.mail.Notices;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tasks and bundles of submissions in the repository. */
final class SubmissionTasks {

  static final String PROFILE =
      "https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-submission-task";

  private final DaoRegistry repository;
  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final Notices notices;

  SubmissionTasks(DaoRegistry repository, DataSource dataSource, Clock clock, Notices notices) {
    this.repository = repository;
    this.jdbc = new JdbcTemplate(dataSource);
    this.clock = clock;
    this.notices = notices;
  }

  Date now() {
    return Date.from(clock.instant());
  }

  /**
   * A task that the actor may know of, for this transaction alone: whoever else wants to move it
   * waits until the transaction ends.
   *
   * @param version the one that the actor has seen; null if that does not matter
   */
  Task locked(Actor actor, String id, @Nullable String version) {
    jdbc.query(
        "select 1 from hfj_resource where res_type = 'Task' and fhir_id = ? for update",
        row -> {},
        id);
    Task task = readable(actor, id);
    String current = task.getIdElement().getVersionIdPart();
    if (version != null && !version.equals(current)) {
      throw new RefusedException(
          Finding.of(ErrorCode.SUBMIT_VERSION, "Task/" + id, current, version));
    }
    return task;
  }

  /** A task that the actor may know of; for everybody else there is none. */
  Task readable(Actor actor, String id) {
    Task task = read(id);
    if (task == null || !isConcerned(actor, task)) {
      throw new RefusedException(Finding.of(ErrorCode.NOT_FOUND));
    }
    return task;
  }

  private static boolean isConcerned(Actor actor, Task task) {
    return actor.reviews() || isSender(actor, task);
  }

  /** Whether the submission is the actor's own or its organisation's. */
  static boolean isSender(Actor actor, Task task) {
    return actor.is(task.getRequester())
        || (actor.role() == Actor.Role.PARTNER
            && actor.organization() != null
            && actor.organization().equals(organization(task)));
  }

  /** {@code Organization/id} that the submission is for. */
  static String organization(Task task) {
    Reference organization = task.getFor();
    return organization.hasReference()
        ? new IdType(organization.getReference()).toUnqualifiedVersionless().getValue()
        : String.valueOf(organization.getDisplay());
  }

  @Nullable Task read(String id) {
    try {
      Task task = repository.getResourceDao(Task.class).read(new IdType("Task", id), Own.request());
      return task.getMeta().hasProfile(PROFILE) ? task : null;
    } catch (ResourceNotFoundException | ResourceGoneException notThere) {
      return null;
    }
  }

  Bundle changes(Task task) {
    return repository
        .getResourceDao(Bundle.class)
        .read(new IdType(task.getFocus().getReference()), Own.request());
  }

  /** A version of an entry that was stored at some time. */
  Resource version(String type, String id, String version) {
    return (Resource)
        repository.getResourceDao(type).read(new IdType(type, id, version), Own.request());
  }

  /** Stores a task under its id, with the current time, and has people told of its new state. */
  Task store(Task task) {
    task.setLastModified(now());
    letGoOfDeleted(task);
    Task stored =
        (Task) repository.getResourceDao(Task.class).update(task, Own.request()).getResource();
    notices.reached(stored, SubmissionState.of(stored).code(), () -> submittedFor(stored));
    return stored;
  }

  private Optional<Organization> submittedFor(Task task) {
    return task.getFor().hasReference()
        ? Optional.of(
            repository
                .getResourceDao(Organization.class)
                .read(new IdType(organization(task)), Own.request()))
        : Optional.empty();
  }

  /** Keeps others from writing those entries until this transaction ends. */
  void lock(List<KeptChanges.Kept> changes) {
    jdbc.query(
        """
        select 1 from hfj_resource r
          join unnest(?::text[], ?::text[]) k (t, id) on r.res_type = k.t and r.fhir_id = k.id
        order by r.res_id for update of r
        """,
        row -> {},
        changes.stream().map(KeptChanges.Kept::type).toArray(String[]::new),
        changes.stream().map(KeptChanges.Kept::id).toArray(String[]::new));
  }

  /** {@code Type/id/_history/n} that the next write of a locked entry makes. */
  String nextVersion(IdType id) {
    long version =
        jdbc.queryForObject(
            "select res_ver from hfj_resource where res_type = ? and fhir_id = ?",
            Long.class,
            id.getResourceType(),
            id.getIdPart());
    return id.withVersion(Long.toString(version + 1)).getValue();
  }

  /**
   * Whether there is such an entry, {@code Type/id}, and it is not deleted. Reading what is not
   * there would end the transaction that it is read in.
   */
  boolean isThere(String reference) {
    IdType id = new IdType(reference);
    return !jdbc.queryForList(
            """
            select 1 from hfj_resource where res_type = ? and fhir_id = ? and res_deleted_at is null
            """,
            Integer.class,
            id.getResourceType(),
            id.getIdPart())
        .isEmpty();
  }

  /** An organisation that is deleted cannot be referred to any more; its name is kept. */
  private void letGoOfDeleted(Task task) {
    if (task.getFor().hasReference()) {
      String organization = organization(task);
      if (!isThere(organization)) {
        task.setFor(new Reference().setType("Organization").setDisplay(organization));
      }
    }
  }

  void store(Bundle changes) {
    repository.getResourceDao(Bundle.class).update(changes, Own.request());
  }
}
