package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Patches of all three kinds: their results are held to what other writes are held to. */
@DirectoryIT
class PatchesIT {

  private static final String ENTRY = "Practitioner/patches-it";
  private static final String JSON = "application/json-patch+json";
  private static final String XML = "application/xml-patch+xml";
  private static final String FHIRPATH = "application/fhir+json";

  @Autowired FhirClient fhir;

  @BeforeEach
  void write() {
    fhir.put(
        ENTRY,
        "{\"resourceType\":\"Practitioner\",\"id\":\"patches-it\",\"gender\":\"female\",\"name\":[{\"family\":\"A\"}]}");
  }

  @AfterEach
  void remove() {
    fhir.delete(ENTRY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the result is an entry, or nearly one
        "[{'op':'remove','path':'/name'}] | 422 ONK-PROFILE-001 Practitioner.name",
        "[{'op':'add','path':'/nmae','value':1}] | 422 ONK-PROFILE-003 Practitioner.nmae",
        "[{'op':'add','path':'/birthDate','value':'gestern'}] | 422 ONK-PROFILE-006 Practitioner.birthDate",
        // the result is none, or the patch does not fit
        "[{'op':'replace','path':'/resourceType','value':'Location'}] | 400 ONK-FORM-013",
        "[{'op':'replace','path':'/id','value':'other'}] | 400 ONK-FORM-018",
        "[{'op':'replace','path':'/nope','value':1}] | 400 ONK-FORM-017",
        "[{'op':'test','path':'/id','value':'x'}] | 400 ONK-FORM-017",
        "[{'op':'fly','path':'/name'}] | 400 ONK-FORM-017",
        "{'op':'remove'} | 400 ONK-FORM-017",
        "[ | 400 ONK-FORM-006",
      })
  void jsonPatchIsRefusedInBothLanguages(String patch, String expected) {
    assertRefused(patch.replace('\'', '"'), JSON, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<remove sel='f:Practitioner/f:name'/> | 422 ONK-PROFILE-001 Practitioner.name",
        "<replace sel='f:Practitioner/f:gender/@value'>x</replace> | 422 ONK-PROFILE-007 Practitioner.gender",
        "<replace sel='f:Practitioner/f:nope/@value'>x</replace> | 400 ONK-FORM-017",
        "<add sel='f:Practitioner' | 400 ONK-FORM-005",
      })
  void xmlPatchIsRefusedInBothLanguages(String operation, String expected) {
    assertRefused(diff(operation), XML, expected);
  }

  @Test
  void entitiesOfAPatchAreNotRead() {
    String patch =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + diff("<replace sel='f:Practitioner/f:name/f:family/@value'>&a;</replace>");
    assertRefused(patch, XML, "400 ONK-FORM-010");
  }

