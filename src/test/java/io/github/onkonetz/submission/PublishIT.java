package io.github.onkonetz.submission;

import static io.github.onkonetz.submission.MadeEntries.delete;
import static io.github.onkonetz.submission.MadeEntries.findings;
import static io.github.onkonetz.submission.MadeEntries.location;
import static io.github.onkonetz.submission.MadeEntries.number;
import static io.github.onkonetz.submission.MadeEntries.organization;
import static io.github.onkonetz.submission.MadeEntries.partOf;
import static io.github.onkonetz.submission.MadeEntries.phone;
import static io.github.onkonetz.submission.MadeEntries.post;
import static io.github.onkonetz.submission.MadeEntries.put;
import static io.github.onkonetz.submission.MadeEntries.text;
import static io.github.onkonetz.submission.MadeEntries.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class PublishIT {

  private static final String ROOT = "Organization/publish-it";
  private static final String FOR_ROOT = "$submit?organization=" + ROOT;

  @Autowired FhirClient fhir;

  @BeforeEach
  void entries() {
    FhirClient.Answer answer =
        fhir.put(ROOT, organization("publish-it", "hospital", "Haus Publish", phone("+493443111")));
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
  }

  @Test
  void allChangesArePublishedTogetherWithStateAndTrail() {
    fhir.put("Location/publish-it-old", location("publish-it-old", "Alter Ort", ROOT, ""));
    String task =
        inReview(
            put(organization("publish-it", "hospital", "Haus Publish neu", phone("+493443112"))),
            post(
                "urn:uuid:2a3c0f7e-58a5-4b0d-9c6f-0a3c0f7e58a5",
                organization("", "hospital-department", "Neue Abteilung", partOf(ROOT))),
            delete("Location/publish-it-old"));
    FhirClient.Answer answer = fhir.post("Task/" + task + "/$approve", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode done = answer.json();
    assertThat(done.path("status").asText()).isEqualTo("completed");
    assertThat(done.at("/businessStatus/coding/0/code").asText()).isEqualTo("published");
    List<String> published = outputs(done, "published");
    assertThat(published).hasSize(2).allMatch(r -> r.matches("Organization/[^/]+/_history/\\d+"));
    JsonNode root = fhir.get(ROOT).json();
    assertThat(root.path("name").asText()).isEqualTo("Haus Publish neu");
    assertThat(published).contains(ROOT + "/_history/" + root.at("/meta/versionId").asText());
    assertThat(root.at("/meta/tag").toString()).contains("submitted");
    assertThat(fhir.get("Location/publish-it-old").status()).isEqualTo(410);
    List<String> provenances = outputs(done, "provenance");
    assertThat(provenances).hasSize(2);
    JsonNode deletion = fhir.get(provenances.get(0)).json();
    assertThat(deletion.at("/target/0/reference").asText())
        .isEqualTo("Location/publish-it-old/_history/2");
    JsonNode writes = fhir.get(provenances.get(1)).json();
    List<String> targets = new ArrayList<>();
    writes.path("target").forEach(t -> targets.add(t.path("reference").asText()));
    assertThat(targets).isEqualTo(published);
    assertThat(writes.at("/agent/0/who/reference").asText()).isEqualTo(ROOT);
    assertThat(writes.at("/agent/1/type/coding/0/code").asText()).isEqualTo("verifier");
    assertThat(writes.at("/agent/1/role/0/coding/0/code").asText()).isEqualTo("admin");
    // Everybody may read it: who these clients were stands in the Task and the audit trail alone.
    assertThat(writes.toString() + deletion).doesNotContain("first-", "/sid/client");
    assertThat(fhir.get("Task/" + task).body()).contains("first-admin");
    assertThat(writes.at("/entity/0/what/reference").asText()).isEqualTo("Task/" + task);
    assertThat(writes.path("recorded").asText()).isNotEmpty();
    assertThat(fhir.get("Provenance?target=" + ROOT).matches()).contains(provenances.get(1));
    assertThat(fhir.get("Provenance?entity=Task/" + task).matches())
        .containsExactlyInAnyOrderElementsOf(provenances);
  }

  @Test
  void whatWasPublishedCanBeDeletedLater() {
    String name = "Organization/publish-it-short";
    fhir.put(name, organization("publish-it-short", "mvz", "Kurz", ""));
    String task = inReview(put(organization("publish-it-short", "mvz", "Kurz und gut", "")));
    assertThat(fhir.post("Task/" + task + "/$approve", "").status()).isEqualTo(200);
    FhirClient.Answer deleted = fhir.delete(name);
    assertThat(deleted.status()).as(deleted.body()).isIn(200, 204);
  }

  @Test
  void anOrganisationMayEndWithItsOwnSubmission() {
    fhir.put(
        "Organization/publish-it-end", organization("publish-it-end", "mvz", "Geht zu Ende", ""));
    FhirClient.Answer received =
        fhir.post(
            "$submit?organization=Organization/publish-it-end",
            transaction(delete("Organization/publish-it-end")));
    assertThat(received.status()).as(received.body()).isEqualTo(202);
    String task = received.json().path("id").asText();
    fhir.post("Task/" + task + "/$claim", "");
    FhirClient.Answer answer = fhir.post("Task/" + task + "/$approve", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().at("/for/display").asText()).isEqualTo("Organization/publish-it-end");
    assertThat(fhir.get("Organization/publish-it-end").status()).isEqualTo(410);
  }

  @Test
  void whatHasChangedSinceIsNotPublished() {
    String task =
        inReview(put(organization("publish-it", "hospital", "Von uns", phone("+493443111"))));
    fhir.put(ROOT, organization("publish-it", "hospital", "Von denen", phone("+493443113")));
    FhirClient.Answer answer = fhir.post("Task/" + task + "/$approve", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(findings(answer)).containsExactly("ONK-SUBMIT-019 Organization");
    assertThat(text(answer)).contains(ROOT, "Organization.name", "Organization.telecom");
    assertThat(fhir.get(ROOT).json().path("name").asText()).isEqualTo("Von denen");
    JsonNode failed = fhir.get("Task/" + task).json();
    assertThat(failed.path("status").asText()).isEqualTo("failed");
    assertThat(findings(failed.at("/contained/0"))).containsExactly("ONK-SUBMIT-019 Organization");
    FhirClient.Answer rebased = fhir.post("Task/" + task + "/$approve?rebase=true", "");
    assertThat(rebased.status()).isEqualTo(409);
    assertThat(fhir.post("Task/" + task + "/$return?reason=x", "").status()).isEqualTo(200);
  }

  @Test
  void differentFieldsCanBePublishedOnTopOfEachOther() {
    String task =
        inReview(put(organization("publish-it", "hospital", "Von uns", phone("+493443111"))));
    fhir.put(ROOT, organization("publish-it", "hospital", "Haus Publish", phone("+493443114")));
    FhirClient.Answer refused = fhir.post("Task/" + task + "/$approve", "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(findings(refused)).containsExactly("ONK-SUBMIT-018 Organization");
    FhirClient.Answer answer = fhir.post("Task/" + task + "/$approve?rebase=true", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode root = fhir.get(ROOT).json();
    assertThat(root.path("name").asText()).isEqualTo("Von uns");
    assertThat(root.at("/telecom/0/value").asText()).isEqualTo("+493443114");
    assertThat(answer.json().has("statusReason")).isFalse();
  }

  @Test
  void ofManyChangesOneThatCannotBePublishedHoldsAll() {
    fhir.put("Location/publish-it-a", location("publish-it-a", "Ort A", ROOT, ""));
    String task =
        inReview(
            put(organization("publish-it", "hospital", "Alles oder nichts", "")),
            put(location("publish-it-a", "Ort A neu", ROOT, "")));
    fhir.put("Location/publish-it-a", location("publish-it-a", "Ort A anders", ROOT, ""));
    assertThat(fhir.post("Task/" + task + "/$approve?rebase=true", "").status()).isEqualTo(409);
    assertThat(fhir.get(ROOT).json().path("name").asText()).isEqualTo("Haus Publish");
    assertThat(fhir.get("Provenance?entity=Task/" + task).matches()).isEmpty();
  }

  @Test
  void whatItRefersToMayBeGone() {
    fhir.put("Organization/publish-it-p", organization("publish-it-p", "mvz", "P", ""));
    String task =
        inReview(
            post(
                "urn:uuid:3a3c0f7e-58a5-4b0d-9c6f-0a3c0f7e58a5",
                organization("", "mvz", "Kind", partOf("Organization/publish-it-p"))));
    fhir.delete("Organization/publish-it-p");
    FhirClient.Answer answer = fhir.post("Task/" + task + "/$approve", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(findings(answer))
        .contains("ONK-SUBMIT-023")
        .anyMatch(f -> f.contains("ONK-LINK-002"));
    assertThat(fhir.get("Task/" + task).json().path("status").asText()).isEqualTo("failed");
  }

  @Test
  void theNumberStaysAndTheOriginBecomesSubmitted() {
    String before = fhir.get(ROOT).json().at("/identifier/0/value").asText();
    String task = inReview(put(organization("publish-it", "hospital", "Mit Nummer", "")));
    assertThat(fhir.post("Task/" + task + "/$approve", "").status()).isEqualTo(200);
    JsonNode root = fhir.get(ROOT).json();
    assertThat(root.at("/identifier/0/value").asText()).isEqualTo(before);
    long origins = 0;
    for (JsonNode tag : root.at("/meta/tag")) {
      origins += tag.path("system").asText().endsWith("/data-origin") ? 1 : 0;
    }
    assertThat(origins).isEqualTo(1);
    assertThat(root.at("/meta/profile/0").asText()).endsWith("/onkonetz-hospital");
  }

  @Test
  void comparisonShowsPathBeforeAndAfter() {
    fhir.put("Location/publish-it-c", location("publish-it-c", "Ort C", ROOT, ""));
    String task =
        inReview(
            put(
                organization(
                    "publish-it",
                    "hospital",
                    "Anderer Name",
                    phone("+493443111") + "\"alias\":[\"AN\"],")),
            post("urn:uuid:4a3c0f7e-58a5-4b0d-9c6f-0a3c0f7e58a5", location("", "Ort D", ROOT, "")),
            delete("Location/publish-it-c"));
    FhirClient.Answer answer = fhir.get("Task/" + task + "/$compare");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    JsonNode entries = answer.json().path("parameter");
    assertThat(entries).hasSize(3);
    assertThat(part(entries.get(0), "change")).isEqualTo("changed");
    assertThat(part(entries.get(1), "change")).isEqualTo("added");
    assertThat(part(entries.get(2), "change")).isEqualTo("removed");
    Map<String, String> fields = fields(entries.get(0), "difference");
    assertThat(fields)
        .containsEntry("Organization.name", "Haus Publish -> Anderer Name")
        .containsEntry("Organization.alias", " -> AN")
        .hasSize(2);
    assertThat(fields(entries.get(0), "difference-to-current")).isEqualTo(fields);
    fhir.put(ROOT, organization("publish-it", "hospital", "Haus Publish", ""));
    JsonNode later = fhir.get("Task/" + task + "/$compare").json().path("parameter").get(0);
    assertThat(part(later, "changed-since")).isEqualTo("true");
    assertThat(fields(later, "difference")).isEqualTo(fields);
    assertThat(fields(later, "difference-to-current")).containsKey("Organization.telecom");
  }

  @Test
  void aSubmissionOfASampleEntryWithItsNumberIsPublished() {
    String id = fhir.get(ROOT).json().at("/identifier/0/value").asText();
    FhirClient.Answer received =
        fhir.post(FOR_ROOT, organization("", "hospital", "Nach Nummer", number(id)));
    assertThat(received.status()).as(received.body()).isEqualTo(202);
    String task = received.json().path("id").asText();
    fhir.post("Task/" + task + "/$claim", "");
    assertThat(fhir.post("Task/" + task + "/$approve", "").status()).isEqualTo(200);
    assertThat(fhir.get(ROOT).json().path("name").asText()).isEqualTo("Nach Nummer");
  }

  private String inReview(String... parts) {
    FhirClient.Answer received = fhir.post(FOR_ROOT, transaction(parts));
    assertThat(received.status()).as(received.body()).isEqualTo(202);
    String id = received.json().path("id").asText();
    FhirClient.Answer claimed = fhir.post("Task/" + id + "/$claim", "");
    assertThat(claimed.status()).as(claimed.body()).isEqualTo(200);
    return id;
  }

  private static List<String> outputs(JsonNode task, String code) {
    List<String> references = new ArrayList<>();
    for (JsonNode output : task.path("output")) {
      if (output.at("/type/coding/0/code").asText().equals(code)) {
        references.add(output.at("/valueReference/reference").asText());
      }
    }
    return references;
  }

  private static String part(JsonNode parameter, String name) {
    for (JsonNode part : parameter.path("part")) {
      if (part.path("name").asText().equals(name)) {
        for (Map.Entry<String, JsonNode> field : part.properties()) {
          if (field.getKey().startsWith("value")) {
            return field.getValue().asText();
          }
        }
      }
    }
    return "";
  }

  private static Map<String, String> fields(JsonNode entry, String name) {
    Map<String, String> fields = new TreeMap<>();
    for (JsonNode part : entry.path("part")) {
      if (part.path("name").asText().equals(name)) {
        fields.put(
            part(part, "path").replaceFirst("\\[\\d+]$", ""),
            part(part, "before") + " -> " + part(part, "after"));
      }
    }
    return fields;
  }
}
