package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.FhirClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How texts are found, whoever answers. */
abstract class TextFacts extends SearchedEntries {

  @Test
  void germanSpellingsFindEachOther() {
    for (String spelling : List.of("Weißenfels", "weissenfels", "WEISSEN")) {
      assertThat(get("Organization?" + MINE + "org&alias=" + spelling).matches())
          .as(spelling)
          .containsExactly("Organization/search-org-2", "Organization/search-org-3");
    }
    for (String spelling :
        List.of("Klinikum Müller", "klinikum mueller", "Klinikum-Muller", "Klinikum Mueller-L")) {
      assertThat(get("Organization?" + MINE + "org&name=" + spelling).matches())
          .as(spelling)
          .containsExactly("Organization/search-org-2", "Organization/search-org-3");
    }
    assertThat(get("Organization?" + MINE + "org&name:contains=elle").matches())
        .containsExactly("Organization/search-org-1", "Organization/search-org-3");
  }

  @Test
  void exactComparesWhatIsWritten() {
    assertThat(get("Organization?" + MINE + "org&alias:exact=Weißenfels").matches())
        .containsExactly("Organization/search-org-2");
    assertThat(get("Organization?" + MINE + "org&alias:exact=weißenfels").matches()).isEmpty();
    assertThat(
            get("Organization?" + MINE + "org&name:exact=Klinikum Mueller Luedenscheid").matches())
        .containsExactly("Organization/search-org-3");
  }

  @Test
  void textInAChainIsFolded() {
    assertThat(
            get("PractitionerRole?" + MINE + "role&organization.name=klinikum-QUELLE&_count=1")
                .matches())
        .isNotEmpty();
  }

  @Test
  void wildcardsOfTheDatabaseAreNone() {
    assertThat(get("Organization?" + MINE + "org&name:contains=Kl_nikum").matches()).isEmpty();
    assertThat(get("Organization?" + MINE + "org&name=%25linikum").matches()).isEmpty();
  }

  @Test
  void hitsElsewhereInTheTextAreMentioned() {
    FhirClient.Answer answer =
        get("Organization?" + MINE + "org&name=Luedenscheid", "Accept-Language", "en");
    assertThat(answer.matches()).isEmpty();
    assertThat(answer.total()).isZero();
    JsonNode entry = answer.json().at("/entry/0");
    assertThat(entry.at("/search/mode").asText()).isEqualTo("outcome");
    assertThat(entry.at("/resource/issue/0/severity").asText()).isEqualTo("information");
    assertThat(entry.at("/resource/issue/0/details/coding/0/code").asText())
        .isEqualTo("ONK-SEARCH-013");
    String text = entry.at("/resource/issue/0/details/text").asText();
    assertThat(text).startsWith("No name starts like that; 2 hits");
    assertThat(fhir.get(text.substring(text.indexOf("http"))).matches()).hasSize(2);
  }
}
