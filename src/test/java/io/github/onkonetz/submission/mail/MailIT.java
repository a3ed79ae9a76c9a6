package io.github.onkonetz.submission.mail;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.MailServer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mail of the running directory, at a real mail server. */
@DirectoryIT
@ExtendWith(OutputCaptureExtension.class)
class MailIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MailServer server = MailServer.shared();

  @Autowired FhirClient fhir;
  @Autowired JdbcTemplate database;

  @Test
  void partnerAndOfficeAreToldOfEachStep() throws Exception {
    String address = "haus@mail-it-steps.example";
    String task = submit("mail-it-steps", "Krankenhaus Größe & Maß", address, "de");
    MimeMessage received = only(address, "eingegangen");
    assertThat(received.getSubject()).isEqualTo("Einreichung eingegangen: Krankenhaus Größe & Maß");
    assertThat(text(received))
        .contains("für Krankenhaus Größe & Maß sind Änderungen eingegangen")
        .endsWith("\nhttps://directory.example/fhir/" + task)
        .contains("Eingereicht von: ")
        .doesNotContain("Aufgefallen", "{", "Bearer");
    assertThat(received.getFrom()).containsExactly(new InternetAddress(MailServer.DIRECTORY));
    assertThat(received.getReplyTo()).containsExactly(new InternetAddress(MailServer.OFFICE));
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received.getContentType()).startsWith("text/plain").contains("UTF-8");

    assertThat(fhir.post(task + "/$claim", "").status()).isEqualTo(200);
    only(address, "in Prüfung");
    assertThat(fhir.post(task + "/$return?reason=Die%20T%C3%BCr%20fehlt.", "").status())
        .isEqualTo(200);
    assertThat(text(only(address, "zurückgegeben"))).contains("Begründung:\nDie Tür fehlt.\n\n");

    String second = submit("mail-it-steps", "Krankenhaus Groß", address, "de");
    fhir.post(second + "/$claim", "");
    assertThat(fhir.post(second + "/$approve", "").status()).isEqualTo(200);
    assertThat(text(only(address, "veröffentlicht: Krankenhaus Groß")))
        .contains("- Organization/mail-it-steps/_history/2");

    String third = submit("mail-it-steps", "Krankenhaus Zurück", address, "de");
    assertThat(fhir.post(third + "/$withdraw", "").status()).isEqualTo(200);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(subjectsAbout("Krankenhaus Gr"))
                    .containsExactly(
                        "Neue Einreichung: Krankenhaus Größe & Maß",
                        "Neue Einreichung: Krankenhaus Größe & Maß",
                        "Neue Einreichung: Krankenhaus Groß",
                        "Einreichung zurückgezogen: Krankenhaus Groß"));
  }

  @Test
  void whatCouldNotBePublishedIsToldInTheLanguageOfTheOrganisation() throws Exception {
    String address = "house@mail-it-failed.example";
    String task = submit("mail-it-failed", "Hospital Failed", address, "en");
    assertThat(only(address, "received").getSubject())
        .isEqualTo("Submission received: Hospital Failed");
    fhir.post(task + "/$claim", "");
    write("mail-it-failed", "Hospital Changed", address, "en", "+493443999");
    assertThat(fhir.post(task + "/$approve", "").status()).isEqualTo(409);
    assertThat(text(only(address, "not yet published")))
        .contains("- Organization/mail-it-failed has changed since version 1")
        .doesNotContain("geändert");
    assertThat(subjectsAbout("Hospital Changed"))
        .containsExactly("Einreichung nicht veröffentlicht: Hospital Changed");
  }

  @Test
  void aNameIsNeverMoreThanAName() throws Exception {
    String address = "haus@mail-it-injected.example";
    String name = "Haus\r\nBcc: opfer@mail-it-victim.example\r\n\r\nGewonnen!";
    submit("mail-it-injected", name, address, "de");
    MimeMessage mail = only(address, "eingegangen");
    assertThat(mail.getSubject())
        .isEqualTo("Einreichung eingegangen: Haus Bcc: opfer@mail-it-victim.example Gewonnen!");
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getRecipients(RecipientType.TO)).hasSize(1);
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(server.to("opfer@mail-it-victim.example")).isEmpty();
  }

  @Test
  void whoHasNoAddressIsNotToldAndThatHarmsNothing() throws Exception {
    String task = submit("mail-it-none", "Haus ohne Adresse", null, "de");
    await().atMost(PATIENCE).until(() -> subjectsAbout("Haus ohne Adresse").size() == 1);
    assertThat(fhir.post(task + "/$claim", "").status()).isEqualTo(200);
  }

  @Test
  void whatIsRefusedIsNotTold() throws Exception {
    String address = "haus@mail-it-refused.example";
    write("mail-it-refused", "Haus Refused", address, "de", "+493443111");
    String wrong = entry("mail-it-refused", "Haus Refused", address, "de", "anrufen");
    assertThat(fhir.post("$submit?organization=Organization/mail-it-refused", wrong).status())
        .isEqualTo(422);
    String right = entry("mail-it-refused", "Haus Refused", address, "de", "+493443222");
    assertThat(
            fhir.post("$submit?organization=Organization/mail-it-refused&dry-run=true", right)
                .status())
        .isEqualTo(200);
    // Mail is sent in its order: what comes later is there, so nothing is on its way.
    submit("mail-it-refused-later", "Haus Danach", "haus@mail-it-later.example", "de");
    only("haus@mail-it-later.example", "eingegangen");
    assertThat(server.to(address)).isEmpty();
  }

  @Test
  void mailWaitsForAServerThatIsAway() throws Exception {
    String address = "haus@mail-it-away.example";
    write("mail-it-away", "Haus Away", address, "de", "+493443111");
    server.stop();
    String task;
    try {
      task =
          submitted(
              "mail-it-away", entry("mail-it-away", "Haus Away", address, "de", "+493443222"));
      await().atMost(PATIENCE).until(() -> attempts(task) > 0);
    } finally {
      server.start();
    }
    only(address, "eingegangen");
    await().atMost(PATIENCE).until(() -> waiting(task) == 0);
    assertThat(server.to(address)).hasSize(1);
  }

  @Test
  void mailThatNobodyTakesIsGivenUpAndTheLogSaysSoWithoutNames(CapturedOutput output)
      throws Exception {
    String address = MailServer.REFUSED + "haus@mail-it-nobody.example";
    String task = submit("mail-it-nobody", "Haus Niemand", address, "de");
    await().atMost(PATIENCE).until(() -> waiting(task) == 0);
    // The mail server logs in the same process; what it says is its own.
    String said =
        output.getAll().lines().filter(l -> l.contains("SendLetters")).collect(joining("\n"));
    assertThat(said)
        .contains("Mail about " + task + " (received) could not be sent, attempt 1 of 6")
        .contains("Mail about " + task + " (received) is given up after 6 attempts")
        .doesNotContain(address, "Haus Niemand");
    assertThat(server.to(address)).isEmpty();
  }

  private int waiting(String task) {
    return database.queryForObject(
        "select count(*) from onk_mail where about like ?", Integer.class, task + " %");
  }

  private int attempts(String task) {
    return database.queryForObject(
        "select coalesce(max(attempts), 0) from onk_mail where about like ?",
        Integer.class,
        task + " %");
  }

  /** The one mail to that address whose subject has these words, as soon as it is there. */
  private MimeMessage only(String address, String words) throws Exception {
    await().atMost(PATIENCE).until(() -> !with(address, words).isEmpty());
    assertThat(with(address, words)).hasSize(1);
    return with(address, words).get(0);
  }

  private List<MimeMessage> with(String address, String words) throws Exception {
    List<MimeMessage> found = new ArrayList<>();
    for (MimeMessage message : server.to(address)) {
      if (message.getSubject().contains(words)) {
        found.add(message);
      }
    }
    return found;
  }

  private List<String> subjectsAbout(String name) throws Exception {
    List<String> subjects = new ArrayList<>();
    for (MimeMessage message : with(MailServer.OFFICE, name)) {
      subjects.add(message.getSubject());
    }
    return subjects;
  }

  private static String text(MimeMessage message) throws Exception {
    return ((String) message.getContent()).replace("\r\n", "\n").stripTrailing();
  }

  /** A first version is written and another name submitted. */
  private String submit(String id, String name, String address, String language) {
    if (fhir.get("Organization/" + id).status() != 200) {
      write(id, name, address, language, "+493443111");
      return submitted(id, entry(id, name, address, language, "+493443222"));
    }
    return submitted(id, entry(id, name, address, language, "+493443333"));
  }

  private void write(String id, String name, String address, String language, String phone) {
    FhirClient.Answer written =
        fhir.put("Organization/" + id, entry(id, name, address, language, phone));
    assertThat(written.status()).as(written.body()).isIn(200, 201);
  }

  private String submitted(String id, String entry) {
    FhirClient.Answer answer = fhir.post("$submit?organization=Organization/" + id, entry);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return "Task/" + answer.json().path("id").asText();
  }

  private static String entry(
      String id, String name, String address, String language, String phone) {
    ObjectNode entry = JSON.createObjectNode().put("resourceType", "Organization").put("id", id);
    entry.put("language", language).put("active", true).put("name", name);
    entry
        .putArray("type")
        .addObject()
        .putArray("coding")
        .addObject()
        .put("system", "https://onkonetz.github.io/fhir/CodeSystem/organization-kind")
        .put("code", "hospital");
    ArrayNode contacts = entry.putArray("telecom");
    contacts.addObject().put("system", "phone").put("value", phone);
    if (address != null) {
      contacts.addObject().put("system", "email").put("value", address);
    }
    return entry.toString();
  }
}
