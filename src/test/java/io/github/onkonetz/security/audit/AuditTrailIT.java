package io.github.onkonetz.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.svc.IDeleteExpungeSvc;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.onkonetz.security.Caller;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DirectoryIT
class AuditTrailIT {

  @Autowired FhirClient fhir;
  private AuditRecords audit;
  @Autowired AuditTrail trail;
  @Autowired JdbcTemplate jdbc;
  @Autowired DataSource dataSource;
  @Autowired DaoRegistry repository;
  @Autowired PlatformTransactionManager transactions;
  @Autowired IDeleteExpungeSvc<JpaPid> expunge;

  @BeforeEach
  void read() {
    audit = new AuditRecords(fhir);
  }

  @Test
  void directWriteIsRecordedAsCareServicesFeed() {
    FhirClient.Answer written =
        fhir.put(
            "Practitioner/audit-it-one",
            practitioner("audit-it-one"),
            "X-Request-Id",
            "audit-it-7");
    assertThat(written.status()).isEqualTo(201);
    JsonNode event = audit.only("Practitioner/audit-it-one");
    assertThat(event.at("/type/code").asText()).isEqualTo("rest");
    assertThat(AuditRecords.codes(event.path("subtype")))
        .containsExactly("ITI-130", "direct-write", "create");
    assertThat(event.path("action").asText()).isEqualTo("C");
    assertThat(event.path("outcome").asText()).isEqualTo("0");
    assertThat(event.at("/agent/0/network/address").asText()).matches("127\\.0\\.0\\.1|.*:1");
    assertThat(event.at("/agent/0/requestor").asBoolean()).isTrue();
    assertThat(event.at("/entity/0/what/identifier/value").asText()).isEqualTo("audit-it-7");
    assertThat(event.at("/entity/1/detail/1/valueString").asText()).isEqualTo("1");
    assertThat(event.toString()).doesNotContain("Geheim");
  }

