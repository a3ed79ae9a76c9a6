package io.github.onkonetz.search.care;

import io.github.onkonetz.places.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of several words, such as "Wo bekomme ich CAR-T bei einem Lymphom?": what is known of it,
 * and the words that are left.
 *
 * @param known the known parts in their order; where parts overlap, the longest from the left
 * @param rest words that are not known and may have mattered
 * @param alternatives whether the text says "or"
 */
record Sentence(List<Meaning> known, List<String> rest, boolean alternatives) {

  /** The longest words of the map have five; one more for the small words between them. */
  private static final int LONGEST = 6;

  /** Shorter ones are known by chance: "AN" and "in" are codes somewhere. */
  private static final int SHORTEST = 3;

  /** Signs between parts of a sentence; a dot within a code is none. */
  private static final Pattern SIGNS = Pattern.compile("[,;!?()\"„“”»«]+|[.:](?=\\s|$)");

  private static final Set<String> OR = folded("oder or bzw beziehungsweise");

  /** Words that say that something is sought, and not what. */
  private static final Set<String> FILLERS =
      Stream.of(
              OR,
              folded(
                  "ich wir er sie es man mir mich uns du ihr ihre ihren mein meine meinen meiner"
                      + " unser unsere wo wer was wie wann wohin welche welcher welches welchen"
                      + " kann kannst können könnte bekomme bekommt bekommen erhalte erhält"
                      + " erhalten suche sucht suchen finde findet finden brauche braucht brauchen"
                      + " benötige benötigt gibt möchte möchten will wollen soll ist sind war hat"
                      + " habe haben wird werden bietet bieten macht machen und auch noch sowie"
                      + " der die das den dem des ein eine einen einem einer eines für bei mit von"
                      + " vom zur zum zu auf gegen in im an am aus um nach nahe nähe bitte"
                      + " behandelt behandlung therapie patient patientin patienten jemand hier"),
              folded(
                  "i we he she it they me us you my our your where who what how when which can"
                      + " could get gets find finds look looking need needs want wants seek"
                      + " seeking there is are was has have offers offer offered provides provide"
                      + " do does and also the a an of for with against from to in on at near by"
                      + " please treatment therapy treat treats treated patient patients someone"
                      + " somebody"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  Sentence {
    known = List.copyOf(known);
    rest = List.copyOf(rest);
  }

  /**
   * Reads a text.
   *
   * @param meaning what words mean; null if they are not known
   */
  static Sentence read(String text, Function<String, @Nullable Meaning> meaning) {
    List<Meaning> known = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    boolean alternatives = false;
    for (String clause : SIGNS.split(text)) {
      List<String> words = Arrays.stream(clause.split("\\s+")).filter(w -> !w.isBlank()).toList();
      for (int i = 0; i < words.size(); ) {
        Meaning found = null;
        int length = Math.min(LONGEST, words.size() - i);
        for (; found == null && length > 0; length--) {
          found = meaning(words.subList(i, i + length), meaning);
        }
        if (found == null) {
          alternatives |= OR.contains(folded(words.get(i)).iterator().next());
          if (!isFiller(words.get(i))) {
            rest.add(words.get(i));
          }
          i++;
        } else {
          known.add(found);
          i += length + 1;
        }
      }
    }
    return new Sentence(known, rest, alternatives);
  }

  private static @Nullable Meaning meaning(
      List<String> words, Function<String, @Nullable Meaning> meaning) {
    if (isFiller(words.get(0)) || isFiller(words.get(words.size() - 1))) {
      return null;
    }
    String together = String.join(" ", words);
    return together.length() < SHORTEST ? null : meaning.apply(together);
  }

  private static boolean isFiller(String word) {
    return FILLERS.containsAll(folded(word));
  }

  private static Set<String> folded(String words) {
    return Set.copyOf(Arrays.asList(FoldedText.of(words).folded().split(" ")));
  }
}
