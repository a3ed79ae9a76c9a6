package io.github.onkonetz.profiles;

import static io.github.onkonetz.profiles.SameFindingsIT.issues;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.integrity.DirectoryNumber;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What {@code $validate} says of Bundles and of references by conditions is what a write says: the
 * cases that mutations do not find.
 */
@DirectoryIT
class SameBundleFindingsIT {

  @Autowired FhirClient fhir;

  @ParameterizedTest
  @CsvSource({
    "Organization?identifier=urn:x|none, ONK-LINK-001",
    "Organization?active=true, ONK-LINK-012",
    "Organization?nope=x, ONK-LINK-001",
    "Organization?_lastUpdated=gestern, ONK-LINK-001",
    "Location?_id=site-uk-halle, ONK-LINK-003",
    "Organization?_id=uk-halle, ''"
  })
  void ofReferencesByACondition(String reference, String code) {
    String entry =
        """
        {"resourceType":"PractitionerRole","id":"same-findings-condition","active":true,
         "practitioner":{"reference":"Practitioner/thoralf-lange"},
         "organization":{"reference":"%s"},
         "code":[{"coding":[{"code":"chief-physician",
           "system":"https://onkonetz.github.io/fhir/CodeSystem/practitioner-function"}]}]}"""
            .formatted(reference);
    String address = "PractitionerRole/same-findings-condition";
    List<JsonNode> said = issues(fhir.post(address + "/$validate?mode=update", entry).json());
    FhirClient.Answer written = fhir.put(address, entry, "Prefer", "return=OperationOutcome");
    List<JsonNode> answered = issues(written.json());
    said.remove(0);
    if (written.status() < 300) {
      answered.remove(0);
      fhir.delete(address);
    }
    assertThat(answered).isEqualTo(said);
    assertThat(written.status()).isEqualTo(code.isEmpty() ? 201 : 422);
    assertThat(written.body()).contains(code);
  }

