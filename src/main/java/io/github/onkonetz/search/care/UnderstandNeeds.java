package io.github.onkonetz.search.care;

import io.github.onkonetz.search.care.CareVocabulary.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Understands what somebody says is needed: a code, a word, alternatives separated by commas, or a
 * sentence. Of a sentence all known parts are needed, unless it says "or". A disease beside
 * something that is offered is what it is needed for.
 */
final class UnderstandNeeds {

  private final CareVocabulary vocabulary;
  private final String parameter;

  /**
   * @param parameter how the parameter is called, for messages
   */
  UnderstandNeeds(CareVocabulary vocabulary, String parameter) {
    this.vocabulary = vocabulary;
    this.parameter = parameter;
  }

  /**
   * What is needed.
   *
   * @throws io.github.onkonetz.profiles.RefusedException (422) with the nearest known words if
   *     nothing is understood, or a word is probably misspelt
   */
  Needs of(String said) {
    boolean asItStands =
        said.contains("|")
            || service(said) != null
            || Arrays.stream(said.split(",")).allMatch(part -> service(part) != null);
    if (asItStands) {
      Meaning service = vocabulary.understand(Subject.SERVICE, parameter, said);
      return new Needs(List.of(service), List.of(), List.of());
    }
    Sentence sentence =
        Sentence.read(
            said,
            words -> {
              Meaning service = service(words);
              return service == null ? disease(words) : service;
            });
    if (sentence.known().isEmpty()) {
      throw vocabulary.unknown(Subject.SERVICE, parameter, said);
    }
    for (String word : sentence.rest()) {
      if (vocabulary.isNearlyKnown(Subject.SERVICE, word)) {
        throw vocabulary.unknown(Subject.SERVICE, parameter, word);
      }
    }
    return of(sentence);
  }

  private Needs of(Sentence sentence) {
    List<Meaning> services = new ArrayList<>();
    List<Meaning> diseases = new ArrayList<>();
    for (Meaning meaning : sentence.known()) {
      Meaning disease = disease(meaning.said());
      if (disease == null) {
        services.add(meaning.toBeTold());
      } else {
        diseases.add(disease.toBeTold());
      }
    }
    if (services.isEmpty()) {
      // Nothing but diseases: where they are treated, as far as there is a service for them.
      for (Meaning meaning : sentence.known()) {
        if (!meaning.codes().isEmpty()) {
          services.add(meaning.toBeTold());
          diseases.removeIf(disease -> disease.said().equals(meaning.said()));
        }
      }
    }
    return new Needs(
        sentence.alternatives() ? asOne(services) : services, asOne(diseases), sentence.rest());
  }

  private @Nullable Meaning service(String said) {
    return vocabulary.one(Subject.SERVICE, said.strip());
  }

  private @Nullable Meaning disease(String said) {
    return vocabulary.one(Subject.INDICATION, said.strip());
  }

  private static List<Meaning> asOne(List<Meaning> meanings) {
    if (meanings.size() < 2) {
      return meanings;
    }
    String said = meanings.stream().map(Meaning::said).collect(Collectors.joining(","));
    return List.of(CareVocabulary.together(said, meanings));
  }
}
