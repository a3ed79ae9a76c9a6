package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A condition that cannot be understood is refused, whatever is to be written by it. */
@DirectoryIT
class StrictConditionsIT {

  private static final String ENTRY = "Practitioner/strict-conditions-it";
  private static final String PERSON =
      "{\"resourceType\":\"Practitioner\",\"active\":true,"
          + "\"name\":[{\"family\":\"Strict\",\"given\":[\"Condition\"]}]}";

  @Autowired FhirClient fhir;

  @BeforeEach
  void write() {
    String named = PERSON.replace("{\"res", "{\"id\":\"strict-conditions-it\",\"res");
    FhirClient.Answer written = fhir.put(ENTRY, named);
    assertThat(written.status()).as(written.body()).isIn(200, 201);
  }

  @AfterEach
  void remove() {
    fhir.delete(ENTRY);
  }

  private static void assertRefused(FhirClient.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("ONK-SEARCH-006");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name:foo=Strict",
        "family:below=Strict",
        "identifier:exact=1",
        "_id:not=x",
        "_has:PractitionerRole:practitioner:active:exact=true",
      })
  void anUnknownModifierIsRefused(String condition) {
    assertRefused(fhir.delete("Practitioner?" + condition));
    assertRefused(fhir.put("Practitioner?" + condition, PERSON));
    assertRefused(fhir.post("Practitioner", PERSON, "If-None-Exist", condition));
    assertRefused(
        fhir.patch(
            "Practitioner?" + condition,
            "[{\"op\":\"replace\",\"path\":\"/active\",\"value\":false}]",
            "Content-Type",
            "application/json-patch+json"));
    assertRefused(
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"DELETE","url":"Practitioner?%s"}}]}"""
                .formatted(condition)));
    assertThat(fhir.get(ENTRY).json().path("active").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"family:exact=Strict", "name:contains=trict", "_id=strict-conditions-it"})
  void whatIsUnderstoodIsDone(String condition) {
    FhirClient.Answer deleted = fhir.delete("Practitioner?" + condition);
    assertThat(deleted.status()).as(deleted.body()).isEqualTo(200);
    assertThat(fhir.get(ENTRY).status()).isEqualTo(410);
  }
}