  @Test
  void ofAReferenceToAnEntryThatIsThereAlready() {
    String bundle =
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
         {"fullUrl":"urn:uuid:8a1c1a52-6a5c-4f0e-9a0e-0c8c53f2a001",
          "resource":{"resourceType":"Organization","name":"A",
            "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind",
              "code":"hospital"}]}]},
          "request":{"method":"POST","url":"Organization",
            "ifNoneExist":"identifier=%s|uk-leipzig"}},
         {"resource":{"resourceType":"Endpoint","id":"same-findings-there","status":"active",
            "connectionType":{"system":"http://terminology.hl7.org/CodeSystem/endpoint-connection-type",
              "code":"hl7-fhir-rest"},
            "payloadType":[{"text":"FHIR"}],"address":"https://example.org/fhir",
            "managingOrganization":{"reference":"urn:uuid:8a1c1a52-6a5c-4f0e-9a0e-0c8c53f2a001"}},
          "request":{"method":"PUT","url":"Endpoint/same-findings-there"}}]}"""
            .formatted(DirectoryNumber.SYSTEM);
    FhirClient.Answer asked = fhir.post("Bundle/$validate", bundle);
    FhirClient.Answer written = fhir.post("", bundle);
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    assertThat(Outcomes.findings(asked.json())).noneMatch(f -> f.startsWith("error"));
    assertThat(
            fhir.get("Endpoint/same-findings-there")
                .json()
                .at("/managingOrganization/reference")
                .asText())
        .isEqualTo("Organization/uk-leipzig");
    fhir.delete("Endpoint/same-findings-there");
  }

  @Test
  void ofBundlesThatCannotBeCarriedOut() {
    String practitioner = "{'resourceType':'Practitioner','id':'a','name':[{'family':'A'}]}";
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("{'resource':%s}", "001 Bundle.entry[0].request.method");
    cases.put(
        "{'request':{'method':'HEAD','url':'Practitioner/a'}}",
        "001 Bundle.entry[0].request.method");
    cases.put("{'request':{'method':'POST','url':'Practitioner'}}", "002 Bundle.entry[0].resource");
    cases.put(
        "{'resource':%s,'request':{'method':'PUT','url':'Practitioner'}}",
        "003 Bundle.entry[0].request.url");
    cases.put(
        "{'resource':%s,'request':{'method':'POST','url':'Practitioner/a'}}",
        "003 Bundle.entry[0].request.url");
    cases.put(
        "{'request':{'method':'DELETE','url':'Practitioner'}}", "003 Bundle.entry[0].request.url");
    cases.put(
        "{'resource':%s,'request':{'method':'PUT','url':'Patient/a'}}",
        "004 Bundle.entry[0].request.url");
    cases.put(
        "{'resource':%s,'request':{'method':'PUT','url':'Practitioner/b'}}",
        "005 Bundle.entry[0].request.url");
    cases.put(
        "{'resource':%s,'request':{'method':'POST','url':'Location'}}",
        "005 Bundle.entry[0].request.url");
    cases.put(
        "{'resource':%s,'request':{'method':'PUT','url':'Practitioner/a'}},"
            + "{'resource':%s,'request':{'method':'PUT','url':'Practitioner/a'}}",
        "006 Bundle.entry[1].request.url");
    cases.put(
        "{'fullUrl':'urn:x','resource':%s,'request':{'method':'POST','url':'Practitioner'}},"
            + "{'fullUrl':'urn:x','resource':%s,'request':{'method':'POST','url':'Practitioner'}}",
        "006 Bundle.entry[1].fullUrl");
    cases.put(
        "{'resource':%s,'request':{'method':'PUT','url':'Practitioner?active=true'}}",
        "007 Bundle.entry[0].request.url");
    cases.put(
        "{'resource':%s,'request':{'method':'POST','url':'Practitioner',"
            + "'ifNoneExist':'active=true'}}",
        "007 Bundle.entry[0].request.ifNoneExist");
    SoftAssertions all = new SoftAssertions();
    cases.forEach(
        (entries, finding) -> {
          String bundle =
              "{'resourceType':'Bundle','type':'transaction','entry':[%s]}"
                  .formatted(entries.replace("%s", practitioner))
                  .replace('\'', '"');
          FhirClient.Answer asked = fhir.post("Bundle/$validate", bundle);
          FhirClient.Answer written = fhir.post("", bundle);
          List<JsonNode> said = issues(asked.json());
          said.remove(0);
          all.assertThat(issues(written.json())).as(bundle).isEqualTo(said);
          all.assertThat(written.status())
              .as(bundle)
              .isEqualTo(finding.startsWith("007") ? 412 : 400);
          all.assertThat(Outcomes.findings(written.json()))
              .as(bundle)
              .anyMatch(f -> f.endsWith(" ONK-BUNDLE-" + finding));
        });
    all.assertAll();
  }

  @Test
  void ofWholeTransactions() {
    String bundle =
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
         {"resource":{"resourceType":"Practitioner","birthDate":"gestern","nmae":1},
          "request":{"method":"POST","url":"Practitioner"}},
         {"resource":{"resourceType":"Practitioner","name":[{"family":"A"}],
           "telecom":[{"system":"phone","value":"0341 97-0"},{"system":"fax","value":"x"}]},
          "request":{"method":"PUT","url":"Practitioner?identifier=urn:x%7Csame-findings"}},
         {"resource":{"resourceType":"Binary","contentType":"application/json-patch+json",
           "data":"W3sib3AiOiJhZGQiLCJwYXRoIjoiL25tYWUiLCJ2YWx1ZSI6MX1d"},
          "request":{"method":"PATCH","url":"Practitioner/thoralf-lange"}}]}""";
    FhirClient.Answer asked = fhir.post("Bundle/$validate", bundle);
    FhirClient.Answer written = fhir.post("", bundle);
    assertThat(written.status()).as(written.body()).isEqualTo(422);
    List<JsonNode> said = issues(asked.json());
    said.remove(0);
    assertThat(issues(written.json())).isEqualTo(said);
    assertThat(Outcomes.findings(written.json()))
        .contains(
            "error structure ONK-PROFILE-003 Bundle.entry[0].resource.nmae",
            "error required ONK-PROFILE-001 Bundle.entry[0].resource.name",
            "error value ONK-PROFILE-043 Bundle.entry[1].resource.telecom[1].value",
            "information informational ONK-PROFILE-042 Bundle.entry[1].resource.telecom[0].value",
            "error structure ONK-PROFILE-003 Bundle.entry[2].resource.nmae")
        .anyMatch(f -> f.endsWith("Bundle.entry[0].resource.birthDate"));
  }
}