  @Test
  void oneTransactionHasOneRecordOfAllItsEntries() {
    String entries = entry("PUT", "audit-it-t1") + "," + entry("PUT", "audit-it-t2") + "," + "";
    FhirClient.Answer written =
        fhir.post(
            "",
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[%s]}"
                .formatted(entries.substring(0, entries.length() - 1)));
    assertThat(written.status()).as(written.body()).isEqualTo(200);
    JsonNode event = audit.only("Practitioner/audit-it-t1");
    assertThat(event.path("id")).isEqualTo(audit.only("Practitioner/audit-it-t2").path("id"));
    assertThat(event.path("entity")).hasSize(3);
  }

  @Test
  void recordOutlivesItsEntryAndDoesNotKeepItFromBeingDeleted() {
    fhir.put("Practitioner/audit-it-gone", practitioner("audit-it-gone"));
    assertThat(fhir.delete("Practitioner/audit-it-gone").status()).isEqualTo(200);
    List<String> actions = new ArrayList<>();
    audit
        .records("Practitioner/audit-it-gone")
        .forEach(e -> actions.add(e.path("action").asText()));
    assertThat(actions).containsExactlyInAnyOrder("C", "D");
  }

  @Test
  void whatIsRefusedOrChangesNothingHasNoRecordOfAWrite() {
    fhir.put("Organization/audit-it-wrong", "{\"resourceType\":\"Organization\",\"id\":\"x\"}");
    assertThat(audit.records("Organization/audit-it-wrong")).isEmpty();
    fhir.put("Practitioner/audit-it-same", practitioner("audit-it-same"));
    fhir.put("Practitioner/audit-it-same", practitioner("audit-it-same"));
    assertThat(audit.records("Practitioner/audit-it-same")).hasSize(1);
  }

  @Test
  void lookupsAreNotRecorded() {
    int before = count();
    fhir.get("Organization/uk-leipzig");
    fhir.get("Organization?name=leipzig");
    fhir.postForm("Organization/_search", "name=leipzig");
    fhir.get("metadata");
    fhir.get("Organization/uk-leipzig/_history");
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void writeOfTheServerItselfIsRecordedIfItHasAMeaning() {
    SystemRequestDetails request = new SystemRequestDetails();
    trail.means(request, AuditAction.APPROVED);
    String id = repository.getResourceDao(Basic.class).create(basic(), request).getId().getIdPart();
    assertThat(AuditRecords.codes(audit.only("Basic/" + id).path("subtype")))
        .contains("ITI-130", "approved");
    String other =
        repository
            .getResourceDao(Basic.class)
            .create(basic(), new SystemRequestDetails())
            .getId()
            .getIdPart();
    assertThat(audit.records("Basic/" + other)).isEmpty();
  }

  @Test
  void recordIsRolledBackWithWhatItIsAbout() {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    transaction.executeWithoutResult(
        running -> {
          MockHttpServletRequest request = new MockHttpServletRequest("POST", "/admin/clients");
          request.setRemoteUser("audit-it-admin");
          trail.record(request, AuditAction.ADMINISTERED, "client/audit-it-rolled-back");
          running.setRollbackOnly();
        });
    assertThat(audit.records("client/audit-it-rolled-back")).isEmpty();
  }

  @Test
  void recordSaysInWhichRoleSomethingWasDone() {
    fhir.put(
        "Practitioner/audit-it-role",
        practitioner("audit-it-role"),
        "Authorization",
        fhir.token("office"));
    JsonNode agents = audit.only("Practitioner/audit-it-role").path("agent");
    assertThat(agents.at("/0/role/0/coding/0/system").asText())
        .isEqualTo("https://onkonetz.github.io/fhir/CodeSystem/access-role");
    assertThat(agents.at("/0/role/0/coding/0/code").asText()).isEqualTo("office");
    assertThat(agents.at("/0/altId").asText()).isEqualTo("first-office");
    // A program that acts for itself and for no organisation: itself, and the server.
    assertThat(agents).hasSize(2);
  }

  @Test
  void recordSaysForWhomAPartnerActedAndWithWhichProgram() {
    Caller person =
        new Caller(
            Caller.Role.PARTNER, "petra@example.org", "audit-it-desk", "Organization/audit-it-org");
    trail.write(
        AuditAction.REJECTED,
        new AuditedSender(person, "192.0.2.8", null),
        List.of(new AuditedEntry("audit-it-person", null, AuditEventAction.E)));
    JsonNode agents = audit.only("audit-it-person").path("agent");
    assertThat(agents).hasSize(4);
    assertThat(agents.at("/0/altId").asText()).isEqualTo("petra@example.org");
    assertThat(agents.at("/0/role/0/coding/0/code").asText()).isEqualTo("partner");
    assertThat(agents.at("/0/requestor").asBoolean()).isTrue();
    assertThat(agents.at("/1/who/identifier/value").asText()).isEqualTo("audit-it-desk");
    assertThat(agents.at("/1/type/coding/0/code").asText()).isEqualTo("110150");
    assertThat(agents.at("/2/who/identifier/value").asText())
        .isEqualTo("Organization/audit-it-org");
    assertThat(fhir.get("AuditEvent?altid=Organization/audit-it-org").total()).isEqualTo(1);
  }

  @Test
  void nobodyWritesOrChangesRecords() {
    fhir.put("Practitioner/audit-it-record", practitioner("audit-it-record"));
    JsonNode event = audit.only("Practitioner/audit-it-record");
    String address = "AuditEvent/" + event.path("id").asText();
    assertThat(fhir.delete(address).status()).isEqualTo(403);
    assertThat(fhir.put(address, event.toString().replace("\"C\"", "\"R\"")).status())
        .isEqualTo(403);
    assertThat(fhir.post("AuditEvent", event.toString()).status()).isEqualTo(403);
  }

  @Test
  void recordsThatAreTooOldAreRemovedForGood() {
    trail.record(new MockHttpServletRequest(), AuditAction.ADMINISTERED, "client/audit-it-old");
    String id = audit.only("client/audit-it-old").path("id").asText();
    jdbc.update(
        "update hfj_resource set res_updated = res_updated - interval '500 days' where fhir_id = ?",
        id);
    assertThat(retention().run()).isEqualTo(1);
    assertThat(fhir.get("AuditEvent/" + id).status()).isEqualTo(404);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from hfj_resource where fhir_id = ?", Integer.class, id))
        .isZero();
    assertThat(retention().run()).isZero();
  }

  @Test
  void oneNodeAtATimeRemovesThem() throws SQLException {
    trail.record(new MockHttpServletRequest(), AuditAction.ADMINISTERED, "client/audit-it-locked");
    String id = audit.only("client/audit-it-locked").path("id").asText();
    jdbc.update(
        "update hfj_resource set res_updated = res_updated - interval '500 days' where fhir_id = ?",
        id);
    try (Connection other = dataSource.getConnection()) {
      other.setAutoCommit(false);
      other.createStatement().execute("select pg_advisory_xact_lock(1869507439, 31)");
      assertThat(retention().run()).isZero();
      other.rollback();
    }
    assertThat(retention().run()).isEqualTo(1);
  }

  private AuditRetention retention() {
    return new AuditRetention(
        Period.ofDays(400),
        Clock.fixed(Instant.now(), ZoneOffset.UTC),
        jdbc,
        new TransactionTemplate(transactions),
        expunge);
  }

  private int count() {
    return fhir.get("AuditEvent?type=rest&_summary=count").total();
  }

  private static Basic basic() {
    return new Basic().setCode(new CodeableConcept(new Coding(null, "audit-it", null)));
  }

  private static String entry(String method, String id) {
    return "{\"resource\":%s,\"request\":{\"method\":\"%s\",\"url\":\"Practitioner/%s\"}}"
        .formatted(practitioner(id), method, id);
  }

  private static String practitioner(String id) {
    return """
    {"resourceType":"Practitioner","id":"%s","active":true,"name":[{"family":"Geheim","given":["%s"]}]}
    """
        .formatted(id, id);
  }
}
