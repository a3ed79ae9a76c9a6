package io.github.onkonetz.search.care;

import io.github.onkonetz.places.FoldedText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Words and what they mean, found however they are written: upper or lower case, umlauts, hyphens
 * and spaces, the usual plurals, and small words around them make no difference.
 */
final class WordIndex<T> {

  /** Plurals and cases of German and English nouns. */
  private static final List<String> ENDINGS = List.of("EN", "ES", "ER", "E", "N", "S");

  /** What must remain of a word without its ending, so that short ones are not confused. */
  private static final int SHORTEST_STEM = 4;

  /** Words around the word that matters. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "DER",
          "DIE",
          "DAS",
          "DEN",
          "DEM",
          "DES",
          "EIN",
          "EINE",
          "EINEN",
          "EINER",
          "FUR",
          "BEI",
          "MIT",
          "VON",
          "VOM",
          "ZUR",
          "ZUM",
          "AUF",
          "GEGEN",
          "IN",
          "IM",
          "BEHANDLUNG",
          "THERAPIE",
          "THE",
          "A",
          "AN",
          "OF",
          "FOR",
          "WITH",
          "AGAINST",
          "TREATMENT",
          "THERAPY");

  private static final int MOST_SUGGESTIONS = 3;

  private final Map<String, Set<T>> byWord = new LinkedHashMap<>();
  private final Map<String, Set<T>> byStem = new LinkedHashMap<>();

  /** A word as it was given, by its key: for suggestions. */
  private final Map<String, String> spelled = new LinkedHashMap<>();

  /** Adds a meaning to a word or to several words that belong together. */
  void add(String words, T meaning) {
    String key = key(words);
    byWord.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(meaning);
    stems(key)
        .forEach(stem -> byStem.computeIfAbsent(stem, k -> new LinkedHashSet<>()).add(meaning));
    spelled.putIfAbsent(key, words);
  }

  /** What the words mean; empty if they are not known. */
  Set<T> find(String words) {
    Set<T> meanings = whole(key(words));
    return meanings.isEmpty() ? whole(key(withoutSmallWords(words))) : meanings;
  }

  private Set<T> whole(String key) {
    Set<T> meanings = byWord.get(key);
    return meanings == null
        ? stems(key).stream()
            .map(stem -> byStem.getOrDefault(stem, Set.of()))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(Set.of())
        : meanings;
  }

  /** Known words that are nearest to what was said, the nearest first; possibly none. */
  List<String> suggestions(String words) {
    String key = key(words);
    int tolerated = Math.max(1, key.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(tolerated);
    record Near(String word, int distance) {}
    return spelled.entrySet().stream()
        .map(known -> new Near(known.getValue(), distance(distance, key, known.getKey())))
        .filter(near -> near.distance >= 0)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .limit(MOST_SUGGESTIONS)
        .map(Near::word)
        .toList();
  }

  /** Whether a single word is so near to a known one that it is that one, misspelt. */
  boolean isNearlyKnown(String word) {
    String key = key(word);
    LevenshteinDistance oneWrong = new LevenshteinDistance(1);
    return key.length() > SHORTEST_STEM
        && spelled.keySet().stream().anyMatch(known -> oneWrong.apply(key, known) >= 0);
  }

  /** A word that begins as was said is as near as one with two letters wrong. */
  private static int distance(LevenshteinDistance distance, String key, String known) {
    int edits = distance.apply(key, known);
    boolean begins = key.length() >= SHORTEST_STEM && known.startsWith(key);
    return begins && (edits < 0 || edits > 2) ? 2 : edits;
  }

  private static String key(String words) {
    return FoldedText.of(words).folded().replace(" ", "");
  }

  /** The word itself, and without each ending that it may have. */
  private static Set<String> stems(String key) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(key);
    for (String ending : ENDINGS) {
      int length = key.length() - ending.length();
      if (key.endsWith(ending) && length >= SHORTEST_STEM) {
        stems.add(key.substring(0, length));
      }
    }
    if (key.endsWith("IES") && key.length() > SHORTEST_STEM + 2) {
      stems.add(key.substring(0, key.length() - "IES".length()) + "Y");
    }
    return stems;
  }

  private static String withoutSmallWords(String words) {
    return Arrays.stream(FoldedText.of(words).folded().split(" "))
        .filter(word -> !SMALL_WORDS.contains(word))
        .collect(Collectors.joining(" "));
  }
}
