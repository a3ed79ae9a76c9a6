package io.github.onkonetz.search.care;

import io.github.onkonetz.places.Gazetteer;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.testing.MemoryDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Resource;

/** What tests of find-care need: the vocabulary of the package, and questions to a snapshot. */
final class CareTesting {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  static final ConceptMap WORDS =
      (ConceptMap)
          resource(Path.of("fhir-profiles/fsh-generated/resources/ConceptMap-care-words.json"));

  static final CareVocabulary VOCABULARY = new CareVocabulary(codeSystems(), WORDS);

  private static final ReadQuestion READER =
      new ReadQuestion(VOCABULARY, Gazetteer.germany(), CLOCK);

  private CareTesting() {}

  /** The answer to a question as it stands in a URL, unescaped. */
  static Searchset ask(DirectorySnapshot snapshot, String question) {
    Map<String, String[]> parameters = parameters(question);
    AskedValues asked = new AskedValues("$find-care", parameters);
    return AnswerQuestion.answer(
        READER.read(asked, snapshot), CarePage.read(asked), snapshot, "http://x", parameters);
  }

  static Map<String, String[]> parameters(String question) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String parameter : question.split("&")) {
      String[] parts = parameter.split("=", 2);
      values.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    Map<String, String[]> parameters = new LinkedHashMap<>();
    values.forEach((name, texts) -> parameters.put(name, texts.toArray(String[]::new)));
    return parameters;
  }

  static List<String> ids(Searchset answer) {
    return answer.hits().stream().map(hit -> hit.entry().id()).toList();
  }

  /** What leads to the next page, to be appended to the question; null on the last one. */
  static String next(Searchset page) {
    return page.links().stream()
        .filter(link -> link.relation().equals("next"))
        .map(link -> link.url().replaceFirst(".*(_cursor=[^&]*).*", "&$1"))
        .findFirst()
        .orElse(null);
  }

  static List<String> codes(Searchset answer) {
    return answer.findings().stream().map(finding -> finding.code().code()).toList();
  }

  private static List<CodeSystem> codeSystems() {
    List<CodeSystem> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("fhir-profiles/fsh-generated/resources"))) {
      files
          .filter(file -> file.getFileName().toString().startsWith("CodeSystem-"))
          .map(CareTesting::resource)
          .map(CodeSystem.class::cast)
          .filter(codeSystem -> CareVocabulary.systems().contains(codeSystem.getUrl()))
          .forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Resource resource(Path file) {
    try {
      return (Resource)
          MemoryDirectory.CONTEXT.newJsonParser().parseResource(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
