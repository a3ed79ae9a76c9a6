package io.github.onkonetz.search.care;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.index.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.jspecify.annotations.Nullable;

/**
 * Understands what people ask for: codes, {@code system|code}, the names of codes in German and
 * English, and the words of the map {@code care-words}. Immutable.
 */
final class CareVocabulary {

  static final String BASE = "https://onkonetz.github.io/fhir/";

  /** The map of words. */
  static final String WORDS = BASE + "ConceptMap/care-words";

  static final String ICD_10_GM = "http://fhir.de/CodeSystem/bfarm/icd-10-gm";

  /** FHIR's codes, but for the sign that parts them from their system. */
  private static final Pattern CODE = Pattern.compile("[^\\s|]+( [^\\s|]+)*");

  /** Codes of states begin so; people leave it out. */
  private static final String COUNTRY = "DE-";

  /** What a question is about, and which code systems have words for it. */
  enum Subject {
    SERVICE(BASE + "CodeSystem/oncology-service"),
    SPECIALTY(
        "http://ihe-d.de/CodeSystems/AerztlicheFachrichtungen",
        "http://ihe-d.de/CodeSystems/NichtaerztlicheFachrichtungen"),
    INDICATION(ICD_10_GM),
    DESIGNATION(BASE + "CodeSystem/designation", BASE + "CodeSystem/center-category"),
    PARTNER_KIND(BASE + "CodeSystem/partner-kind"),
    STATE("urn:iso:std:iso:3166-2:de");

    private final List<String> systems;

    Subject(String... systems) {
      this.systems = List.of(systems);
    }

    List<String> systems() {
      return systems;
    }
  }

  private final Map<String, CodeList> lists = new LinkedHashMap<>();
  private final Map<Subject, WordIndex<Code>> words = new EnumMap<>(Subject.class);

  /**
   * A vocabulary of those code systems, which are at least those that subjects name.
   *
   * @param map the map of words
   */
  CareVocabulary(Collection<CodeSystem> codeSystems, ConceptMap map) {
    codeSystems.forEach(codeSystem -> lists.put(codeSystem.getUrl(), new CodeList(codeSystem)));
    for (Subject subject : Subject.values()) {
      WordIndex<Code> index = new WordIndex<>();
      subject.systems().forEach(system -> addNames(index, system));
      map.getGroup().stream()
          .filter(group -> subject.systems().contains(group.getTarget()))
          .forEach(group -> addWords(index, group));
      words.put(subject, index);
    }
  }

  private void addNames(WordIndex<Code> index, String system) {
    for (CodeList.Concept concept : list(system).concepts()) {
      index.add(concept.code().code(), concept.code());
      addName(index, concept.name().german(), concept.code());
      addName(index, concept.name().english(), concept.code());
      if (concept.code().code().startsWith(COUNTRY)) {
        index.add(concept.code().code().substring(COUNTRY.length()), concept.code());
      }
    }
  }

  /** A name may be several, as in "Hausärztin / Hausarzt". */
  private static void addName(WordIndex<Code> index, String name, Code code) {
    index.add(name, code);
    for (String part : name.split(" / ")) {
      index.add(part, code);
    }
  }

  private static void addWords(WordIndex<Code> index, ConceptMapGroupComponent group) {
    for (SourceElementComponent word : group.getElement()) {
      for (TargetElementComponent target : word.getTarget()) {
        index.add(word.getCode(), new Code(group.getTarget(), target.getCode()));
      }
    }
  }

  private WordIndex<Code> words(Subject subject) {
    return Objects.requireNonNull(words.get(subject));
  }

  private CodeList list(String system) {
    CodeList list = lists.get(system);
    if (list == null) {
      throw new IllegalStateException("The conformance package has no code system " + system);
    }
    return list;
  }

  /** The code systems of all subjects. */
  static List<String> systems() {
    return Arrays.stream(Subject.values()).flatMap(s -> s.systems().stream()).toList();
  }

  /**
   * What a value of a parameter means. Alternatives may be separated by commas.
   *
   * @param parameter how the parameter is called, for messages
   * @throws RefusedException (422) with the nearest known words if it is not understood
   */
  Meaning understand(Subject subject, String parameter, String said) {
    Meaning whole = one(subject, said.strip());
    if (whole != null) {
      return whole;
    }
    List<Meaning> parts = new ArrayList<>();
    for (String part : said.split(",")) {
      Meaning meaning = one(subject, part.strip());
      if (meaning == null) {
        throw unknown(subject, parameter, part.strip());
      }
      parts.add(meaning);
    }
    return together(said, parts);
  }

  /** Whether a word is so near to a known one that it is that one, misspelt. */
  boolean isNearlyKnown(Subject subject, String word) {
    return words(subject).isNearlyKnown(word);
  }

