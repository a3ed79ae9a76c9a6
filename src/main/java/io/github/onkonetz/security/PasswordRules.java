package io.github.onkonetz.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are allowed: long enough, and not among those that are tried first. Which
 * characters they have is nobody's business.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver">NIST SP 800-63B,
 *     password verifiers</a>
 */
final class PasswordRules {

  static final int SHORTEST = 8;

  /** Far more than the 64 that must be possible; hashing has to end. */
  static final int LONGEST = 256;

  private static final String COMMON = "common-passwords.txt";

  /** Fewer different characters are no password. */
  private static final int FEWEST_DIFFERENT = 4;

  /** Shorter pieces of a name are in many words. */
  private static final int SHORTEST_WORD = 4;

  /** What is left of a password without the words that everybody would try. */
  private static final int SHORTEST_REST = 5;

  private PasswordRules() {}

  /**
   * What is wrong with a password.
   *
   * @param account whose it is to be
   * @return nothing if it is allowed
   */
  static Optional<PageText> problem(String password, Account account) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(PageText.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(PageText.TOO_LONG);
    }
    String folded = password.toLowerCase(Locale.ROOT);
    if (isCommon(folded) || isMonotonous(folded)) {
      return Optional.of(PageText.TOO_COMMON);
    }
    return isOfItsContext(folded, account) ? Optional.of(PageText.TOO_OBVIOUS) : Optional.empty();
  }

  private static boolean isCommon(String folded) {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream(COMMON)),
                StandardCharsets.UTF_8))) {
      // Read each time: it is asked for once in the life of a password.
      return list.lines().anyMatch(folded::equals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same few characters again and again, or one after the other. */
  private static boolean isMonotonous(String folded) {
    int[] characters = folded.codePoints().toArray();
    if (Arrays.stream(characters).distinct().count() < FEWEST_DIFFERENT) {
      return true;
    }
    int step = characters[1] - characters[0];
    for (int i = 2; i < characters.length; i++) {
      if (characters[i] - characters[i - 1] != step) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfItsContext(String folded, Account account) {
    String rest = folded;
    for (String word : words(account)) {
      rest = rest.replace(word, "");
    }
    return !rest.equals(folded) && rest.length() < SHORTEST_REST;
  }

  private static List<String> words(Account account) {
    @Nullable String organization = account.organization();
    String all = "onkonetz " + account.name() + " " + (organization == null ? "" : organization);
    // The whole name before its pieces.
    return Stream.concat(
            Stream.of(account.name()),
            Arrays.stream(all.toLowerCase(Locale.ROOT).split("[^a-z0-9]")))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .distinct()
        .toList();
  }
}
