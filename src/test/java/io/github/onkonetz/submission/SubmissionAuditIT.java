package io.github.onkonetz.submission;

import static io.github.onkonetz.submission.MadeEntries.organization;
import static io.github.onkonetz.submission.MadeEntries.phone;
import static io.github.onkonetz.submission.MadeEntries.put;
import static io.github.onkonetz.submission.MadeEntries.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each step of a submission is in the audit trail, without its package doing anything for it. */
@DirectoryIT
class SubmissionAuditIT {

  private static final String ID = "submission-audit-it";
  private static final String ROOT = "Organization/" + ID;

  @Autowired FhirClient fhir;

  @Test
  void everyStepHasOneRecord() {
    FhirClient.Answer written =
        fhir.put(ROOT, organization(ID, "hospital", "Haus Audit", phone("+4934431110")));
    assertThat(written.status()).as(written.body()).isEqualTo(201);
    FhirClient.Answer submitted =
        fhir.post(
            "$submit?organization=" + ROOT,
            transaction(put(organization(ID, "hospital", "Haus Audit", phone("+4934432220")))));
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(202);
    String task = "Task/" + submitted.json().path("id").asText();
    assertThat(fhir.post(task + "/$claim", "").status()).isEqualTo(200);
    assertThat(fhir.post(task + "/$approve", "").status()).isEqualTo(200);

    List<JsonNode> records = records(task);
    assertThat(records).hasSize(3);
    assertThat(subtypes(records.get(0))).contains("submitted").doesNotContain("ITI-130");
    assertThat(subtypes(records.get(1))).contains("claimed");
    assertThat(subtypes(records.get(2))).contains("approved", "ITI-130");
    assertThat(records.get(2).toString()).contains("\"" + ROOT + "\"");
    assertThat(records.get(0).at("/agent/0/network/address").asText()).isNotEmpty();
  }

  private List<JsonNode> records(String entry) {
    List<JsonNode> records = new ArrayList<>();
    fhir.get("AuditEvent?_sort=date&entry=" + entry)
        .json()
        .path("entry")
        .forEach(e -> records.add(e.path("resource")));
    return records;
  }

  private static List<String> subtypes(JsonNode event) {
    List<String> codes = new ArrayList<>();
    event.path("subtype").forEach(coding -> codes.add(coding.path("code").asText()));
    return codes;
  }
}
