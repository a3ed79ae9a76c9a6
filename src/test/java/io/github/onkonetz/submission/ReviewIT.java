package io.github.onkonetz.submission;

import static io.github.onkonetz.submission.MadeEntries.findings;
import static io.github.onkonetz.submission.MadeEntries.organization;
import static io.github.onkonetz.submission.MadeEntries.phone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class ReviewIT {

  private static final String ROOT = "Organization/review-it";
  private static final AtomicInteger PHONE = new AtomicInteger(1000);

  private static final Actor PARTNER = new Actor(Actor.Role.PARTNER, "his", ROOT);
  private static final Actor COLLEAGUE = new Actor(Actor.Role.PARTNER, "colleague", ROOT);
  private static final Actor STRANGER =
      new Actor(Actor.Role.PARTNER, "other", "Organization/asklepios-weissenfels");
  private static final Actor OFFICE = new Actor(Actor.Role.OFFICE, "office-1", null);
  private static final Actor ADMINISTRATOR = new Actor(Actor.Role.ADMINISTRATOR, "admin-1", null);
  private static final Actor NOBODY = new Actor(Actor.Role.PUBLIC, "", null);

  @Autowired FhirClient fhir;
  @Autowired ReceiveSubmission receive;
  @Autowired MoveSubmission move;
  @Autowired PublishSubmission publish;
  @Autowired CompareSubmission compare;

  /** What moves a submission. */
  private enum Step {
    CLAIM,
    WITHDRAW,
    RETURN,
    APPROVE,
    APPROVE_REBASE
  }

  @BeforeEach
  void entries() {
    fhir.put(ROOT, organization("review-it", "hospital", "Krankenhaus Review", ""));
  }

  /** Every state with every step: those of the table are possible, all others are refused. */
  @TestFactory
  List<DynamicTest> theTableOfStates() {
    List<DynamicTest> tests = new ArrayList<>();
    for (SubmissionState state : SubmissionState.values()) {
      for (Step step : Step.values()) {
        tests.add(DynamicTest.dynamicTest(state + " " + step, () -> tryStep(state, step)));
      }
    }
    return tests;
  }

  private void tryStep(SubmissionState from, Step step) {
    String id = inState(from);
    SubmissionState to =
        switch (from) {
          case RECEIVED ->
              step == Step.CLAIM
                  ? SubmissionState.IN_REVIEW
                  : step == Step.WITHDRAW ? SubmissionState.WITHDRAWN : null;
          case IN_REVIEW ->
              switch (step) {
                case WITHDRAW -> SubmissionState.WITHDRAWN;
                case RETURN -> SubmissionState.RETURNED;
                case APPROVE, APPROVE_REBASE -> SubmissionState.PUBLISHED;
                default -> null;
              };
          case FAILED ->
              step == Step.RETURN
                  ? SubmissionState.RETURNED
                  : step == Step.APPROVE_REBASE ? SubmissionState.PUBLISHED : null;
          default -> null;
        };
    Actor actor = step == Step.WITHDRAW ? PARTNER : OFFICE;
    if (to == null) {
      Submitted.assertRefused(ErrorCode.SUBMIT_STATE, () -> step(actor, id, step, null));
      assertThat(state(id)).isEqualTo(from);
    } else {
      Task moved = step(actor, id, step, null);
      assertThat(SubmissionState.of(moved)).isEqualTo(to);
      assertThat(state(id)).isEqualTo(to);
    }
  }

  @Test
  void whoMayMoveItIsFixed() {
    String id = inState(SubmissionState.RECEIVED);
    Submitted.assertRefused(ErrorCode.SUBMIT_NOT_YOURS, () -> step(PARTNER, id, Step.CLAIM, null));
    Submitted.assertRefused(
        ErrorCode.SUBMIT_NOT_YOURS, () -> step(OFFICE, id, Step.WITHDRAW, null));
    step(ADMINISTRATOR, id, Step.CLAIM, null);
    for (Step step : List.of(Step.RETURN, Step.APPROVE, Step.APPROVE_REBASE)) {
      Submitted.assertRefused(ErrorCode.SUBMIT_NOT_YOURS, () -> step(PARTNER, id, step, null));
    }
    step(COLLEAGUE, id, Step.WITHDRAW, null);
  }

  @Test
  void forEverybodyElseThereIsNone() {
    String id = inState(SubmissionState.IN_REVIEW);
    for (Actor actor : List.of(STRANGER, NOBODY)) {
      for (Step step : Step.values()) {
        Submitted.assertRefused(ErrorCode.NOT_FOUND, () -> step(actor, id, step, null));
      }
      Submitted.assertRefused(ErrorCode.NOT_FOUND, () -> compare.compare(actor, id));
    }
    Submitted.assertRefused(ErrorCode.NOT_FOUND, () -> step(OFFICE, "nowhere", Step.CLAIM, null));
  }

  @Test
  void aReasonIsNeededToReturnAndIsKept() {
    String id = inState(SubmissionState.IN_REVIEW);
    Submitted.assertRefused(ErrorCode.SUBMIT_REASON, () -> move.giveBack(OFFICE, id, null, " "));
    Task returned = move.giveBack(OFFICE, id, null, "Die Nummer stimmt nicht.");
    assertThat(returned.getStatusReason().getText()).isEqualTo("Die Nummer stimmt nicht.");
    assertThat(returned.getStatus()).isEqualTo(Task.TaskStatus.REJECTED);
    Task next =
        receive
            .receive(
                PARTNER,
                new Asked(change(), false, null, "Task/" + id, null),
                MessageLanguage.GERMAN)
            .task();
    assertThat(next.getBasedOnFirstRep().getReference()).isEqualTo("Task/" + id);
    assertThat(fhir.get("Task?based-on=Task/" + id).matches())
        .containsExactly("Task/" + next.getIdElement().getIdPart());
    String received = inState(SubmissionState.RECEIVED);
    Submitted.assertRefused(
        ErrorCode.SUBMIT_BASED_ON,
        () ->
            receive.receive(
                PARTNER,
                new Asked(change(), false, null, "Task/" + received, null),
                MessageLanguage.GERMAN));
  }

  @Test
  void aDecisionCanBeHeldToTheVersionThatWasLookedAt() {
    String id = inState(SubmissionState.RECEIVED);
    String seen = fhir.get("Task/" + id).header("ETag");
    FhirClient.Answer claimed = fhir.post("Task/" + id + "/$claim", "", "If-Match", seen);
    assertThat(claimed.status()).as(claimed.body()).isEqualTo(200);
    assertThat(claimed.header("ETag")).isNotEmpty().isNotEqualTo(seen);
    FhirClient.Answer late = fhir.post("Task/" + id + "/$return?reason=x", "", "If-Match", seen);
    assertThat(late.status()).as(late.body()).isEqualTo(412);
    assertThat(findings(late)).containsExactly("ONK-SUBMIT-016");
    assertThat(state(id)).isEqualTo(SubmissionState.IN_REVIEW);
    FhirClient.Answer now =
        fhir.post(
            "Task/" + id + "/$return",
            """
            {"resourceType":"Parameters","parameter":[{"name":"reason","valueString":"Nein"}]}
            """,
            "If-Match",
            claimed.header("ETag"));
    assertThat(now.status()).as(now.body()).isEqualTo(200);
    assertThat(now.json().at("/statusReason/text").asText()).isEqualTo("Nein");
  }

  @Test
  void ofTwoReviewersAtOnceOneWins() throws Exception {
    ExecutorService reviewers = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 5; i++) {
        String id = inState(SubmissionState.IN_REVIEW);
        Callable<Integer> approve = () -> fhir.post("Task/" + id + "/$approve", "").status();
        Callable<Integer> giveBack =
            () -> fhir.post("Task/" + id + "/$return?reason=x", "").status();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : reviewers.invokeAll(List.of(approve, giveBack))) {
          answers.add(answer.get());
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
      }
    } finally {
      reviewers.shutdownNow();
    }
  }

  /** A new submission of a change, moved to that state. */
  private String inState(SubmissionState state) {
    fhir.put(ROOT, organization("review-it", "hospital", "Krankenhaus Review", ""));
    Task task = receive.receive(PARTNER, Submitted.asked(change()), MessageLanguage.GERMAN).task();
    String id = task.getIdElement().getIdPart();
    if (state == SubmissionState.RECEIVED) {
      return id;
    }
    if (state == SubmissionState.WITHDRAWN) {
      step(PARTNER, id, Step.WITHDRAW, null);
      return id;
    }
    step(OFFICE, id, Step.CLAIM, null);
    switch (state) {
      case RETURNED -> step(OFFICE, id, Step.RETURN, null);
      case PUBLISHED -> step(OFFICE, id, Step.APPROVE, null);
      case FAILED -> {
        fhir.put(
            ROOT,
            organization("review-it", "hospital", "Krankenhaus Review", "\"alias\":[\"KR\"],"));
        Submitted.assertRefused(
            ErrorCode.SUBMIT_CHANGED_APART, () -> step(OFFICE, id, Step.APPROVE, null));
      }
      default -> {}
    }
    assertThat(state(id)).isEqualTo(state);
    return id;
  }

  private Task step(Actor actor, String id, Step step, String version) {
    return switch (step) {
      case CLAIM -> move.claim(actor, id, version);
      case WITHDRAW -> move.withdraw(actor, id, version);
      case RETURN -> move.giveBack(actor, id, version, "Begründung");
      case APPROVE -> publish.approve(actor, id, version, false);
      case APPROVE_REBASE -> publish.approve(actor, id, version, true);
    };
  }

  private SubmissionState state(String id) {
    return SubmissionState.of((Task) Submitted.parse(fhir.get("Task/" + id).body()));
  }

  private Resource change() {
    return Submitted.parse(
        organization(
            "review-it",
            "hospital",
            "Krankenhaus Review",
            phone("+493443" + PHONE.incrementAndGet())));
  }
}
