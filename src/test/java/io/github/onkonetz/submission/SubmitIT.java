package io.github.onkonetz.submission;

import static io.github.onkonetz.submission.MadeEntries.collection;
import static io.github.onkonetz.submission.MadeEntries.delete;
import static io.github.onkonetz.submission.MadeEntries.findings;
import static io.github.onkonetz.submission.MadeEntries.location;
import static io.github.onkonetz.submission.MadeEntries.number;
import static io.github.onkonetz.submission.MadeEntries.organization;
import static io.github.onkonetz.submission.MadeEntries.partOf;
import static io.github.onkonetz.submission.MadeEntries.phone;
import static io.github.onkonetz.submission.MadeEntries.position;
import static io.github.onkonetz.submission.MadeEntries.post;
import static io.github.onkonetz.submission.MadeEntries.put;
import static io.github.onkonetz.submission.MadeEntries.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class SubmitIT {

  private static final String ROOT = "Organization/submit-it";
  private static final String FOR_ROOT = "$submit?organization=" + ROOT;

  @Autowired FhirClient fhir;

  @BeforeEach
  void entries() {
    write(organization("submit-it", "hospital", "Krankenhaus Submit", phone("+4934431110")));
    write(organization("submit-it-dep", "hospital-department", "Klinik Submit", partOf(ROOT)));
  }

  @Test
  void aSubmissionIsAcceptedAndWaits() {
    FhirClient.Answer answer = submit(put(changed("+4934432220")));
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    JsonNode task = answer.json();
    String id = task.path("id").asText();
    assertThat(answer.http().headers().allValues("Location"))
        .containsExactly(fhir.base() + "/Task/" + id);
    assertThat(task.at("/meta/versionId").asText()).isEqualTo("1");
    assertThat(task.path("status").asText()).isEqualTo("received");
    assertThat(task.at("/businessStatus/coding/0/code").asText()).isEqualTo("received");
    assertThat(task.at("/for/reference").asText()).isEqualTo(ROOT);
    assertThat(task.at("/requester/identifier/value").asText()).isNotEmpty();
    assertThat(task.path("authoredOn").asText()).isNotEmpty();
    assertThat(task.at("/input/0/valueReference/reference").asText())
        .startsWith(ROOT + "/_history/");
    assertThat(fhir.get(ROOT).body()).contains("+4934431110").doesNotContain("+4934432220");
    JsonNode kept = fhir.get(task.at("/focus/reference").asText()).json();
    assertThat(kept.path("type").asText()).isEqualTo("transaction");
    assertThat(kept.at("/entry/0/request/url").asText()).isEqualTo(ROOT);
    assertThat(kept.at("/entry/0/request/ifMatch").asText()).matches("W/\"\\d+\"");
    assertThat(kept.toString()).contains("+4934432220");
  }

  @Test
  void theInboxIsFoundBySearch() {
    FhirClient.Answer answer = submit(put(changed("+4934433330")));
    String task = "Task/" + answer.json().path("id").asText();
    String client = answer.json().at("/requester/identifier/value").asText();
    for (String query :
        List.of(
            "status=received",
            "business-status=received",
            "subject=" + ROOT,
            "submitter=" + client,
            "authored-on=gt2020-01-01",
            "modified=gt2020-01-01",
            "code=approve")) {
      assertThat(fhir.get("Task?_count=1000&" + query).matches()).as(query).contains(task);
    }
    assertThat(fhir.get("Task?status=completed&subject=" + ROOT).matches()).doesNotContain(task);
  }

  @Test
  void aDryRunSaysWhatWouldBeDoneAndChangesNothing() {
    int before = fhir.get("Task?_summary=count").total();
    FhirClient.Answer answer =
        fhir.post(FOR_ROOT + "&dry-run=true", transaction(put(changed("+4934434440"))));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(findings(answer))
        .contains("ONK-SUBMIT-033", "ONK-SUBMIT-032 Bundle.entry[0].resource");
    assertThat(answer.body()).contains(ROOT + " würde geändert.");
    assertThat(fhir.get("Task?_summary=count").total()).isEqualTo(before);
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndNothingIsKept() {
    int tasks = fhir.get("Task?_summary=count").total();
    int bundles = fhir.get("Bundle?_summary=count").total();
    String body =
        transaction(
            put(organization("submit-it", "hospital", "Haus", phone("anrufen"))),
            put(organization("submit-it-dep", "hospital-department", "K", partOf(ROOT + "x"))),
            delete("Location/submit-it-nowhere"));
    FhirClient.Answer answer = fhir.post(FOR_ROOT, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(findings(answer))
        .contains(
            "ONK-LINK-001 Bundle.entry[1].resource.partOf.reference",
            "ONK-SUBMIT-010 Bundle.entry[2].request.url")
        .anyMatch(f -> f.startsWith("ONK-PROFILE-043 Bundle.entry[0]"));
    assertThat(findings(fhir.post(FOR_ROOT + "&dry-run=true", body))).isEqualTo(findings(answer));
    assertThat(fhir.get("Task?_summary=count").total()).isEqualTo(tasks);
    assertThat(fhir.get("Bundle?_summary=count").total()).isEqualTo(bundles);
  }

  @Test
  void theFindingsAreThoseOfAWrite() {
    String entry = organization("submit-it", "hospital", "Haus", phone("anrufen"));
    List<String> written = findings(fhir.put(ROOT, entry));
    assertThat(findings(fhir.post(FOR_ROOT, entry))).containsAll(written).isNotEmpty();
  }

  @Test
  void contentsAreMatchedByOurNumberFirst() {
    write(organization("submit-it-num", "mvz", "Haus Nummer", ""));
    String number =
        fhir.get("Organization/submit-it-num").json().at("/identifier/0/value").asText();
    FhirClient.Answer answer =
        fhir.post(
            FOR_ROOT,
            collection(
                organization("", "mvz", "Haus Nummer neu", number(number)),
                organization("x1", "mvz", "Haus Ganz Neu", partOf("Organization/submit-it-num"))));
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    JsonNode kept = fhir.get(answer.json().at("/focus/reference").asText()).json();
    assertThat(kept.at("/entry/0/request/url").asText()).isEqualTo("Organization/submit-it-num");
    assertThat(kept.at("/entry/1/request/url").asText()).matches("Organization/[0-9a-f-]{36}");
    assertThat(kept.at("/entry/1/request/ifNoneMatch").asText()).isEqualTo("*");
  }

  @Test
  void aNumberThatIsNotThereIsAMistake() {
    FhirClient.Answer answer =
        fhir.post(FOR_ROOT, organization("", "mvz", "Haus", number("submit-it-typo")));
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(findings(answer)).containsExactly("ONK-SUBMIT-012 Organization.identifier");
  }

  @Test
  void referencesBetweenNewEntriesAreResolved() {
    FhirClient.Answer answer =
        fhir.post(
            FOR_ROOT,
            transaction(
                post(
                    "urn:uuid:0a3c0f7e-58a5-4b0d-9c6f-0a3c0f7e58a5",
                    organization("", "hospital-department", "Neue Klinik", partOf(ROOT))),
                post(
                    "urn:uuid:1a3c0f7e-58a5-4b0d-9c6f-0a3c0f7e58a5",
                    location(
                        "",
                        "Neuer Ort",
                        "urn:uuid:0a3c0f7e-58a5-4b0d-9c6f-0a3c0f7e58a5",
                        position(51.2, 11.97)))));
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    JsonNode kept = fhir.get(answer.json().at("/focus/reference").asText()).json();
    assertThat(kept.at("/entry/1/resource/managingOrganization/reference").asText())
        .isEqualTo(kept.at("/entry/0/request/url").asText())
        .matches("Organization/[0-9a-f-]{36}");
  }

  @Test
  void xmlIsTakenLikeJson() {
    String xml =
        """
        <Organization xmlns="http://hl7.org/fhir"><id value="submit-it"/><active value="true"/>
        <type><coding><system value="https://onkonetz.github.io/fhir/CodeSystem/organization-kind"/>
        <code value="hospital"/></coding></type><name value="Krankenhaus XML"/></Organization>
        """;
    FhirClient.Answer answer = fhir.post(FOR_ROOT, xml, "Content-Type", "application/fhir+xml");
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
  }

  @Test
  void whatChangesNothingIsPointedOutAndAloneIsRefused() {
    String same =
        organization("submit-it-dep", "hospital-department", "Klinik Submit", partOf(ROOT));
    FhirClient.Answer both =
        fhir.post(FOR_ROOT, transaction(put(same), put(changed("+4934435550"))));
    assertThat(both.status()).as(both.body()).isEqualTo(202);
    assertThat(findings(both.json().at("/contained/0")))
        .contains("ONK-SUBMIT-030 Bundle.entry[0].resource");
    FhirClient.Answer alone = fhir.post(FOR_ROOT, same);
    assertThat(alone.status()).isEqualTo(422);
    assertThat(findings(alone)).contains("ONK-SUBMIT-013");
  }

  @Test
  void whatIsProbablyThereAlreadyIsPointedOut() {
    write(location("submit-it-loc", "Müller-Haus Submit", ROOT, position(51.2, 11.97)));
    FhirClient.Answer postcode =
        fhir.post(FOR_ROOT + "&dry-run=true", location("", "MUELLER HAUS SUBMIT", ROOT, ""));
    assertThat(findings(postcode)).as(postcode.body()).contains("ONK-SUBMIT-031 Location.name");
    assertThat(postcode.body()).contains("Location/submit-it-loc");
    String near =
        location("", "Müller Haus Submit", ROOT, position(51.2009, 11.97))
            .replace("06667", "06668");
    assertThat(findings(fhir.post(FOR_ROOT + "&dry-run=true", near)))
        .contains("ONK-SUBMIT-031 Location.name");
    String far =
        location("", "Müller Haus Submit", ROOT, position(51.21, 11.97)).replace("06667", "06668");
    assertThat(findings(fhir.post(FOR_ROOT + "&dry-run=true", far)))
        .doesNotContain("ONK-SUBMIT-031 Location.name");
  }

  @Test
  void nothingIsDeletedThatOthersReferTo() {
    FhirClient.Answer answer = submit(delete(ROOT));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(findings(answer)).hasSize(1).allMatch(f -> f.startsWith("ONK-LINK-009"));
  }

  @Test
  void whoHasChangedAnOlderVersionIsTold() {
    String current = fhir.get(ROOT).json().at("/meta/versionId").asText();
    String ofCurrent =
        put(changed("+4934431230")).replace("\"PUT\"", "\"PUT\",\"ifMatch\":\"W/\\\"%s\\\"\"");
    FhirClient.Answer old = submit(ofCurrent.formatted("999"));
    assertThat(old.status()).as(old.body()).isEqualTo(422);
    assertThat(findings(old)).containsExactly("ONK-SUBMIT-016 Bundle.entry[0].request.ifMatch");
    assertThat(submit(ofCurrent.formatted(current)).status()).isEqualTo(202);
  }

  @Test
  void nothingBecomesPartOfItself() {
    FhirClient.Answer answer =
        submit(
            put(
                organization(
                    "submit-it-dep",
                    "hospital-department",
                    "Klinik",
                    partOf("Organization/submit-it-dep"))));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(findings(answer)).contains("ONK-LINK-006 Bundle.entry[0].resource.partOf.reference");
  }

  @Test
  void onlyChangesOfTheDirectoryAreSubmitted() {
    FhirClient.Answer list =
        fhir.post(FOR_ROOT, MadeEntries.bundle("batch", "", put(changed("1"))));
    assertThat(list.status()).isEqualTo(400);
    assertThat(findings(list)).containsExactly("ONK-SUBMIT-001 Bundle.type");
    FhirClient.Answer basic =
        fhir.post(FOR_ROOT, "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}");
    assertThat(basic.status()).as(basic.body()).isEqualTo(422);
    assertThat(findings(basic)).containsExactly("ONK-SUBMIT-002 Basic");
    FhirClient.Answer read =
        submit("{\"request\":{\"method\":\"GET\",\"url\":\"Organization\"}}", put(changed("1")));
    assertThat(findings(read)).contains("ONK-SUBMIT-003 Bundle.entry[0].request.method");
    assertThat(fhir.post("$submit", changed("1")).status()).isEqualTo(422);
    assertThat(fhir.post("$submit?organization=Organization/nowhere-at-all", changed("1")).status())
        .isEqualTo(422);
    assertThat(fhir.post(FOR_ROOT, "").status()).isEqualTo(400);
    assertThat(fhir.get("$submit", "Authorization", fhir.token("office")).status()).isIn(400, 405);
  }

  @Test
  void nobodyWritesSubmissionsDirectly() {
    String id = submit(put(changed("+4934439990"))).json().path("id").asText();
    JsonNode task = fhir.get("Task/" + id).json();
    assertThat(fhir.put("Task/" + id, task.toString()).status()).isEqualTo(403);
    assertThat(fhir.delete("Task/" + id).status()).isEqualTo(403);
    assertThat(fhir.delete("Bundle/" + id).status()).isEqualTo(403);
    assertThat(fhir.put("Bundle/" + id, fhir.get("Bundle/" + id).body()).status()).isEqualTo(403);
    assertThat(
            fhir.post(
                    "Task", "{\"resourceType\":\"Task\",\"status\":\"draft\",\"intent\":\"plan\"}")
                .status())
        .isEqualTo(403);
    assertThat(fhir.get("Task/" + id).json()).isEqualTo(task);
  }

  private FhirClient.Answer submit(String... parts) {
    return fhir.post(FOR_ROOT, transaction(parts));
  }

  private static String changed(String phone) {
    return organization("submit-it", "hospital", "Krankenhaus Submit", phone(phone));
  }

  private void write(String entry) {
    String type = entry.replaceAll("(?s).*?\"resourceType\":\"(\\w+)\".*", "$1");
    String id = entry.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    FhirClient.Answer answer = fhir.put(type + "/" + id, entry);
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }
}
