package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.FhirClient;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every search has to do, whoever answers it. */
abstract class SearchFacts extends SearchedEntries {

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
    assertThat(get("Practitioner?" + MINE + "person&_total=none&_count=100").total()).isEqualTo(-1);
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
        postForm("Practitioner/_search", MINE + "person&_count=9&_sort=family");
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
  void everyLookupSaysWhoAnswered() {
    assertThat(get("Practitioner?" + MINE + "person").header("X-Lookup-Path")).isEqualTo(path());
    FhirClient.Answer read = get("Practitioner/search-person-00");
    assertThat(read.header("X-Lookup-Path")).isEqualTo(path());
    FhirClient.Answer unchanged =
        get("Practitioner/search-person-00", "If-None-Match", read.header("ETag"));
    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(unchanged.header("X-Lookup-Path")).isEqualTo(path());
    // Only the repository knows whether there has ever been such an entry.
    FhirClient.Answer missing = get("Practitioner/search-nobody");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.header("X-Lookup-Path")).isEqualTo("repository");
    assertThat(get("Task").header("X-Lookup-Path")).isEmpty();
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
}