  /** What a code, a word or a name means; null if it is not known. */
  @Nullable Meaning one(Subject subject, String said) {
    int bar = said.indexOf('|');
    if (bar >= 0) {
      return token(subject, said, said.substring(0, bar), said.substring(bar + 1));
    }
    if (subject == Subject.INDICATION) {
      IcdRange range = IcdRange.parse(said);
      if (range != null) {
        return new Meaning(said, Set.of(), List.of(range), both(said), false);
      }
    }
    for (String system : subject.systems()) {
      CodeList.Concept concept = list(system).find(said);
      if (concept == null) {
        concept = list(system).find(said.toLowerCase(Locale.ROOT));
      }
      if (concept != null && subject != Subject.INDICATION) {
        boolean inWords = !said.equals(concept.code().code());
        return new Meaning(said, concept.withNarrower(), List.of(), name(concept.code()), inWords);
      }
    }
    Set<Code> codes = words(subject).find(said);
    return codes.isEmpty() ? null : inWords(said, codes);
  }

  /** A code of a system that is not at hand is taken as it stands: entries may have it. */
  private @Nullable Meaning token(Subject subject, String said, String system, String code) {
    if (system.equals(ICD_10_GM)) {
      IcdRange range = IcdRange.parse(code);
      return range == null ? null : new Meaning(said, Set.of(), List.of(range), both(code), false);
    }
    CodeList list = lists.get(system);
    CodeList.Concept concept = list == null ? null : list.find(code);
    if (concept != null && subject.systems().contains(system)) {
      return new Meaning(said, concept.withNarrower(), List.of(), name(concept.code()), false);
    }
    boolean ours = system.startsWith(BASE) && !subject.systems().contains(system);
    boolean mayExist = !ours && (list == null || !list.isComplete());
    if (!mayExist || !CODE.matcher(code).matches() || subject == Subject.INDICATION) {
      return null;
    }
    Code literal = new Code(system.isEmpty() ? null : system, code);
    return new Meaning(said, Set.of(literal), List.of(), both(said), false);
  }

  private Meaning inWords(String said, Set<Code> meant) {
    Set<Code> codes = new LinkedHashSet<>();
    List<IcdRange> ranges = new ArrayList<>();
    for (Code code : meant) {
      IcdRange range = ICD_10_GM.equals(code.system()) ? IcdRange.parse(code.code()) : null;
      if (range != null) {
        ranges.add(range);
      } else {
        CodeList.Concept concept = list(String.valueOf(code.system())).find(code.code());
        codes.addAll(concept == null ? Set.of(code) : concept.withNarrower());
      }
    }
    return new Meaning(said, codes, ranges, joined(meant.stream().map(this::name).toList()), true);
  }

  /** Alternatives of each other. */
  static Meaning together(String said, List<Meaning> parts) {
    return new Meaning(
        said,
        parts.stream()
            .flatMap(part -> part.codes().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        parts.stream().flatMap(part -> part.ranges().stream()).toList(),
        joined(parts.stream().map(Meaning::understood).toList()),
        parts.stream().anyMatch(Meaning::inWords));
  }

  /** A code with its name: {@code car-t (CAR-T-Zelltherapie)}. */
  Bilingual name(Code code) {
    CodeList list = lists.get(String.valueOf(code.system()));
    CodeList.Concept concept = list == null ? null : list.find(code.code());
    if (concept == null || concept.name().german().equals(code.code())) {
      return both(code.code());
    }
    return new Bilingual(
        code.code() + " (" + concept.name().german() + ")",
        code.code() + " (" + concept.name().english() + ")");
  }

  /**
   * What a state is called.
   *
   * @param code without the country
   */
  Bilingual state(String code) {
    CodeList.Concept concept = list(Subject.STATE.systems().get(0)).find(COUNTRY + code);
    return concept == null ? both(code) : concept.name();
  }

  /** How entries may write the states of a meaning: code, code without the country, or name. */
  Set<String> spellings(Meaning states) {
    Set<String> spellings = new LinkedHashSet<>();
    for (Code state : states.codes()) {
      spellings.add(state.code());
      spellings.add(state.code().substring(COUNTRY.length()));
      CodeList.Concept concept = list(String.valueOf(state.system())).find(state.code());
      if (concept != null) {
        spellings.add(concept.name().german());
      }
    }
    return spellings;
  }

  private static Bilingual joined(List<Bilingual> names) {
    return new Bilingual(
        names.stream().map(Bilingual::german).distinct().collect(Collectors.joining(" oder ")),
        names.stream().map(Bilingual::english).distinct().collect(Collectors.joining(" or ")));
  }

  private static Bilingual both(String text) {
    return new Bilingual(text, text);
  }

  /** A value that is not understood, with what was perhaps meant. */
  RefusedException unknown(Subject subject, String parameter, String said) {
    String word = said.contains("|") ? said.substring(said.indexOf('|') + 1) : said;
    return new RefusedException(
        Finding.of(ErrorCode.CARE_WORD, said, parameter, perhaps(words(subject).suggestions(word)))
            .at("http." + parameter));
  }

  /** What was perhaps meant: a remark to append to a message, or nothing. */
  static Bilingual perhaps(List<String> words) {
    return words.isEmpty()
        ? Bilingual.NOTHING
        : new Bilingual(
            " Gemeint ist vielleicht „" + String.join("“, „", words) + "“.",
            " Perhaps you mean \"" + String.join("\", \"", words) + "\".");
  }
}
