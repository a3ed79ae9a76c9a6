package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemUniqueIdComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever a retired name of a system may stand, it is replaced, and the answer says so. */
@DirectoryIT
class RetiredSystemsIT {

  private static final String OLD = "http://fhir.de/NamingSystem/kbv/lanr";
  private static final String RIGHT = "https://fhir.kbv.de/NamingSystem/KBV_NS_Base_ANR";
  private static final String NUMBER = "100000073";
  private static final String CONDITION = "identifier=" + OLD + "%7C" + NUMBER;
  private static final String ENTRY = "Practitioner/retired-it";
  private static final String OUTCOME = "return=OperationOutcome";
  private static final String REPLACED = "information informational ONK-PROFILE-041 ";

  @Autowired FhirClient fhir;
  @Autowired ConformancePackage conformance;

  @BeforeEach
  void write() {
    assertThat(fhir.put(ENTRY, person("retired-it")).status()).isIn(200, 201);
  }

  @AfterEach
  void remove() {
    fhir.delete(ENTRY);
  }

  @Test
  void aCountSaysItInAHeader() {
    for (String asked : new String[] {"_summary=count", "_count=0"}) {
      FhirClient.Answer count = fhir.get("Practitioner?" + asked + "&" + CONDITION);
      assertThat(count.total()).isEqualTo(1);
      assertThat(count.header("X-Lookup-Notes"))
          .isEqualTo("ONK-PROFILE-041 " + OLD + " = " + RIGHT);
    }
    FhirClient.Answer other =
        fhir.get("Practitioner?_summary=count&identifier=" + RIGHT + "%7C" + NUMBER);
    assertThat(other.header("X-Lookup-Notes")).isEmpty();
  }

  @Test
  void aDeletionByAConditionSaysIt() {
    FhirClient.Answer deleted = fhir.delete("Practitioner?" + CONDITION);
    assertThat(deleted.status()).as(deleted.body()).isEqualTo(200);
    assertThat(Outcomes.findings(deleted.json())).contains(REPLACED + "http.identifier");
    assertThat(fhir.get(ENTRY).status()).isEqualTo(410);
  }

  @Test
  void aPatchByAConditionSaysIt() {
    FhirClient.Answer patched =
        fhir.patch(
            "Practitioner?" + CONDITION,
            "[{\"op\":\"replace\",\"path\":\"/active\",\"value\":false}]",
            "Content-Type",
            "application/json-patch+json",
            "Prefer",
            OUTCOME);
    assertThat(patched.status()).as(patched.body()).isEqualTo(200);
    assertThat(Outcomes.findings(patched.json())).contains(REPLACED + "http.identifier");
    assertThat(fhir.get(ENTRY).json().path("active").asBoolean(true)).isFalse();
  }

  @Test
  void creationsAndUpdatesByAConditionSayIt() {
    FhirClient.Answer created =
        fhir.post("Practitioner", person(""), "If-None-Exist", CONDITION, "Prefer", OUTCOME);
    assertThat(created.status()).as(created.body()).isEqualTo(200);
    assertThat(Outcomes.findings(created.json())).contains(REPLACED + "http.If-None-Exist");
    FhirClient.Answer updated =
        fhir.put("Practitioner?" + CONDITION, person(""), "Prefer", OUTCOME);
    assertThat(updated.status()).as(updated.body()).isEqualTo(200);
    assertThat(Outcomes.findings(updated.json()))
        .contains(REPLACED + "http.identifier", REPLACED + "Practitioner.identifier[0].system");
  }

  @Test
  void entriesOfATransactionSayIt() {
    FhirClient.Answer answer =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"resource":%1$s,"request":{"method":"POST","url":"Practitioner","ifNoneExist":"%2$s"}},
             {"request":{"method":"GET","url":"Practitioner?%2$s"}}]}"""
                .formatted(person(""), CONDITION),
            "Prefer",
            OUTCOME);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode entries = answer.json().path("entry");
    assertThat(entries.at("/0/response/status").asText()).startsWith("200");
    assertThat(Outcomes.findings(entries.at("/0/response/outcome")))
        .contains(REPLACED + "request.ifNoneExist");
    assertThat(Outcomes.findings(entries.at("/1/response/outcome")))
        .contains(REPLACED + "Bundle.entry[1].request.url");
    FhirClient.Answer deleted =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"DELETE","url":"Practitioner?%s"}}]}"""
                .formatted(CONDITION));
    assertThat(deleted.status()).as(deleted.body()).isEqualTo(200);
    assertThat(Outcomes.findings(deleted.json().at("/entry/0/response/outcome")))
        .contains(REPLACED + "Bundle.entry[0].request.url");
    assertThat(fhir.get(ENTRY).status()).isEqualTo(410);
  }

  @Test
  void referencesByAConditionAreUnderstood() {
    FhirClient.Answer answer =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"resource":{"resourceType":"PractitionerRole","id":"retired-it","active":true,
               "practitioner":{"reference":"Practitioner?identifier=%s|%s"},
               "organization":{"reference":"Organization/uk-leipzig"},
               "code":[{"coding":[{"code":"chief-physician",
                 "system":"https://onkonetz.github.io/fhir/CodeSystem/practitioner-function"}]}]},
              "request":{"method":"PUT","url":"PractitionerRole/retired-it"}}]}"""
                .formatted(OLD, NUMBER),
            "Prefer",
            OUTCOME);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(Outcomes.findings(answer.json().at("/entry/0/response/outcome")))
        .contains(REPLACED + "PractitionerRole.practitioner.reference");
    assertThat(
            fhir.get("PractitionerRole/retired-it").json().at("/practitioner/reference").asText())
        .isEqualTo(ENTRY);
    FhirClient.Answer chain =
        fhir.get("Practitioner?_has:PractitionerRole:practitioner:practitioner." + CONDITION);
    assertThat(chain.matches()).containsExactly(ENTRY);
    assertThat(chain.body()).contains("ONK-PROFILE-041");
    fhir.delete("PractitionerRole/retired-it");
  }

  /** Every name that the package says is retired or mistaken, in a search for it. */
  @Test
  void everyRetiredNameIsReplaced() {
    int names = 0;
    for (var definition : conformance.definitions()) {
      if (definition instanceof NamingSystem system) {
        for (NamingSystemUniqueIdComponent id : system.getUniqueId()) {
          if (!id.getPreferred()) {
            names++;
            String old =
                id.getType() == NamingSystem.NamingSystemIdentifierType.OID
                    ? "urn:oid:" + id.getValue()
                    : id.getValue();
            FhirClient.Answer found = fhir.get("Organization?identifier=" + old + "%7Cnone");
            assertThat(found.status()).as(old).isEqualTo(200);
            assertThat(found.body()).as(old).contains("ONK-PROFILE-041", old);
          }
        }
      }
    }
    assertThat(names).isGreaterThan(15);
  }

  private static String person(String id) {
    return """
        {"resourceType":"Practitioner",%s"active":true,"identifier":[{"system":"%s","value":"%s"}],
         "name":[{"family":"Alt"}]}"""
        .formatted(id.isEmpty() ? "" : "\"id\":\"" + id + "\",", OLD, NUMBER);
  }
}
