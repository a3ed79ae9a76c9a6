package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SqlCounter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class PackageIT {

  private static final String B = "https://onkonetz.github.io/fhir";

  @Autowired FhirClient fhir;
  @Autowired SqlCounter sql;
  @Autowired ConformancePackage conformance;
  @Autowired ConformanceInstallation installation;

  @Test
  void packageCanBeDownloadedAndHasSnapshotsButNoNarrative() throws Exception {
    HttpResponse<byte[]> answer = download();
    assertThat(answer.statusCode()).isEqualTo(200);
    NpmPackage npm = NpmPackage.fromPackage(new ByteArrayInputStream(answer.body()));
    assertThat(npm.name()).isEqualTo("onkonetz.directory");
    assertThat(npm.version()).isEqualTo("0.1.0");
    assertThat(npm.canonical()).isEqualTo(B);
    Map<String, byte[]> files = npm.getFolders().get("package").getContent();
    String hospital = new String(files.get("StructureDefinition-onkonetz-hospital.json"));
    assertThat(hospital).contains("\"snapshot\"").doesNotContain("\"text\":{\"status\"");
    assertThat(files).containsKey("ImplementationGuide-onkonetz.directory.json");
  }

  @Test
  void packageHasExamplesButNoInvalidOnes() throws Exception {
    NpmPackage npm = NpmPackage.fromPackage(new ByteArrayInputStream(download().body()));
    assertThat(npm.getFolders().get("example").getContent().keySet())
        .contains("Organization-example-hospital.json")
        .noneMatch(name -> name.contains("-invalid-"));
  }

  @Test
  void clientThatHasThePackageGetsNoSecondCopy() {
    FhirClient.Answer first = fhir.get(fhir.root() + "/package.tgz");
    FhirClient.Answer second =
        fhir.get(fhir.root() + "/package.tgz", "If-None-Match", first.header("ETag"));
    assertThat(second.status()).isEqualTo(304);
  }

  @Test
  void everyDefinitionCanBeReadAndFoundByUrl() {
    for (MetadataResource definition : conformance.definitions()) {
      String id = definition.fhirType() + "/" + definition.getIdElement().getIdPart();
      FhirClient.Answer read = fhir.get(id);
      assertThat(read.status()).as(id + ": " + read.body()).isEqualTo(200);
      if (definition.hasUrl()) {
        assertThat(fhir.get(definition.fhirType() + "?url=" + definition.getUrl()).matches())
            .containsExactly(id);
      }
    }
  }

  @Test
  void definitionsCanBeFoundByNameAndStatus() {
    assertThat(fhir.get("StructureDefinition?name=OnkonetzHosp&status=active").matches())
        .containsExactly("StructureDefinition/onkonetz-hospital");
    assertThat(fhir.get("NamingSystem?status=active").matches())
        .contains("NamingSystem/onkonetz-id");
    assertThat(fhir.get("SearchParameter?base=Organization&code=designation").matches())
        .containsExactly("SearchParameter/designation");
  }

  @Test
  void guideRefersToWhatIsOnThisServer() {
    FhirClient.Answer guide = fhir.get("ImplementationGuide/onkonetz.directory");
    assertThat(guide.json().at("/packageId").asText()).isEqualTo("onkonetz.directory");
    guide
        .json()
        .at("/definition/resource")
        .forEach(
            r ->
                assertThat(fhir.get(r.at("/reference/reference").asText()).status())
                    .isEqualTo(200));
  }

  @Test
  void secondStartWritesNothing() {
    List<String> statements =
        sql.during(
            () -> {
              installation.start();
              return null;
            });
    assertThat(statements).noneMatch(s -> s.matches("(?is)\\s*(insert|update|delete).*hfj_res.*"));
  }

  @Test
  void validatesAgainstOurProfiles() {
    FhirClient.Answer wrong =
        fhir.post(
            "Organization/$validate?profile=" + B + "/StructureDefinition/onkonetz-hospital",
            "{\"resourceType\":\"Organization\",\"name\":\"Ohne Art\"}");
    assertThat(wrong.json().findValuesAsText("code")).contains("ONK-PROFILE-001");
    assertThat(wrong.json().findValues("expression").toString()).contains("Organization.type");

    String example = fhirExample("Organization-example-hospital.json");
    FhirClient.Answer right =
        fhir.post(
            "Organization/$validate?profile=" + B + "/StructureDefinition/onkonetz-hospital",
            example);
    assertThat(right.json().findValuesAsText("severity")).doesNotContain("error", "fatal");
  }

  @Test
  void profileThatIsWrittenIsInEffectAtOnce() {
    String url = "https://example.org/fhir/StructureDefinition/package-it-basic";
    String query = "Basic/$validate?profile=" + url;
    String basic = "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}";
    assertThat(fhir.post(query, basic).body()).doesNotContain("Basic.author");
    fhir.put(
        "StructureDefinition/package-it-basic",
        """
        {"resourceType":"StructureDefinition","id":"package-it-basic","url":"%s","name":"PackageIt","status":"draft",
         "kind":"resource","abstract":false,"type":"Basic","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Basic",
         "derivation":"constraint","differential":{"element":[{"id":"Basic.author","path":"Basic.author","min":1}]}}
        """
            .formatted(url));
    assertThat(fhir.post(query, basic).json().findValues("expression").toString())
        .contains("Basic.author");
  }

  @Test
  void ourSearchParametersIndexWhatIsWritten() {
    fhir.put(
        "Organization/package-it-alias",
        "{\"resourceType\":\"Organization\",\"id\":\"package-it-alias\",\"active\":true,"
            + "\"type\":[{\"coding\":[{\"system\":\"https://onkonetz.github.io/fhir/CodeSystem/organization-kind\",\"code\":\"hospital\"}]}],"
            + "\"name\":\"Haus am See\",\"alias\":[\"Seehaus\"]}");
    assertThat(fhir.get("Organization?alias=seeh").matches())
        .contains("Organization/package-it-alias");
  }

  private String fhirExample(String name) {
    try {
      NpmPackage npm = NpmPackage.fromPackage(new ByteArrayInputStream(conformance.bytes()));
      return new String(npm.getFolders().get("example").getContent().get(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<byte[]> download() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(fhir.root() + "/package.tgz")).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }
}
