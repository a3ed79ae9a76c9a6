package io.github.onkonetz.submission;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import java.util.List;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves a submission on, without publishing it. Each step locks the task, so that of two who decide
 * at once the second one sees what the first one decided.
 */
final class MoveSubmission {

  private final SubmissionTasks tasks;
  private final TransactionTemplate transaction;

  MoveSubmission(SubmissionTasks tasks, TransactionTemplate transaction) {
    this.tasks = tasks;
    this.transaction = transaction;
  }

  /** Somebody of the office takes it on. */
  Task claim(Actor actor, String id, @Nullable String version) {
    return transaction.execute(
        status -> {
          Task task = tasks.locked(actor, id, version);
          requireReviewer(actor);
          require(task, "$claim", SubmissionState.RECEIVED);
          task.setOwner(actor.reference());
          SubmissionState.IN_REVIEW.applyTo(task);
          return tasks.store(task);
        });
  }

  /** The sender takes it back. */
  Task withdraw(Actor actor, String id, @Nullable String version) {
    return transaction.execute(
        status -> {
          Task task = tasks.locked(actor, id, version);
          if (!SubmissionTasks.isSender(actor, task)) {
            throw new RefusedException(
                Finding.of(
                    ErrorCode.SUBMIT_NOT_YOURS,
                    new Bilingual(
                        "der Partner, der eingereicht hat", "the partner that submitted")));
          }
          require(task, "$withdraw", SubmissionState.RECEIVED, SubmissionState.IN_REVIEW);
          SubmissionState.WITHDRAWN.applyTo(task);
          return tasks.store(task);
        });
  }

  /** The office gives it back. */
  Task giveBack(Actor actor, String id, @Nullable String version, @Nullable String reason) {
    return transaction.execute(
        status -> {
          Task task = tasks.locked(actor, id, version);
          requireReviewer(actor);
          require(task, "$return", SubmissionState.IN_REVIEW, SubmissionState.FAILED);
          if (reason == null || reason.isBlank()) {
            throw new RefusedException(Finding.of(ErrorCode.SUBMIT_REASON).at("http.reason"));
          }
          ReceivedTask.setReason(task, reason.strip());
          task.setOwner(actor.reference());
          SubmissionState.RETURNED.applyTo(task);
          return tasks.store(task);
        });
  }

  static void requireReviewer(Actor actor) {
    if (!actor.reviews()) {
      throw new RefusedException(
          Finding.of(
              ErrorCode.SUBMIT_NOT_YOURS, new Bilingual("die Geschäftsstelle", "the office")));
    }
  }

  static void require(Task task, String operation, SubmissionState... allowed) {
    SubmissionState state = SubmissionState.of(task);
    if (!List.of(allowed).contains(state)) {
      throw new RefusedException(
          Finding.of(
              ErrorCode.SUBMIT_STATE,
              "Task/" + task.getIdElement().getIdPart(),
              SubmissionState.names(state),
              operation,
              SubmissionState.names(allowed)));
    }
  }
}
