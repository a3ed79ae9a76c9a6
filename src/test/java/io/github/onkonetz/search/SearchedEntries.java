package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Entries that are searched for, and how they are asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchedEntries {

  /**
   * Restricts a search to the entries of this test, by an identifier that only they have. Many
   * share a number, which only those may that had it formerly.
   */
  static final String MINE = "identifier=urn:test:search|";

  static final int PEOPLE = 25;

  @Autowired FhirClient fhir;

  /** Who is to answer: {@code index} or {@code repository}. */
  abstract String path();

  @BeforeAll
  void write() {
    organization("search-org-1", "Klinikum Quelle", "Zentrum am Weiher", "Alte Quelle");
    organization("search-org-2", "Klinikum Müller-Lüdenscheidt", "Weißenfels");
    organization("search-org-3", "Klinikum Mueller Luedenscheid", "Weissenfels");
    organization("search-org-4", "Ärztehaus", "Zebra");
    for (int i = 0; i < PEOPLE; i++) {
      person(
          "search-person-%02d".formatted(i),
          "Familie" + (i % 3),
          "Familie" + i,
          i % 2 == 0 ? "Ada" : "Zoë");
    }
    person("search-person-Z", "Familie0", "Grossbuchstabe", "Ada");
    put(
        """
        {"resourceType":"PractitionerRole","id":"search-role","active":true,"code":[{"coding":[{"code":"x"}]}],
         "identifier":[{"use":"old","system":"urn:test:search","value":"role"}],
         "practitioner":{"reference":"Practitioner/search-person-00"},"organization":{"reference":"Organization/search-org-1"}}""");
  }

  private void organization(String id, String name, String... aliases) {
    String alias =
        List.of(aliases).stream().map(a -> '"' + a + '"').collect(Collectors.joining(","));
    put(
        """
        {"resourceType":"Organization","id":"%s","active":true,"name":"%s","alias":[%s],
         "identifier":[{"use":"old","system":"urn:test:search","value":"org"}],
         "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind","code":"hospital"}]}]}"""
            .formatted(id, name, alias));
  }

  private void person(String id, String family, String otherFamily, String given) {
    put(
        """
        {"resourceType":"Practitioner","id":"%s","active":true,"identifier":[{"use":"old","system":"urn:test:search","value":"person"}],
         "name":[{"family":"%s","given":["%s"]},{"family":"%s","given":["%s"]}]}"""
            .formatted(id, family, given, otherFamily, given));
  }

  void put(String json) {
    String type = json.replaceAll("(?s).*?\"resourceType\":\"(\\w+)\".*", "$1");
    String id = json.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    FhirClient.Answer answer = fhir.put(type + "/" + id, json);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  FhirClient.Answer get(String search, String... headers) {
    String encoded =
        search
            .replace("|", "%7C")
            .replace(" ", "%20")
            .replace("ü", "%C3%BC")
            .replace("ß", "%C3%9F")
            .replace("ä", "%C3%A4");
    return fhir.get(encoded, withPath(headers));
  }

  FhirClient.Answer postForm(String path, String form) {
    return fhir.postForm(path, form, withPath());
  }

  /** The index needs no header: it answers by itself. */
  private String[] withPath(String... headers) {
    if (path().equals("index")) {
      return headers;
    }
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("X-Lookup-Path", path()));
    return all.toArray(String[]::new);
  }

  List<String> walk(String search) {
    List<String> ids = new ArrayList<>();
    String next = search;
    while (!next.isEmpty()) {
      FhirClient.Answer page = get(next);
      ids.addAll(page.matches());
      next = page.link("next");
    }
    return ids;
  }
}
