package io.github.onkonetz.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class GeneratedDirectoryTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @Test
  void hasTheShapeOfAGermanDirectory() {
    Map<String, Long> counts =
        GeneratedDirectory.of(2_000, 42).collect(groupingBy(Resource::fhirType, counting()));
    assertThat(counts)
        .containsEntry("Organization", 2_000L)
        .containsEntry("Location", 1_200L)
        .containsEntry("Endpoint", 100L)
        .containsEntry("HealthcareService", 2_500L)
        .containsEntry("Practitioner", 2_000L)
        .containsEntry("PractitionerRole", 2_900L)
        .containsEntry("OrganizationAffiliation", 1_300L);
    assertThat(counts.values().stream().mapToLong(n -> n).sum()).isEqualTo(12_000);
  }

  @Test
  void everyEntryComesAfterThoseThatItRefersTo() {
    Set<String> before = new HashSet<>();
    GeneratedDirectory.of(2_000, 42)
        .forEach(
            entry -> {
              assertThat(before).containsAll(references(entry));
              assertThat(before.add(entry.getId())).as(entry.getId()).isTrue();
            });
  }

  @Test
  void noNumberIsGivenTwice() {
    Set<String> given = new HashSet<>();
    GeneratedDirectory.of(20_000, 42)
        .forEach(
            entry ->
                entry
                    .getNamedProperty("identifier")
                    .getValues()
                    .forEach(
                        value -> {
                          Identifier number = (Identifier) value;
                          String key = number.getSystem() + "|" + number.getValue();
                          assertThat(given.add(key)).as(key).isTrue();
                        }));
  }

  @Test
  void theSameSeedGivesTheSameEntriesAndAnotherOneOthers() {
    List<String> first = texts(7);
    assertThat(texts(7)).isEqualTo(first);
    assertThat(texts(8)).isNotEqualTo(first);
  }

  @Test
  void asManyDifferentQuestionsAreAskedAsAreWanted() {
    List<String> questions = GeneratedQuestions.of(500, 1);
    assertThat(questions).hasSize(500).doesNotHaveDuplicates();
    assertThat(questions).allMatch(q -> q.startsWith("near=") && q.contains("&service="));
    assertThat(GeneratedQuestions.of(500, 1)).isEqualTo(questions);
  }

  private static List<String> texts(long seed) {
    IParser parser = FHIR.newJsonParser();
    return GeneratedDirectory.of(200, seed).map(parser::encodeResourceToString).toList();
  }

  private static List<String> references(Resource entry) {
    return FHIR.newTerser().getAllPopulatedChildElementsOfType(entry, Reference.class).stream()
        .map(Reference::getReference)
        .toList();
  }
}
