package io.github.onkonetz.submission;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import io.github.onkonetz.profiles.ChangeValidation;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes a submission: all of its changes, its new state and the trail in one transaction of the
 * database, or nothing of it. A server that is killed in the middle leaves a submission that is in
 * review as before.
 */
final class PublishSubmission {

  /** Two publications that wait for each other: the database ends one, which then begins anew. */
  private static final int ATTEMPTS = 3;

  /** The class of states of a transaction that the database has ended for another one. */
  private static final String ROLLED_BACK = "40";

  private final SubmissionTasks tasks;
  private final ChangedSince since;
  private final ChangeValidation stored;
  private final IFhirSystemDao<Bundle, Meta> repository;
  private final PublicationTrail trail;
  private final TransactionTemplate transaction;

  PublishSubmission(
      SubmissionTasks tasks,
      ChangedSince since,
      ChangeValidation stored,
      IFhirSystemDao<Bundle, Meta> repository,
      PublicationTrail trail,
      TransactionTemplate transaction) {
    this.tasks = tasks;
    this.since = since;
    this.stored = stored;
    this.repository = repository;
    this.trail = trail;
    this.transaction = transaction;
  }

  /** Either the task that was published, or why it was not. */
  private record Result(Task task, List<Finding> conflicts) {}

  /**
   * Publishes.
   *
   * @param rebase whether to publish on top of what has changed since, where no field is changed by
   *     both
   * @throws RefusedException 409 if entries have changed since; the submission has failed then
   */
  Task approve(Actor actor, String id, @Nullable String version, boolean rebase) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(actor, id, version, rebase);
      } catch (RuntimeException failure) {
        if (!isOfOthers(failure)) {
          throw failure;
        }
        if (attempt == ATTEMPTS) {
          throw new ResourceVersionConflictException(String.valueOf(failure.getMessage()));
        }
      }
    }
  }

  /** Whether others who write at the same time are the reason; who says so differs. */
  private static boolean isOfOthers(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrencyFailureException
          || cause instanceof ResourceVersionConflictException
          || (cause instanceof SQLException sql
              && String.valueOf(sql.getSQLState()).startsWith(ROLLED_BACK))) {
        return true;
      }
    }
    return false;
  }

  private Task once(Actor actor, String id, @Nullable String version, boolean rebase) {
    AtomicBoolean writing = new AtomicBoolean();
    Result result;
    try {
      result = transaction.execute(status -> publish(actor, id, version, rebase, writing));
    } catch (RefusedException | InvalidRequestException | UnprocessableEntityException refused) {
      if (!writing.get()) {
        throw refused;
      }
      List<Finding> findings = new ArrayList<>(List.of(Finding.of(ErrorCode.SUBMIT_UNPUBLISHABLE)));
      if (refused instanceof RefusedException told) {
        findings.addAll(told.findings());
      } else {
        findings.set(0, findings.get(0).with(String.valueOf(refused.getMessage())));
      }
      result = transaction.execute(status -> fail(actor, id, findings));
    }
    if (!result.conflicts().isEmpty()) {
      throw new RefusedException(result.conflicts());
    }
    return result.task();
  }

  private Result publish(
      Actor actor, String id, @Nullable String version, boolean rebase, AtomicBoolean writing) {
    Task task = tasks.locked(actor, id, version);
    MoveSubmission.requireReviewer(actor);
    if (rebase) {
      MoveSubmission.require(task, "$approve", SubmissionState.IN_REVIEW, SubmissionState.FAILED);
    } else {
      MoveSubmission.require(task, "$approve", SubmissionState.IN_REVIEW);
    }
    List<KeptChanges.Kept> changes = KeptChanges.read(tasks.changes(task));
    tasks.lock(changes);
    Bundle publication = new Bundle().setType(BundleType.TRANSACTION);
    List<Finding> conflicts = new ArrayList<>();
    boolean overlap = false;
    for (KeptChanges.Kept change : changes) {
      Resource current =
          tasks.isThere(change.reference())
              ? stored.stored(change.type(), change.id()).orElse(null)
              : null;
      ChangedSince.Outcome outcome = since.of(change, current);
      if (outcome.conflict() != null) {
        conflicts.add(outcome.conflict());
        overlap |= outcome.overlaps();
      }
      add(publication, change, outcome.content(), current);
    }
    task.setOwner(actor.reference());
    if (overlap || !rebase && !conflicts.isEmpty()) {
      return failed(task, conflicts);
    }
    writing.set(true);
    List<String> provenances = new ArrayList<>(trail.ofRemovals(task, actor, publication));
    Bundle answer = repository.transactionNested(Own.request(), publication);
    List<String> versions = versions(publication, answer);
    provenances.addAll(trail.ofWrites(task, actor, versions));
    versions.forEach(v -> Parts.PUBLISHED.addOutput(task, v));
    provenances.forEach(p -> Parts.PROVENANCE.addOutput(task, p));
    ReceivedTask.setReason(task, null);
    SubmissionState.PUBLISHED.applyTo(task);
    return new Result(tasks.store(task), List.of());
  }

  private static void add(
      Bundle publication,
      KeptChanges.Kept change,
      @Nullable Resource content,
      @Nullable Resource current) {
    BundleEntryComponent entry = publication.addEntry();
    entry.getRequest().setUrl(change.reference());
    if (content == null) {
      entry.getRequest().setMethod(HTTPVerb.DELETE);
    } else {
      content.setId(change.id());
      DataOrigin.submitted(content, current);
      entry.setResource(content).getRequest().setMethod(HTTPVerb.PUT);
    }
  }

  /** {@code Type/id/_history/n} of what was written; deletions have no content to refer to. */
  private static List<String> versions(Bundle publication, Bundle answer) {
    List<String> versions = new ArrayList<>();
    for (int i = 0; i < publication.getEntry().size(); i++) {
      if (publication.getEntry().get(i).getRequest().getMethod() == HTTPVerb.PUT) {
        versions.add(answer.getEntry().get(i).getResponse().getLocation());
      }
    }
    return versions;
  }

  private Result fail(Actor actor, String id, List<Finding> findings) {
    Task task = tasks.locked(actor, id, null);
    MoveSubmission.require(task, "$approve", SubmissionState.IN_REVIEW, SubmissionState.FAILED);
    task.setOwner(actor.reference());
    return failed(task, findings);
  }

  private Result failed(Task task, List<Finding> findings) {
    ReceivedTask.setFindings(task, findings);
    ReceivedTask.setReason(
        task,
        Objects.requireNonNull(findings.get(0))
            .text(io.github.onkonetz.profiles.MessageLanguage.GERMAN));
    SubmissionState.FAILED.applyTo(task);
    return new Result(tasks.store(task), findings);
  }
}
