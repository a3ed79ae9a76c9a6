package io.github.onkonetz.submission.mail;

import io.github.onkonetz.profiles.MessageLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes the mails about a submission and puts them into the outbox. */
final class MailNotices implements Notices {

  private static final Logger LOG = LoggerFactory.getLogger(MailNotices.class);

  private static final String OFFICE = "office";
  private static final String PARTNER = "partner";

  /** Who is told of which state. Who has brought it about himself is not told by mail. */
  private static final Map<String, List<String>> READERS =
      Map.of(
          "received", List.of(OFFICE, PARTNER),
          "in-review", List.of(PARTNER),
          "returned", List.of(PARTNER),
          "withdrawn", List.of(OFFICE),
          "published", List.of(PARTNER),
          "failed", List.of(OFFICE, PARTNER));

  private final MailSettings settings;
  private final Outbox outbox;
  private final Runnable wakeUp;
  private final Map<String, LetterTemplate> templates = new HashMap<>();

  /**
   * Mail by these settings.
   *
   * @param wakeUp called when there is mail to be sent
   */
  MailNotices(MailSettings settings, Outbox outbox, Runnable wakeUp) {
    this.settings = settings;
    this.outbox = outbox;
    this.wakeUp = wakeUp;
    READERS.forEach(
        (state, readers) ->
            readers.forEach(
                reader -> {
                  for (MessageLanguage language : MessageLanguage.values()) {
                    templates.put(
                        name(state, reader, language),
                        LetterTemplate.of(state + "-" + reader, language));
                  }
                }));
  }

  private static String name(String state, String reader, MessageLanguage language) {
    return state + "-" + reader + "." + language.tag();
  }

  @Override
  public void reached(Task task, String state, Supplier<Optional<Organization>> organization) {
    List<String> readers = READERS.getOrDefault(state, List.of());
    Organization partner = organization.get().orElse(null);
    SubmissionWords words = new SubmissionWords(task, partner, settings.address());
    for (String reader : readers) {
      if (reader.equals(OFFICE)) {
        MessageLanguage language = settings.messageLanguage();
        settings.office().forEach(to -> put(state, reader, language, words, to, null));
      } else if (partner != null) {
        toPartner(state, words, partner);
      }
    }
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              wakeUp.run();
            }
          });
    }
  }

  private void toPartner(String state, SubmissionWords words, Organization partner) {
    Optional<String> address = PartnerAddress.of(partner);
    if (address.isEmpty()) {
      LOG.info(
          "{} is not told by e-mail: Organization/{} has no e-mail address that can be used",
          words.about(),
          partner.getIdElement().getIdPart());
      return;
    }
    MessageLanguage language =
        partner.hasLanguage()
            ? MessageLanguage.preferred(partner.getLanguage())
            : settings.messageLanguage();
    String answersTo = settings.office().isEmpty() ? null : settings.office().get(0);
    put(state, PARTNER, language, words, address.get(), answersTo);
  }

  private void put(
      String state,
      String reader,
      MessageLanguage language,
      SubmissionWords words,
      String recipient,
      @Nullable String replyTo) {
    LetterTemplate template = Objects.requireNonNull(templates.get(name(state, reader, language)));
    Map<String, String> told = words.in(language);
    outbox.put(
        new Letter(
            words.about() + " (" + state + ")",
            recipient,
            replyTo,
            template.subject(told),
            template.text(told)));
  }
}
