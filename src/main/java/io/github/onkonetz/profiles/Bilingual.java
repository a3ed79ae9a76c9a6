package io.github.onkonetz.profiles;

/**
 * Part of a message that is not the same in both languages.
 *
 * @param german the German words
 * @param english the English words
 */
public record Bilingual(String german, String english) {

  /** Nothing, in either language. */
  public static final Bilingual NOTHING = new Bilingual("", "");

  String in(MessageLanguage language) {
    return language == MessageLanguage.GERMAN ? german : english;
  }
}
