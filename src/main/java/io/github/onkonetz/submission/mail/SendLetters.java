package io.github.onkonetz.submission.mail;

import io.github.onkonetz.storage.BackgroundThread;
import io.github.onkonetz.submission.mail.Outbox.Waiting;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends what is in the outbox, by one thread of each node. A mail that a killed node has sent and
 * not removed is sent once more, under the same Message-ID.
 */
final class SendLetters implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);

  /** What no transaction of this node has told of: put off, or of a node that was killed. */
  private static final Duration LOOK = Duration.ofSeconds(20);

  /** Whatever doubling comes to. */
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

  /** For the mail that is being sent when the server stops. */
  private static final Duration LAST = Duration.ofSeconds(5);

  /** The reply of a mail server begins with it; what follows may name people. */
  private static final Pattern REPLY_CODE =
      Pattern.compile("\\b[45]\\d\\d( [45]\\.\\d+\\.\\d+)?\\b");

  private final MailSettings settings;
  private final JavaMailSender server;
  private final Outbox outbox;
  private final ScheduledExecutorService thread = BackgroundThread.named("mail");
  private volatile boolean running;

  SendLetters(MailSettings settings, JavaMailSender server, Outbox outbox) {
    this.settings = settings;
    this.server = server;
    this.outbox = outbox;
  }

  @Override
  public void start() {
    running = true;
    thread.scheduleWithFixedDelay(this::sendDue, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** There is something to be sent. */
  void wakeUp() {
    try {
      thread.execute(this::sendDue);
    } catch (RejectedExecutionException stopping) {
      LOG.debug("The server stops; what is in the outbox is sent after the next start");
    }
  }

  private void sendDue() {
    try {
      boolean reached = true;
      while (running && reached) {
        Optional<Waiting> next = outbox.next();
        reached = next.isPresent() && send(next.get());
      }
    } catch (RuntimeException databaseAway) {
      // An exception would end the schedule; the next look finds the same mail.
      LOG.warn("The outbox cannot be read: {}", databaseAway.getMessage());
    }
  }

  /** Whether it makes sense to go on with others. */
  private boolean send(Waiting waiting) {
    try {
      server.send(message(waiting));
      outbox.remove(waiting);
      return true;
    } catch (MailException | MessagingException failure) {
      failed(waiting, failure);
      return failure instanceof MailSendException refused && refused.getCause() == null;
    }
  }

  private MimeMessage message(Waiting waiting) throws MessagingException {
    Letter letter = waiting.letter();
    MimeMessage message = server.createMimeMessage();
    MimeMessageHelper content = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
    content.setValidateAddresses(true);
    String from = String.valueOf(settings.from());
    content.setFrom(from);
    content.setTo(letter.recipient());
    if (letter.replyTo() != null) {
      content.setReplyTo(letter.replyTo());
    }
    content.setSubject(letter.subject());
    content.setText(letter.text());
    // RFC 3834: no holiday notes in return.
    message.setHeader("Auto-Submitted", "auto-generated");
    String domain = from.substring(from.lastIndexOf('@') + 1);
    message.setHeader("Message-ID", "<" + waiting.messageId() + "@" + domain + ">");
    return message;
  }

  private void failed(Waiting waiting, Exception failure) {
    String about = waiting.letter().about();
    if (waiting.attempt() >= settings.attempts()) {
      outbox.remove(waiting);
      LOG.error(
          "Mail about {} is given up after {} attempts: {}",
          about,
          waiting.attempt(),
          reason(failure));
      return;
    }
    Duration pause = pause(waiting.attempt());
    outbox.putOff(waiting, pause);
    if (running) {
      thread.schedule(this::sendDue, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
    LOG.warn(
        "Mail about {} could not be sent, attempt {} of {}: {}",
        about,
        waiting.attempt(),
        settings.attempts(),
        reason(failure));
  }

  private Duration pause(int attempt) {
    Duration doubled = settings.retry().multipliedBy(1L << (attempt - 1));
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  /** What went wrong, without what a mail server says: it names addresses. */
  private static String reason(Exception failure) {
    Throwable cause = failure;
    if (failure instanceof MailSendException refused && refused.getMessageExceptions().length > 0) {
      cause = refused.getMessageExceptions()[0];
    }
    StringBuilder reason = new StringBuilder(cause.getClass().getSimpleName());
    for (Throwable next = cause; next != null; next = next.getCause()) {
      Matcher code = REPLY_CODE.matcher(String.valueOf(next.getMessage()));
      if (next instanceof IOException) {
        reason.append(": ").append(next.getMessage());
      } else if (next instanceof MessagingException && code.find()) {
        reason.append(": ").append(code.group());
      }
    }
    return reason.toString();
  }

  @Override
  public void stop() {
    running = false;
    BackgroundThread.stop(thread, LAST);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
