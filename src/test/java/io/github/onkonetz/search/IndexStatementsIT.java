package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SqlCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the index answers takes no statement. */
@DirectoryIT
class IndexStatementsIT extends SearchedEntries {

  @Autowired SqlCounter sql;

  @Override
  String path() {
    return "index";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Practitioner/search-person-00",
        "Practitioner/search-person-00?_pretty=true",
        "Practitioner/search-person-00?_format=xml",
        "Practitioner?identifier=urn:test:search|person",
        "Practitioner?identifier=urn:test:search|person&_count=7&_sort=-family,given&_total=none",
        "Practitioner?identifier=urn:test:search|person&_format=xml&_elements=name",
        "Practitioner?identifier=urn:test:search|person&_summary=count",
        "Practitioner?name=Familie0,Familie1&given:exact=Ada",
        "Practitioner?name:contains=amil&active:missing=false",
        "Organization?name=Lüdenscheidt",
        "Organization?type:not=hospital&_lastUpdated=ge2020-01-01",
        "Organization?type:below=https://onkonetz.github.io/fhir/CodeSystem/organization-kind|practice",
        "Organization?designation-code-period=spitzenzentrum$le2024-03-19",
        "PractitionerRole?organization.name=Klinikum&practitioner.family=Familie0",
        "PractitionerRole?organization:Organization.partof.name=Universit",
        "PractitionerRole?identifier=urn:test:search|&_include=*&_include:iterate=Organization:partof",
        "Organization?_has:PractitionerRole:organization:practitioner.family=Familie0"
            + "&_revinclude=PractitionerRole:organization&_revinclude=Location:organization",
        "HealthcareService?service-type=car-t&location.near=51.2015|11.9684|50|km"
            + "&_include=HealthcareService:organization&_include=HealthcareService:location",
        "Location?near=51.2015|11.9684|25|km&_sort=near",
        "OrganizationAffiliation?primary-organization=mitteldeutsches-krebszentrum&date=ge2024-03-19",
        "Organization?_profile=https://onkonetz.github.io/fhir/StructureDefinition/onkonetz-hospital",
        "Organization?_tag=published-source&_count=100"
      })
  void readsAndSearchesTakeNoStatement(String lookup) {
    FhirClient.Answer[] answer = new FhirClient.Answer[1];
    assertThat(
            sql.during(
                () -> {
                  answer[0] = get(lookup);
                  return answer[0];
                }))
        .isEmpty();
    assertThat(answer[0].status()).as(answer[0].body()).isEqualTo(200);
    assertThat(answer[0].header("X-Lookup-Path")).isEqualTo("index");
  }

  @Test
  void pagesTakeNoStatement() {
    assertThat(sql.during(() -> walk("Practitioner?" + MINE + "person&_count=4"))).isEmpty();
    assertThat(sql.during(() -> postForm("Practitioner/_search", MINE + "person"))).isEmpty();
  }

  @Test
  void notModifiedTakesNoStatement() {
    String version = get("Practitioner/search-person-00").header("ETag");
    assertThat(sql.during(() -> get("Practitioner/search-person-00", "If-None-Match", version)))
        .isEmpty();
  }
}
