package io.github.onkonetz.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.testing.MemoryDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Distance;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;

class SearchsetWriterTest {

  private static final String BASE = "http://localhost:8080/fhir";
  private static final String TIED = "urn:test:tied";

  private final SearchsetWriter writer = new SearchsetWriter(FhirContext.forR4Cached());

  private static StoredEntry entry(String type, String id) {
    try (DirectoryIndex index = MemoryDirectory.ofSamples();
        DirectorySnapshot snapshot = index.acquire()) {
      return snapshot.entry(type, id);
    }
  }

  private String json(Searchset answer) {
    return writer.write(answer, BASE, MessageLanguage.GERMAN).toString(StandardCharsets.UTF_8);
  }

  @Test
  void answerIsTheBundleThatHapiReads() {
    StoredEntry leipzig = entry("Organization", "uk-leipzig");
    StoredEntry site = entry("Location", "site-uk-leipzig");
    Searchset answer =
        new Searchset(
            7,
            List.of(
                new Searchset.Link("self", BASE + "/Organization?name=\"a\\b\""),
                new Searchset.Link("next", BASE + "/Organization?_cursor=x")),
            List.of(
                new Searchset.Hit(
                    leipzig, 32_349.96, List.of(Searchset.Mark.ofBoolean(TIED, true))),
                Searchset.Hit.of(leipzig)),
            List.of(site),
            List.of(Finding.of(ErrorCode.HITS_ELSEWHERE_IN_TEXT, "3", "urn:x")));
    Bundle bundle = writer.toBundle(answer, BASE, MessageLanguage.ENGLISH);
    assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
    assertThat(bundle.getTotal()).isEqualTo(7);
    assertThat(bundle.getLink("self").getUrl()).isEqualTo(BASE + "/Organization?name=\"a\\b\"");
    assertThat(bundle.getLink("next").getUrl()).isEqualTo(BASE + "/Organization?_cursor=x");
    assertThat(bundle.getEntry())
        .extracting(e -> e.getSearch().getMode())
        .containsExactly(
            SearchEntryMode.MATCH,
            SearchEntryMode.MATCH,
            SearchEntryMode.INCLUDE,
            SearchEntryMode.OUTCOME);
    BundleEntryComponent hit = bundle.getEntry().get(0);
    assertThat(hit.getFullUrl()).isEqualTo(BASE + "/Organization/uk-leipzig");
    Distance distance =
        (Distance) hit.getSearch().getExtensionByUrl(SearchsetWriter.DISTANCE).getValue();
    assertThat(distance.getValue()).isEqualByComparingTo("32350.0");
    assertThat(distance.getCode()).isEqualTo("m");
    assertThat(distance.getSystem()).isEqualTo("http://unitsofmeasure.org");
    assertThat(hit.getSearch().getExtensionByUrl(TIED).getValue().primitiveValue())
        .isEqualTo("true");
    assertThat(bundle.getEntry().get(1).getSearch().hasExtension()).isFalse();
    assertThat(bundle.getEntry().get(2).getResource().getIdElement().getIdPart())
        .isEqualTo("site-uk-leipzig");
    OperationOutcome outcome = (OperationOutcome) bundle.getEntry().get(3).getResource();
    assertThat(outcome.getIssueFirstRep().getDetails().getText()).startsWith("No name starts");
  }

  @Test
  void entriesAreTheStoredBytes() throws IOException {
    StoredEntry leipzig = entry("Organization", "uk-leipzig");
    String json =
        json(new Searchset(1, List.of(), List.of(Searchset.Hit.of(leipzig)), List.of(), List.of()));
    assertThat(json).contains(new String(leipzig.json(), StandardCharsets.UTF_8));
  }

  @Test
  void emptyAnswerHasNoEntryAndNoTotalThatNobodyWants() throws IOException {
    assertThat(json(new Searchset(null, List.of(), List.of(), List.of(), List.of())))
        .isEqualTo("{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}");
    assertThat(json(new Searchset(0, List.of(), List.of(), List.of(), List.of())))
        .isEqualTo("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0}");
  }
}
