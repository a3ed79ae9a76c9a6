package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SqlCounter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DirectoryIT
class RepositoryStatementsIT extends SearchedEntries {

  @Override
  String path() {
    return "repository";
  }

  @Autowired SqlCounter sql;
  @Autowired JdbcTemplate database;

  @Test
  void batchedSearchesCarryIncludesAndWriteNothing() {
    FhirClient.Answer batch =
        fhir.post(
            "",
            """
        {"resourceType":"Bundle","type":"batch","entry":[{"request":{"method":"GET",
         "url":"PractitionerRole?_id=search-role&_include=PractitionerRole:practitioner&_include=PractitionerRole:organization"}}]}""",
            "X-Lookup-Path",
            "repository");
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
              postForm("Practitioner/_search", "name=Familie");
              batchedSearchesCarryIncludesAndWriteNothing();
              return get("Practitioner/search-person-00");
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
    get("Practitioner/search-person-00");
    get("Practitioner?" + MINE + "person");
    assertThat(statements(() -> get("Practitioner/search-person-00"))).hasSizeLessThanOrEqualTo(3);
    assertThat(statements(() -> get("Practitioner?" + MINE + "person")))
        .hasSizeLessThanOrEqualTo(5);
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

  /** HAPI notes in the background under which name it indexes; that belongs to an earlier write. */
  private List<String> statements(Supplier<?> work) {
    return sql.during(work).stream()
        .filter(s -> !s.toUpperCase(Locale.ROOT).contains("SPIDX_IDENTITY"))
        .toList();
  }
}
