package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.jspecify.annotations.Nullable;

/** What a sender may have meant by a code that its system does not have. */
final class CodeHint {

  private static final Pattern CODE = Pattern.compile("'(\\S*?)#([^']*)'");

  /** As many as are read in one sentence: days of the week, kinds of contacts. */
  private static final int SHORT_LIST = 12;

  /** {@code haematologie} for {@code haematology}, {@code Hospital} for {@code hospital}. */
  private static final LevenshteinDistance NEAR = new LevenshteinDistance(3);

  private final Function<String, @Nullable CodeSystem> systems;

  CodeHint(Function<String, @Nullable CodeSystem> systems) {
    this.systems = systems;
  }

  /** From what the validator says of a code; a sentence, or nothing. */
  Bilingual of(String message) {
    Matcher named = CODE.matcher(message);
    CodeSystem system = named.find() ? systems.apply(named.group(1)) : null;
    if (system == null || system.getContent() != CodeSystemContentMode.COMPLETE) {
      return Bilingual.NOTHING;
    }
    List<String> codes = new ArrayList<>();
    collect(system.getConcept(), codes);
    if (codes.size() <= SHORT_LIST) {
      String all = String.join(", ", codes);
      return new Bilingual(" Möglich sind: " + all + ".", " Possible are: " + all + ".");
    }
    String given = named.group(2);
    String meant = null;
    int nearest = Integer.MAX_VALUE;
    for (String code : codes) {
      int distance = NEAR.apply(code, given);
      // A code of four letters is at a distance of three from half of all others.
      if (distance >= 0 && distance < nearest && 2 * distance < code.length()) {
        meant = code;
        nearest = distance;
      }
    }
    return meant == null
        ? Bilingual.NOTHING
        : new Bilingual(
            " Gemeint ist wohl „" + meant + "“.", " Probably \"" + meant + "\" is meant.");
  }

  private static void collect(List<ConceptDefinitionComponent> concepts, List<String> codes) {
    for (ConceptDefinitionComponent concept : concepts) {
      codes.add(concept.getCode());
      collect(concept.getConcept(), codes);
    }
  }
}
