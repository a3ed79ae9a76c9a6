package io.github.onkonetz.profiles;

import java.util.List;
import java.util.Locale;

/** A language that the server speaks to its users. */
public enum MessageLanguage {
  GERMAN("de"),
  ENGLISH("en");

  private static final List<String> TAGS = List.of("de", "en");

  private final String tag;

  MessageLanguage(String tag) {
    this.tag = tag;
  }

  /** The language tag, such as {@code de}. */
  public String tag() {
    return tag;
  }

  MessageLanguage other() {
    return this == GERMAN ? ENGLISH : GERMAN;
  }

  /**
   * The language to answer in.
   *
   * @param acceptLanguage the value of the header {@code Accept-Language}, may be null
   * @return German if nothing else is asked for, or if what is asked for is not understood
   */
  public static MessageLanguage preferred(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return GERMAN;
    }
    try {
      String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), TAGS);
      return "en".equals(tag) ? ENGLISH : GERMAN;
    } catch (IllegalArgumentException notALanguageRange) {
      return GERMAN;
    }
  }
}
