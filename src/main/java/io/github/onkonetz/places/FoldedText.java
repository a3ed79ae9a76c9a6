package io.github.onkonetz.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A text as it is compared: upper or lower case, accents, umlaut or its spelling with e, sharp s or
 * ss, hyphens, spaces and punctuation make no difference. {@code Müller-Lüdenscheid}, {@code
 * Mueller Luedenscheid} and {@code MULLER LUDENSCHEID} are the same.
 *
 * @param folded the text with every e dropped that follows a, o or u: what decides whether two
 *     texts are the same
 * @param plain the text before that, so that {@code Quelle} still contains {@code elle}
 */
public record FoldedText(String folded, String plain) {

  /** Letters that Unicode does not take apart into a base letter and a mark. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'Æ', "AE", 'Œ', "OE", 'Ø', "O", 'Ł', "L", 'Đ', "D", 'Ð', "D", 'Þ', "TH", 'ẞ', "SS", 'ı',
          "I");

  /** Folds a text; one of nothing but signs is kept as it stands. */
  public static FoldedText of(String text) {
    String upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String plain = words(Normalizer.normalize(upper, Normalizer.Form.NFKD));
    return new FoldedText(withoutUmlautE(plain), plain);
  }

  private static String words(String decomposed) {
    StringBuilder words = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (isMark(c)) {
        continue;
      }
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        gap = true;
        continue;
      }
      if (gap && !words.isEmpty()) {
        words.append(' ');
      }
      gap = false;
      words.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    // A text of nothing but signs is compared as it stands; otherwise it would be found by
    // everything.
    return words.isEmpty() ? decomposed : words.toString();
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static String withoutUmlautE(String plain) {
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      boolean umlautE = i > 0 && plain.charAt(i) == 'E' && "AOU".indexOf(plain.charAt(i - 1)) >= 0;
      if (!umlautE) {
        folded.append(plain.charAt(i));
      }
    }
    return folded.toString();
  }
}
