package io.github.onkonetz.places;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys under which names of places are the same however they are written. */
final class PlaceName {

  /** These make no difference: "Neustadt an der Donau" is "Neustadt a.d. Donau". */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "A", "AM", "AN", "AUF", "B", "BEI", "BEIM", "D", "DEM", "DER", "I", "IM", "IN", "O", "OB",
          "U", "UNTER", "V", "VOR");

  /** From here on a name says only what tells the place from others: "(Saale)", "/Harz". */
  private static final Pattern ADDITION = Pattern.compile("\\s*[(/,]");

  private static final Pattern KIND_OF_TOWN =
      Pattern.compile(
          "^(Landeshauptstadt|Hansestadt|Lutherstadt|Stadt|Gemeinde|Markt)\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern KIND_OF_DISTRICT =
      Pattern.compile("^(Landkreis|Kreis|Lkr\\.?|LK)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

  private PlaceName() {}

  /** The whole name. */
  static String full(String name) {
    List<String> words = words(name);
    if (words.size() == 1) {
      return words.get(0);
    }
    List<String> telling = words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
    return String.join(" ", telling.isEmpty() ? words : telling);
  }

  /** Whether there can be more in the name than what the place is called: false for one word. */
  static boolean hasAddition(String name) {
    return name.chars().anyMatch(c -> " (/,".indexOf(c) >= 0);
  }

  /** The name without what tells the place from others: HALLE of "Halle (Saale)". */
  static String base(String name) {
    String[] parts = ADDITION.split(name, 2);
    List<String> words = words(parts[0].isBlank() ? name : parts[0]);
    int end = 1;
    while (end < words.size() && !SMALL_WORDS.contains(words.get(end))) {
      end++;
    }
    return String.join(" ", words.subList(0, end));
  }

  /** "Weißenfels" of "Stadt Weißenfels"; the name itself if it says no kind. */
  static String withoutKindOfTown(String name) {
    return KIND_OF_TOWN.matcher(name).replaceFirst("");
  }

  /** "Leipzig" of "Landkreis Leipzig"; the name itself if it says no kind. */
  static String withoutKindOfDistrict(String name) {
    return KIND_OF_DISTRICT.matcher(name).replaceFirst("");
  }

  private static List<String> words(String name) {
    return Arrays.asList(FoldedText.of(name).folded().split(" "));
  }
}
