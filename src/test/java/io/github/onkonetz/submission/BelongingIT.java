package io.github.onkonetz.submission;

import static io.github.onkonetz.submission.MadeEntries.organization;
import static io.github.onkonetz.submission.MadeEntries.phone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may submit what, by what the directory says of who belongs to whom. */
@DirectoryIT
class BelongingIT {

  private static final String ROOT = "Organization/belonging-it";

  private static final Actor PARTNER = new Actor(Actor.Role.PARTNER, "his", ROOT);
  private static final Actor STRANGER =
      new Actor(Actor.Role.PARTNER, "other", "Organization/asklepios-weissenfels");
  private static final Actor NOBODY = new Actor(Actor.Role.PUBLIC, "", null);

  @Autowired FhirClient fhir;
  @Autowired ReceiveSubmission receive;

  @BeforeEach
  void entries() {
    fhir.put(ROOT, organization("belonging-it", "hospital", "Krankenhaus Belonging", ""));
  }

  @Test
  void aPartnerSubmitsForItsOwnOnly() {
    Resource foreign =
        Submitted.parse(organization("uk-leipzig", "hospital", "Fremd", phone("+4934111")));
    assertThatThrownBy(
            () -> receive.receive(PARTNER, Submitted.asked(foreign), MessageLanguage.GERMAN))
        .isInstanceOfSatisfying(
            RefusedSubmissionException.class,
            e ->
                assertThat(e.findings())
                    .extracting(f -> f.code())
                    .contains(ErrorCode.SUBMIT_NOT_OURS));
    Submitted.assertRefused(
        ErrorCode.SUBMIT_FOR_OTHERS,
        () ->
            receive.receive(
                PARTNER,
                new Asked(foreign, false, "Organization/uk-leipzig", null, null),
                MessageLanguage.GERMAN));
    Submitted.assertRefused(
        ErrorCode.SUBMIT_NOT_YOURS,
        () -> receive.receive(NOBODY, Submitted.asked(foreign), MessageLanguage.GERMAN));
  }

  @Test
  void belongingIsThatOfTheDirectory() {
    Resource child =
        Submitted.parse(organization("", "hospital-department", "Neu", MadeEntries.partOf(ROOT)));
    Task task = receive.receive(PARTNER, Submitted.asked(child), MessageLanguage.GERMAN).task();
    assertThat(SubmissionState.of(task)).isEqualTo(SubmissionState.RECEIVED);
    fhir.put(
        "Organization/belonging-it-dep",
        organization(
            "belonging-it-dep", "hospital-department", "Abteilung", MadeEntries.partOf(ROOT)));
    fhir.put(
        "Organization/belonging-it-ward",
        organization(
            "belonging-it-ward",
            "hospital-department",
            "Station",
            MadeEntries.partOf("Organization/belonging-it-dep")));
    Resource site =
        Submitted.parse(MadeEntries.location("", "Ort", "Organization/belonging-it-ward", ""));
    assertThat(receive.receive(PARTNER, Submitted.asked(site), MessageLanguage.GERMAN).isNew())
        .isTrue();
    assertThatThrownBy(
            () -> receive.receive(STRANGER, Submitted.asked(site), MessageLanguage.GERMAN))
        .isInstanceOf(RefusedSubmissionException.class);
  }
}
