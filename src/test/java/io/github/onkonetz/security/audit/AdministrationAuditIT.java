package io.github.onkonetz.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.security.AdministrationCommand;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;

/** Records of what is changed of clients and accounts, over HTTP and on the terminal. */
@DirectoryIT
class AdministrationAuditIT {

  @Autowired FhirClient fhir;
  @Autowired AuditTrail trail;
  @Autowired TerminalChanges terminal;
  @Autowired Environment environment;
  private AuditRecords audit;

  @BeforeEach
  void read() {
    audit = new AuditRecords(fhir);
  }

  @Test
  void administrationIsRecordedWithWhoDidIt() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/admin/clients");
    request.setRemoteUser("audit-it-admin");
    request.setRemoteAddr("192.0.2.7");
    trail.record(request, AuditAction.ADMINISTERED, "client/audit-it");
    JsonNode event = audit.only("client/audit-it");
    assertThat(event.at("/type/code").asText()).isEqualTo("110113");
    assertThat(AuditRecords.codes(event.path("subtype")))
        .containsExactly("110137", "administered", "update");
    assertThat(event.at("/agent/0/who/identifier/value").asText()).isEqualTo("audit-it-admin");
    assertThat(fhir.get("AuditEvent?altid=audit-it-admin&address=192.0.2.7").total()).isEqualTo(1);
  }

  @Test
  void changesOfClientsAndAccountsAreRecordedWithWhoMadeThem() {
    String added = "{\"client_id\":\"audit-it-client\",\"role\":\"office\"}";
    String secret = fhir.administer("clients", added).json().path("client_secret").asText();
    fhir.administer("clients/audit-it-client/secret", "");
    fhir.administer("clients/audit-it-client/disable", "");
    fhir.administer("clients/audit-it-client/enable", "");
    List<JsonNode> records = audit.records("clients/audit-it-client");
    assertThat(steps(records))
        .containsExactlyInAnyOrder("C added", "U new-secret", "U disabled", "U enabled");
    for (JsonNode event : records) {
      assertThat(AuditRecords.codes(event.path("subtype"))).contains("110137", "administered");
      assertThat(event.at("/agent/0/altId").asText()).isEqualTo("first-admin");
      assertThat(event.at("/agent/0/role/0/coding/0/code").asText()).isEqualTo("admin");
      assertThat(event.toString()).doesNotContain(secret);
    }
    assertThat(fhir.administer("clients", added).status()).isEqualTo(409);
    assertThat(audit.records("clients/audit-it-client")).hasSize(4);

    fhir.administer("people", "{\"name\":\"audit@example.org\",\"role\":\"office\"}");
    fhir.administer("people/Audit@Example.org/link", "");
    fhir.administer("people/audit@example.org/disable", "");
    assertThat(steps(audit.records("people/audit@example.org")))
        .containsExactlyInAnyOrder("C added", "U new-link", "U disabled");
  }

  private static List<String> steps(List<JsonNode> records) {
    List<String> steps = new ArrayList<>();
    for (JsonNode event : records) {
      for (JsonNode detail : event.findParents("valueString")) {
        if (detail.path("type").asText().equals("step")) {
          steps.add(event.path("action").asText() + " " + detail.path("valueString").asText());
        }
      }
    }
    return steps;
  }

  @Test
  void changesByACommandOnTheTerminalAreRecordedByAServerThatRuns() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    String folder =
        "--onkonetz.storage.data-dir=" + environment.getProperty("onkonetz.storage.data-dir");
    String name = "audit-it-terminal";
    for (String[] command :
        new String[][] {
          {"clients", "add", name, "--role=admin", folder}, {"clients", "disable", name, folder}
        }) {
      assertThat(AdministrationCommand.run(nowhere, nowhere, command)).isZero();
    }
    terminal.record();
    List<JsonNode> records = audit.records("clients/" + name);
    assertThat(steps(records)).containsExactlyInAnyOrder("C added", "U disabled");
    assertThat(records.get(0).at("/agent/0/altId").asText())
        .isEqualTo("terminal:" + System.getProperty("user.name"));
    terminal.record();
    assertThat(audit.records("clients/" + name)).hasSize(2);
  }
}
