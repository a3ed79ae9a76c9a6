package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SqlCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What only the index can find: words anywhere, and identifiers in references. */
@DirectoryIT
class FullTextIT {

  @Autowired FhirClient fhir;
  @Autowired SqlCounter sql;

  @Test
  void aServiceIsFoundByItsTownAndItsDepartmentsAliasAsTheyAreNow() {
    put("Organization/words-department", organization("Quastenflosserklinik"));
    put("Location/words-place", place("Wurzelbronn"));
    put(
        "HealthcareService/words-service",
        """
        {"resourceType":"HealthcareService","id":"words-service","active":true,"name":"Sprechstunde",
         "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/oncology-service","code":"car-t"}]}],
         "providedBy":{"reference":"Organization/words-department"},"location":[{"reference":"Location/words-place"}]}""");
    String search = "HealthcareService?_content=wurzelbronn%20quastenflosser";
    assertThat(fhir.get(search).matches()).containsExactly("HealthcareService/words-service");
    assertThat(sql.during(() -> fhir.get(search))).isEmpty();
    put("Location/words-place", place("Anderswo"));
    assertThat(fhir.get(search).matches()).isEmpty();
    assertThat(fhir.get("HealthcareService?_text=anderswo%20sprechstunde").matches())
        .containsExactly("HealthcareService/words-service");
    put("Organization/words-department", organization("Nacktmullklinik"));
    assertThat(fhir.get("HealthcareService?_content=nacktmull").matches())
        .containsExactly("HealthcareService/words-service");
  }

  private static String organization(String alias) {
    return """
        {"resourceType":"Organization","id":"words-department","active":true,"name":"Abteilung","alias":["%s"],
         "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind","code":"hospital"}]}]}"""
        .formatted(alias);
  }

  private static String place(String town) {
    return """
        {"resourceType":"Location","id":"words-place","status":"active","name":"Haus",
         "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","code":"HOSP"}]}],
         "address":{"city":"%s","country":"NZ"},"position":{"latitude":-33.5,"longitude":-150},
         "managingOrganization":{"reference":"Organization/words-department"}}"""
        .formatted(town);
  }

  private void put(String path, String json) {
    FhirClient.Answer answer = fhir.put(path, json);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Organization?_content=halle",
        "Location?_text=halle",
        "HealthcareService?organization._content=halle",
        "Organization?_has:Location:organization:_text=halle",
        "Organization?partof:identifier=1",
        "HealthcareService?organization.partof:identifier=1"
      })
  void theRepositorySaysThatItCannot(String search) {
    FhirClient.Answer refused = fhir.get(search, "X-Lookup-Path", "repository");
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.json().at("/issue/0/details/coding/0/code").asText())
        .isEqualTo("ONK-SEARCH-019");
    assertThat(fhir.get(search).status()).isEqualTo(200);
  }
}