  @Test
  void xmlPatchChangesTheEntry() {
    FhirClient.Answer changed =
        fhir.patch(
            ENTRY,
            diff("<replace sel='f:Practitioner/f:gender/@value'>male</replace>"),
            "Content-Type",
            XML);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(fhir.get(ENTRY).json().path("gender").asText()).isEqualTo("male");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete | Practitioner.name | 422 ONK-PROFILE-001 Practitioner.name",
        "delete | Practitioner.na(( | 400 ONK-FORM-017",
        "fly | Practitioner.name | 400 ONK-FORM-017",
        "add | Practitioner | 400 ONK-FORM-017",
      })
  void fhirPathPatchIsRefusedInBothLanguages(String type, String path, String expected) {
    String patch = byPath(type, path);
    assertRefused(patch, FHIRPATH, expected);
    FhirClient.Answer together = fhir.post("", transaction(patch, ENTRY));
    assertThat(together.status()).as(together.body()).isEqualTo(first(expected));
    assertThat(together.body()).contains("Bundle.entry[0].resource");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'op':'replace','path':'/gender','value':'male'},{'op':'remove','path':'/nope'}] |"
            + " Anweisung 2 (remove an „/nope“): die Stelle gibt es nicht, oder der Wert gehört nicht dorthin",
        "[{'op':'test','path':'/gender','value':'male'}] |"
            + " Anweisung 1 (test an „/gender“) findet dort etwas anderes",
        "[{'op':'fly','path':'/name'}] | Anweisung 1 heißt „fly“, und das gibt es nicht",
        "{'op':'remove'} | er ist nicht so aufgebaut, wie es sein Medientyp verlangt",
      })
  void whichOperationDoesNotFitIsSaid(String patch, String reason) {
    assertThat(reason(patch.replace('\'', '"'), JSON)).isEqualTo(reason);
  }

  @Test
  void whichOperationOfAFhirPathPatchDoesNotFitIsSaid() {
    assertThat(reason(byPath("delete", "Practitioner.na(("), FHIRPATH))
        .isEqualTo(
            "Anweisung 1 (delete an „Practitioner.na((“): die Stelle gibt es nicht, oder der Wert"
                + " gehört nicht dorthin");
    assertThat(reason(byPath("fly", "Practitioner.name"), FHIRPATH))
        .isEqualTo("Anweisung 1 heißt „fly“, und das gibt es nicht");
  }

  @Test
  void placeThatAnXmlPatchDoesNotFindIsSaidToBeMissing() {
    assertThat(reason(diff("<remove sel='f:Practitioner/f:nope'/>"), XML))
        .isEqualTo("eine Stelle (sel), an der er etwas ändert, gibt es nicht oder mehrfach");
  }

  private String reason(String patch, String media) {
    FhirClient.Answer refused = fhir.patch(ENTRY, patch, "Content-Type", media);
    String text = refused.json().at("/issue/0/details/text").asText();
    String before =
        "Der Patch kann auf den Eintrag, wie er gespeichert ist, nicht angewendet werden: ";
    assertThat(text).startsWith(before).endsWith(".");
    return text.substring(before.length(), text.length() - 1);
  }

  @Test
  void xmlPatchInATransactionIsUnderstood() {
    String patch = diff("<replace sel='f:Practitioner/f:gender/@value'>male</replace>");
    FhirClient.Answer changed = fhir.post("", transaction(binary(XML, patch), ENTRY));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(fhir.get(ENTRY).json().path("gender").asText()).isEqualTo("male");
  }

  /** As in what is sent whole: an entry of this very server, by its whole address. */
  @Test
  void referencesWithTheAddressOfThisServerBecomeRelative() {
    String role = "PractitionerRole/patches-it";
    String absolute = fhir.base() + "/Organization/uk-halle";
    List<Function<String, FhirClient.Answer>> ways =
        List.of(
            address -> fhir.patch(address, replaceByJson(absolute), "Content-Type", JSON),
            address -> fhir.patch(address, replaceByXml(absolute), "Content-Type", XML),
            address -> fhir.patch(address, replaceByPath(absolute), "Content-Type", FHIRPATH),
            address -> fhir.post("", transaction(binary(JSON, replaceByJson(absolute)), address)),
            address -> fhir.post("", transaction(binary(XML, replaceByXml(absolute)), address)),
            address -> fhir.post("", transaction(replaceByPath(absolute), address)));
    for (Function<String, FhirClient.Answer> way : ways) {
      FhirClient.Answer written =
          fhir.put(
              role,
              """
              {"resourceType":"PractitionerRole","id":"patches-it","active":true,
               "practitioner":{"reference":"Practitioner/patches-it"},
               "organization":{"reference":"Organization/uk-leipzig"},
               "code":[{"coding":[{"code":"chief-physician",
                 "system":"https://onkonetz.github.io/fhir/CodeSystem/practitioner-function"}]}]}""");
      assertThat(written.status()).as(written.body()).isIn(200, 201);
      FhirClient.Answer changed = way.apply(role);
      assertThat(changed.status()).as(changed.body()).isEqualTo(200);
      assertThat(fhir.get(role).json().at("/organization/reference").asText())
          .isEqualTo("Organization/uk-halle");
    }
    fhir.delete(role);
  }

  private static String replaceByJson(String reference) {
    return "[{\"op\":\"replace\",\"path\":\"/organization/reference\",\"value\":\"%s\"}]"
        .formatted(reference);
  }

  private static String replaceByXml(String reference) {
    return diff(
        "<replace sel='f:PractitionerRole/f:organization/f:reference/@value'>%s</replace>"
            .formatted(reference));
  }

  private static String replaceByPath(String reference) {
    return """
    {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
      {"name":"type","valueCode":"replace"},{"name":"path","valueString":"PractitionerRole.organization"},
      {"name":"value","valueReference":{"reference":"%s"}}]}]}"""
        .formatted(reference);
  }

  private static String binary(String media, String patch) {
    return "{\"resourceType\":\"Binary\",\"contentType\":\"%s\",\"data\":\"%s\"}"
        .formatted(
            media, Base64.getEncoder().encodeToString(patch.getBytes(StandardCharsets.UTF_8)));
  }

  private static String transaction(String patch, String address) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":%s,\"request\":{\"method\":\"PATCH\",\"url\":\"%s\"}}]}"
        .formatted(patch, address);
  }

  private static String byPath(String type, String path) {
    return """
    {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
      {"name":"type","valueCode":"%s"},{"name":"path","valueString":"%s"},
      {"name":"name","valueString":"nmae"},{"name":"value","valueString":"x"}]}]}"""
        .formatted(type, path);
  }

  private static String diff(String operation) {
    return "<diff xmlns:f=\"http://hl7.org/fhir\">" + operation + "</diff>";
  }

  private static int first(String expected) {
    return Integer.parseInt(expected.substring(0, 3));
  }

  private void assertRefused(String patch, String media, String expected) {
    FhirClient.Answer german = fhir.patch(ENTRY, patch, "Content-Type", media);
    assertThat(german.status()).as(german.body()).isEqualTo(first(expected));
    assertThat(Outcomes.findings(german.json()))
        .as(german.body())
        .anyMatch(f -> f.endsWith(expected.substring(4)));
    FhirClient.Answer english =
        fhir.patch(ENTRY, patch, "Content-Type", media, "Accept-Language", "en");
    assertThat(english.json().at("/issue/0/details/text").asText())
        .isNotEqualTo(german.json().at("/issue/0/details/text").asText())
        .isEqualTo(
            german
                .json()
                .at("/issue/0/details/_text/extension/0/extension/1/valueString")
                .asText());
    assertThat(fhir.get(ENTRY).json().at("/name/0/family").asText()).isEqualTo("A");
  }
}
