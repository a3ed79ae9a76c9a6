package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every parameter, include, chain and reverse chain that IHE mCSD, Plan-Net and our own guide ask
 * for.
 */
@DirectoryIT
class MandatoryLookupsIT {

  private static final Set<String> DATES = Set.of("_lastUpdated", "date", "designation-period");

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @CsvFileSource(resources = "mandatory-lookups.csv", delimiter = ';', numLinesToSkip = 1)
  void isAnsweredByGetAndByPostAndListed(String type, String kind, String name) {
    String query =
        switch (kind) {
          case "include" -> "_include=" + name + "&_include:iterate=" + name;
          case "revinclude" -> "_revinclude=" + name + "&_revinclude:iterate=" + name;
          default -> name + "=" + valueFor(name);
        };
    FhirClient.Answer got = fhir.get(type + "?" + query);
    assertThat(got.status()).as(got.body()).isEqualTo(200);
    FhirClient.Answer posted = fhir.postForm(type + "/_search", query);
    assertThat(posted.status()).as(posted.body()).isEqualTo(200);
    assertThat(posted.total()).isEqualTo(got.total());
    if (!Set.of("chain", "has").contains(kind)) {
      assertThat(listed(type, kind)).contains(name);
    }
  }

  @Test
  void whatIsListedIsSearchable() {
    for (JsonNode resource : fhir.get("metadata").json().at("/rest/0/resource")) {
      String type = resource.path("type").asText();
      for (JsonNode parameter : resource.path("searchParam")) {
        String name = parameter.path("name").asText();
        FhirClient.Answer answer = fhir.get(type + "?_count=0&" + name + "=" + valueFor(name));
        assertThat(answer.body())
            .as(type + "?" + name)
            .doesNotContain("ONK-SEARCH-001", "ONK-SERVER");
      }
    }
  }

  private static String valueFor(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
    if (DATES.contains(last)) {
      return "ge2020-01-01";
    }
    return switch (last) {
      case "near" -> "51.2015%7C11.9684%7C35%7Ckm";
      case "designation-code-period" -> "spitzenzentrum$ge2020";
      case "active" -> "true";
      default -> "x";
    };
  }

  private List<String> listed(String type, String kind) {
    List<String> names = new ArrayList<>();
    for (JsonNode resource : fhir.get("metadata").json().at("/rest/0/resource")) {
      if (resource.path("type").asText().equals(type)) {
        switch (kind) {
          case "include" -> resource.path("searchInclude").forEach(n -> names.add(n.asText()));
          case "revinclude" ->
              resource.path("searchRevInclude").forEach(n -> names.add(n.asText()));
          default -> resource.path("searchParam").forEach(n -> names.add(n.path("name").asText()));
        }
      }
    }
    return names;
  }
}
