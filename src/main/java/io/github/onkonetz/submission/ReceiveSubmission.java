package io.github.onkonetz.submission;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a submission in: checks it, and keeps it with its receipt, or refuses it. */
final class ReceiveSubmission {

  /** As long as a key may be by the drafts of its header, with room; it is one of an index. */
  private static final int LONGEST_IDENTITY = 500;

  private final PlanChanges plans;
  private final CheckSubmission checks;
  private final SubmissionTasks tasks;
  private final IdentityTable identities;
  private final TransactionTemplate transaction;
  private final FhirContext fhirContext;

  ReceiveSubmission(
      PlanChanges plans,
      CheckSubmission checks,
      SubmissionTasks tasks,
      IdentityTable identities,
      TransactionTemplate transaction,
      FhirContext fhirContext) {
    this.plans = plans;
    this.checks = checks;
    this.tasks = tasks;
    this.identities = identities;
    this.transaction = transaction;
    this.fhirContext = fhirContext;
  }

  /**
   * The receipt.
   *
   * @param isNew whether it was not there before
   */
  record Receipt(Task task, boolean isNew) {}

  /**
   * Keeps a submission.
   *
   * @throws RefusedSubmissionException if something is wrong with it
   * @throws RefusedException 409 if something else was sent under the same identity
   */
  Receipt receive(Actor sender, Asked asked, MessageLanguage language) {
    String organization = organization(sender, asked);
    String identity = identity(asked);
    String digest = digest(asked, organization);
    Optional<Receipt> before = before(sender, identity, digest);
    if (before.isPresent()) {
      return before.get();
    }
    checkPredecessor(asked, organization);
    Plan plan = plans.of(asked.resource());
    List<Finding> findings = checks.findings(plan, owner(sender, organization));
    refuse(findings, language);
    String id = UUID.randomUUID().toString();
    Task kept =
        transaction.execute(
            status -> {
              if (identity != null && !identities.take(sender.client(), identity, digest, id)) {
                return null;
              }
              Bundle changes = KeptChanges.bundle(plan.changes());
              changes.setId(id);
              changes.setTimestamp(tasks.now());
              tasks.store(changes);
              Task task =
                  ReceivedTask.of(id, sender, asked, organization, plan.changes(), tasks.now());
              ReceivedTask.setFindings(task, findings);
              return tasks.store(task);
            });
    return kept == null ? before(sender, identity, digest).orElseThrow() : new Receipt(kept, true);
  }

  /** What would be said and done; nothing is kept. */
  OperationOutcome check(Actor sender, Asked asked, MessageLanguage language) {
    String organization = organization(sender, asked);
    identity(asked);
    checkPredecessor(asked, organization);
    Plan plan = plans.of(asked.resource());
    List<Finding> findings = checks.findings(plan, owner(sender, organization));
    refuse(findings, language);
    List<Finding> all = new ArrayList<>(List.of(Finding.of(ErrorCode.SUBMIT_CHECKED)));
    all.addAll(findings);
    for (SubmittedChange change : plan.changes()) {
      Bilingual what = new Bilingual(change.kind().german(), change.kind().english());
      Finding planned = Finding.of(ErrorCode.SUBMIT_PLAN, change.reference(), what);
      all.add(plan.placed(change.index(), planned.at(change.type())));
    }
    return Finding.outcome(all, language);
  }

  private static void refuse(List<Finding> findings, MessageLanguage language) {
    if (findings.stream().anyMatch(CheckSubmission::refuses)) {
      throw new RefusedSubmissionException(findings, language);
    }
  }

  private static @Nullable String owner(Actor sender, String organization) {
    return sender.reviews() ? null : organization;
  }

  private String organization(Actor sender, Asked asked) {
    String named =
        asked.organization() == null
            ? null
            : new IdType(asked.organization()).toUnqualifiedVersionless().getValue();
    if (!sender.reviews()) {
      String own = sender.organization();
      if (sender.role() != Actor.Role.PARTNER || own == null) {
        throw new RefusedException(
            Finding.of(
                ErrorCode.SUBMIT_NOT_YOURS,
                new Bilingual("ein Partner oder die Geschäftsstelle", "a partner or the office")));
      }
      if (named != null && !named.equals(own)) {
        throw new RefusedException(
            Finding.of(ErrorCode.SUBMIT_FOR_OTHERS, own).at("http.organization"));
      }
      return own;
    }
    if (named == null) {
      throw new RefusedException(
          Finding.of(ErrorCode.SUBMIT_NO_ORGANIZATION).at("http.organization"));
    }
    if (!named.startsWith("Organization/") || !tasks.isThere(named)) {
      throw new RefusedException(
          Finding.of(ErrorCode.SUBMIT_NO_SUCH_ORGANIZATION, named).at("http.organization"));
    }
    return named;
  }

  private void checkPredecessor(Asked asked, String organization) {
    if (asked.basedOn() == null) {
      return;
    }
    IdType id = new IdType(asked.basedOn());
    Task earlier = id.hasIdPart() ? tasks.read(id.getIdPart()) : null;
    if (earlier == null
        || SubmissionState.of(earlier) != SubmissionState.RETURNED
        || !SubmissionTasks.organization(earlier).equals(organization)) {
      throw new RefusedException(
          Finding.of(ErrorCode.SUBMIT_BASED_ON, asked.basedOn()).at("http.based-on"));
    }
  }

  private Optional<Receipt> before(Actor sender, @Nullable String identity, String digest) {
    if (identity == null) {
      return Optional.empty();
    }
    Optional<IdentityTable.Earlier> earlier = identities.earlier(sender.client(), identity);
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    if (!earlier.get().digest().equals(digest)) {
      throw new RefusedException(
          Finding.of(ErrorCode.SUBMIT_IDENTITY, identity, "Task/" + earlier.get().task()));
    }
    return Optional.of(
        new Receipt(Objects.requireNonNull(tasks.read(earlier.get().task())), false));
  }

  private static @Nullable String identity(Asked asked) {
    Identifier identifier = asked.identity();
    if (identifier == null) {
      return null;
    }
    String text =
        (identifier.hasSystem() ? identifier.getSystem() : "") + "|" + identifier.getValue();
    if (text.length() > LONGEST_IDENTITY) {
      throw new RefusedException(
          Finding.of(
              ErrorCode.SUBMIT_PARAMETER,
              text.substring(0, LONGEST_IDENTITY / 10) + "…",
              "Bundle.identifier, Idempotency-Key"));
    }
    return text;
  }

  /** Of the content, not of its bytes: spaces and the order of keys say nothing. */
  private String digest(Asked asked, String organization) {
    String content =
        fhirContext.newJsonParser().encodeResourceToString(asked.resource())
            + "\n"
            + organization
            + "\n"
            + asked.basedOn();
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
