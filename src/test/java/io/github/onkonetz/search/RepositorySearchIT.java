package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SqlCounter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DirectoryIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepositorySearchIT {

  /** Restricts a search to the entries of this test, by an identifier that only they have. */
  /** Many entries share a number here, which only those may that had it formerly. */
  private static final String MINE = "identifier=urn:test:search|";

  private static final int PEOPLE = 25;

  @Autowired FhirClient fhir;
  @Autowired SqlCounter sql;
  @Autowired JdbcTemplate database;

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

  private void put(String json) {
    String type = json.replaceAll("(?s).*?\"resourceType\":\"(\\w+)\".*", "$1");
    String id = json.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    FhirClient.Answer answer = fhir.put(type + "/" + id, json);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  private FhirClient.Answer get(String search, String... headers) {
    String encoded =
        search
            .replace("|", "%7C")
            .replace(" ", "%20")
            .replace("ü", "%C3%BC")
            .replace("ß", "%C3%9F")
            .replace("ä", "%C3%A4");
    return fhir.get(encoded, headers);
  }

  private List<String> walk(String search) {
    List<String> ids = new ArrayList<>();
    String next = search;
    while (!next.isEmpty()) {
      FhirClient.Answer page = get(next);
      ids.addAll(page.matches());
      next = page.link("next");
    }
    return ids;
  }

  @Test
  void withoutSortIsOrderedByIdInAscii() {
    List<String> ids = get("Practitioner?" + MINE + "person&_count=1000").matches();
    assertThat(ids).hasSize(PEOPLE + 1).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(ids.get(PEOPLE)).isEqualTo("Practitioner/search-person-Z");
  }

  @Test
  void pageHasTwentyHitsAndTheExactTotal() {
    FhirClient.Answer first = get("Practitioner?" + MINE + "person");
    assertThat(first.matches()).hasSize(20);
    assertThat(first.total()).isEqualTo(PEOPLE + 1);
    FhirClient.Answer second = get(first.link("next"));
    assertThat(second.matches()).hasSize(PEOPLE + 1 - 20);
    assertThat(second.total()).isEqualTo(PEOPLE + 1);
    assertThat(second.link("next")).isEmpty();
    assertThat(get(second.link("previous")).matches()).isEqualTo(first.matches());
  }

  @Test
  void totalIsLeftOutIfNotWanted() {
    FhirClient.Answer page = get("Practitioner?" + MINE + "person&_total=none&_count=5");
    assertThat(page.total()).isEqualTo(-1);
    assertThat(walk("Practitioner?" + MINE + "person&_total=none&_count=5"))
        .hasSize(PEOPLE + 1)
        .doesNotHaveDuplicates();
  }

  @Test
  void estimatedTotalIsExactToo() {
    assertThat(get("Practitioner?" + MINE + "person&_total=estimate").total())
        .isEqualTo(PEOPLE + 1);
  }

  @Test
  void countAloneGivesNoHits() {
    for (String onlyCount : List.of("_summary=count", "_count=0")) {
      FhirClient.Answer answer = get("Practitioner?" + MINE + "person&" + onlyCount);
      assertThat(answer.total()).as(onlyCount).isEqualTo(PEOPLE + 1);
      assertThat(answer.matches()).isEmpty();
    }
  }

  @Test
  void severalMatchingValuesMakeNoShortPageAndNoWrongTotal() {
    // Every person matches "Familie" by two names and the folded form may add entries of its own.
    FhirClient.Answer page = get("Practitioner?" + MINE + "person&name=Familie&_count=10");
    assertThat(page.matches()).hasSize(10);
    assertThat(page.total()).isEqualTo(PEOPLE + 1);
    assertThat(walk("Practitioner?" + MINE + "person&name=Familie,Ada&_count=4"))
        .hasSize(PEOPLE + 1)
        .doesNotHaveDuplicates();
    assertThat(walk("Practitioner?name:contains=Familie&" + MINE + "person&_count=4&_sort=name"))
        .hasSize(PEOPLE + 1)
        .doesNotHaveDuplicates();
  }

  @Test
  void equalSortKeysAreOrderedById() {
    List<String> ids = walk("Practitioner?" + MINE + "person&_sort=given&_count=7");
    assertThat(ids).hasSize(PEOPLE + 1).doesNotHaveDuplicates();
    List<String> even = ids.subList(0, 14);
    assertThat(even)
        .isSortedAccordingTo(Comparator.naturalOrder())
        .contains("Practitioner/search-person-Z");
  }

  @Test
  void sortsByTheLeastOfSeveralValuesUpwardsAndTheGreatestDownwards() {
    assertThat(get("Organization?" + MINE + "org&_sort=alias").matches())
        .containsExactly(
            "Organization/search-org-1",
            "Organization/search-org-2",
            "Organization/search-org-3",
            "Organization/search-org-4");
    assertThat(get("Organization?" + MINE + "org&_sort=-alias").matches())
        .containsExactly(
            "Organization/search-org-1",
            "Organization/search-org-4",
            "Organization/search-org-2",
            "Organization/search-org-3");
  }

  @Test
  void sortsByTheFoldedFormAndMissingValuesLast() {
    // The parameter name covers aliases too: "Alte Quelle" comes before "Ärztehaus".
    assertThat(get("Organization?" + MINE + "org&_sort=name").matches())
        .containsExactly(
            "Organization/search-org-1",
            "Organization/search-org-4",
            "Organization/search-org-3",
            "Organization/search-org-2");
    put(
        "{\"resourceType\":\"Organization\",\"id\":\"search-org-0\",\"name\":\"Ohne Beinamen\",\"identifier\":[{\"use\":\"old\",\"system\":\"urn:test:search\",\"value\":\"nameless\"}],"
            + "\"type\":[{\"coding\":[{\"system\":\"https://onkonetz.github.io/fhir/CodeSystem/organization-kind\",\"code\":\"hospital\"}]}]}");
    for (String sort : List.of("alias", "-alias")) {
      assertThat(
              get("Organization?" + MINE + "org,urn:test:search|nameless&_sort=" + sort).matches())
          .as(sort)
          .endsWith("Organization/search-org-0")
          .hasSize(5);
    }
  }

  @Test
  void linksCarryIncludesChainsSortsAndEverythingElse() {
    put(
        "{\"resourceType\":\"PractitionerRole\",\"id\":\"search-role-2\",\"active\":true,\"code\":[{\"coding\":[{\"code\":\"x\"}]}],"
            + "\"identifier\":[{\"use\":\"old\",\"system\":\"urn:test:search\",\"value\":\"role\"}],"
            + "\"practitioner\":{\"reference\":\"Practitioner/search-person-01\"},\"organization\":{\"reference\":\"Organization/search-org-1\"}}");
    FhirClient.Answer first =
        get(
            "PractitionerRole?organization.name=Klinikum&"
                + MINE
                + "role&_include=PractitionerRole:practitioner&_include=PractitionerRole:organization&_sort=-_id&_count=1&_total=none");
    assertThat(first.matches()).containsExactly("PractitionerRole/search-role-2");
    assertThat(first.includes())
        .containsExactlyInAnyOrder("Practitioner/search-person-01", "Organization/search-org-1");
    FhirClient.Answer second = get(first.link("next"));
    assertThat(second.matches()).containsExactly("PractitionerRole/search-role");
    assertThat(second.includes())
        .containsExactlyInAnyOrder("Practitioner/search-person-00", "Organization/search-org-1");
    assertThat(second.total()).isEqualTo(-1);
    assertThat(second.link("next")).isEmpty();
  }

  @Test
  void searchByPostPagesLikeSearchByGet() {
    FhirClient.Answer posted =
        fhir.postForm("Practitioner/_search", MINE + "person&_count=9&_sort=family");
    FhirClient.Answer got = get("Practitioner?" + MINE + "person&_count=9&_sort=family");
    assertThat(posted.matches()).isEqualTo(got.matches());
    assertThat(posted.link("self")).isEqualTo(got.link("self"));
    assertThat(posted.link("next")).isEqualTo(got.link("next"));
    assertThat(get(posted.link("next")).matches()).hasSize(9);
  }

  @Test
  void hasFindsByWhatRefersToIt() {
    assertThat(
            get("Practitioner?_has:PractitionerRole:practitioner:organization.name=Klinikum%20Quelle&"
                    + MINE
                    + "person")
                .matches())
        .startsWith("Practitioner/search-person-00");
  }

  @Test
  void batchedSearchesCarryIncludesAndWriteNothing() {
    FhirClient.Answer batch =
        fhir.post(
            "",
            """
        {"resourceType":"Bundle","type":"batch","entry":[{"request":{"method":"GET",
         "url":"PractitionerRole?_id=search-role&_include=PractitionerRole:practitioner&_include=PractitionerRole:organization"}}]}""");
    assertThat(batch.status()).as(batch.body()).isEqualTo(200);
    assertThat(batch.json().at("/entry/0/resource/entry")).hasSize(3);
  }

  @Test
  void readsAndSearchesWriteNothing() {
    List<String> statements =
        statements(
            () -> {
              walk("Practitioner?" + MINE + "person&_sort=family&_count=10");
              get("PractitionerRole?" + MINE + "role&_include=*");
              get("PractitionerRole?" + MINE + "role", "Cache-Control", "no-cache");
              fhir.postForm("Practitioner/_search", "name=Familie");
              batchedSearchesCarryIncludesAndWriteNothing();
              return fhir.get("Practitioner/search-person-00");
            });
    assertThat(statements)
        .isNotEmpty()
        .noneMatch(
            s ->
                s.toLowerCase(Locale.ROOT)
                    .matches("(?s)\\s*(insert|update|delete).*hfj_(search|res_search).*"));
    for (String table : List.of("hfj_search", "hfj_search_result", "hfj_search_include")) {
      assertThat(database.queryForObject("SELECT count(*) FROM " + table, Integer.class))
          .as(table)
          .isZero();
    }
  }

  @Test
  void manyAlternativesInAChainTakeNoMoreStatements() {
    int with2 = statementsOfChain(2);
    int with11 = statementsOfChain(11);
    int with100 = statementsOfChain(100);
    assertThat(List.of(with11, with100))
        .allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(with2 + 2));
  }

  private int statementsOfChain(int alternatives) {
    String names =
        IntStream.range(0, alternatives)
            .mapToObj(i -> "Klinikum" + i)
            .collect(Collectors.joining(","));
    return statements(() -> get("PractitionerRole?organization.name:contains=" + names)).size();
  }

  @Test
  void readAndSearchTakeFewStatements() {
    fhir.get("Practitioner/search-person-00");
    get("Practitioner?" + MINE + "person");
    assertThat(statements(() -> fhir.get("Practitioner/search-person-00")))
        .hasSizeLessThanOrEqualTo(3);
    assertThat(statements(() -> get("Practitioner?" + MINE + "person")))
        .hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void everyLookupSaysThatTheRepositoryAnswered() {
    assertThat(get("Practitioner?" + MINE + "person").header("X-Lookup-Path"))
        .isEqualTo("repository");
    FhirClient.Answer read = fhir.get("Practitioner/search-person-00");
    assertThat(read.header("X-Lookup-Path")).isEqualTo("repository");
    FhirClient.Answer unchanged =
        fhir.get("Practitioner/search-person-00", "If-None-Match", read.header("ETag"));
    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.header("X-Lookup-Path")).isEqualTo("repository");
    FhirClient.Answer missing = fhir.get("Practitioner/search-nobody");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.header("X-Lookup-Path")).isEqualTo("repository");
    assertThat(fhir.get("Task").header("X-Lookup-Path")).isEmpty();
  }

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

  @Test
  void historyIsPagedWithoutAStoredSearch() {
    put(
        "{\"resourceType\":\"Practitioner\",\"id\":\"search-history\",\"name\":[{\"family\":\"One\"}]}");
    put(
        "{\"resourceType\":\"Practitioner\",\"id\":\"search-history\",\"name\":[{\"family\":\"Two\"}]}");
    FhirClient.Answer latest = fhir.get("Practitioner/search-history/_history?_count=1");
    assertThat(latest.total()).isEqualTo(2);
    assertThat(latest.json().at("/entry/0/resource/name/0/family").asText()).isEqualTo("Two");
    FhirClient.Answer first = fhir.get(latest.link("next"));
    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(first.json().at("/entry/0/resource/name/0/family").asText()).isEqualTo("One");
    assertThat(fhir.get(fhir.get("Practitioner/_history?_count=2").link("next")).status())
        .isEqualTo(200);
    assertThat(database.queryForObject("SELECT count(*) FROM hfj_search", Integer.class)).isZero();
  }

  @Test
  void fewerElementsAndOtherFormatsKeepTotalsAndLinks() {
    for (String control : List.of("_elements=name", "_summary=true", "_format=json")) {
      FhirClient.Answer page = get("Practitioner?" + MINE + "person&_count=3&" + control);
      assertThat(page.total()).as(control).isEqualTo(PEOPLE + 1);
      assertThat(page.link("next"))
          .as(control)
          .contains(control.substring(0, control.indexOf('=')));
      assertThat(get(page.link("next")).matches()).as(control).hasSize(3);
    }
  }

  /** HAPI notes in the background under which name it indexes; that belongs to an earlier write. */
  private List<String> statements(Supplier<?> work) {
    return sql.during(work).stream()
        .filter(s -> !s.toUpperCase(Locale.ROOT).contains("SPIDX_IDENTITY"))
        .toList();
  }
}
