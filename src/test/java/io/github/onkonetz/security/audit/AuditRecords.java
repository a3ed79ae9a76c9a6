package io.github.onkonetz.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.testing.FhirClient;
import java.util.ArrayList;
import java.util.List;

/** What the audit trail of a server says, read by its administrator. */
final class AuditRecords {

  private final FhirClient fhir;

  AuditRecords(FhirClient fhir) {
    this.fhir = fhir;
  }

  JsonNode only(String entry) {
    List<JsonNode> records = records(entry);
    assertThat(records).as(entry).hasSize(1);
    return records.get(0);
  }

  List<JsonNode> records(String entry) {
    List<JsonNode> records = new ArrayList<>();
    FhirClient.Answer found = fhir.get("AuditEvent?entry=" + entry);
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    found.json().path("entry").forEach(e -> records.add(e.path("resource")));
    return records;
  }

  static List<String> codes(JsonNode codings) {
    List<String> codes = new ArrayList<>();
    codings.forEach(coding -> codes.add(coding.path("code").asText()));
    return codes;
  }
}
