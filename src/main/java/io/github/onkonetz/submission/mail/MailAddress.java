package io.github.onkonetz.submission.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that mail can be sent to: one, without a name and without anything that could be
 * understood as more than an address.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2">RFC 5321, Mailbox</a>
 */
final class MailAddress {

  /** What the standard allows at most. */
  private static final int LONGEST = 254;

  private static final Pattern PLAIN = Pattern.compile("[^\\s\\p{Cc}<>()\\[\\],;:\"\\\\@]+@\\S+");

  private MailAddress() {}

  /** The address, or nothing if it is none. */
  static Optional<String> of(@Nullable String text) {
    if (text == null || text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      new InternetAddress(text, true);
      return Optional.of(text);
    } catch (AddressException notOne) {
      return Optional.empty();
    }
  }
}
