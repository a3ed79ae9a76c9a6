package io.github.onkonetz.submission.mail;

import io.github.onkonetz.profiles.MessageLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The text of a mail for one state, one reader and one language: the first line is the subject. A
 * paragraph with a place that has nothing to say is left out.
 */
final class LetterTemplate {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  /** What begins a header of its own or changes what is read: line ends and other controls. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

  /** As lines of a text may have them: tabs and line ends. */
  private static final Pattern UNSEEN_IN_TEXT =
      Pattern.compile("[[\\p{Cc}\\p{Cf}\\u2028\\u2029]&&[^\\n\\t]]+");

  /** A line that is read in a list of mails; names of organisations are shorter. */
  private static final int LONGEST_SUBJECT = 150;

  private final String subject;
  private final String text;

  private LetterTemplate(String subject, String text) {
    this.subject = subject;
    this.text = text;
  }

  /**
   * A template.
   *
   * @param name state and reader, such as {@code returned-partner}
   */
  static LetterTemplate of(String name, MessageLanguage language) {
    String file = name + "." + language.tag() + ".txt";
    try {
      String all =
          new ClassPathResource(file, LetterTemplate.class)
              .getContentAsString(StandardCharsets.UTF_8);
      String[] parts = all.split("\n", 2);
      return new LetterTemplate(parts[0], parts[1].strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The template of a mail cannot be read: " + file, e);
    }
  }

  /** The subject, which is one line whatever the words are. */
  String subject(Map<String, String> words) {
    String line = UNSEEN.matcher(filled(subject, words)).replaceAll(" ").replaceAll(" +", " ");
    return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT) + "…";
  }

  /** The text. */
  String text(Map<String, String> words) {
    return Arrays.stream(text.split("\n\n"))
        .filter(paragraph -> isToldWith(paragraph, words))
        .map(paragraph -> filled(paragraph, words))
        .map(paragraph -> UNSEEN_IN_TEXT.matcher(paragraph).replaceAll(" "))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static boolean isToldWith(String paragraph, Map<String, String> words) {
    Matcher place = PLACE.matcher(paragraph);
    while (place.find()) {
      if (words.getOrDefault(place.group(1), "").isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static String filled(String template, Map<String, String> words) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), "").strip()));
  }
}
