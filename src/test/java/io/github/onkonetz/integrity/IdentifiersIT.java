package io.github.onkonetz.integrity;

import static io.github.onkonetz.integrity.Entries.IKNR;
import static io.github.onkonetz.integrity.Entries.findings;
import static io.github.onkonetz.integrity.Entries.identifier;
import static io.github.onkonetz.integrity.Entries.organization;
import static io.github.onkonetz.integrity.Entries.text;
import static io.github.onkonetz.integrity.Entries.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DirectoryIT
class IdentifiersIT {

  private static final String ONE = "260190011";
  private static final String ANOTHER = "260190022";

  @Autowired FhirClient fhir;
  @Autowired JdbcTemplate jdbc;
  @Autowired PlatformTransactionManager transactions;

  @AfterEach
  void remove() {
    for (String id : List.of("identifiers-it-a", "identifiers-it-b", "identifiers-it-c")) {
      fhir.delete("Organization/" + id);
      fhir.delete("Location/" + id);
    }
  }

  @Test
  void whatOneEntryHoldsIsRefusedToAnother() {
    put("identifiers-it-a", identifier(IKNR, ONE), 201);
    FhirClient.Answer refused = put("identifiers-it-b", identifier(IKNR, ONE), 422);
    assertThat(findings(refused)).containsExactly("ONK-LINK-007 Organization.identifier[0].value");
    assertThat(text(refused))
        .isEqualTo(
            "Der Identifikator %s|%s gehört schon zu Organization/identifiers-it-a."
                .formatted(IKNR, ONE));
    assertThat(
            text(
                fhir.put(
                    "Organization/identifiers-it-b",
                    organization("identifiers-it-b", "mvz", identifier(IKNR, ONE)),
                    "Accept-Language",
                    "en")))
        .isEqualTo(
            "The identifier %s|%s already belongs to Organization/identifiers-it-a."
                .formatted(IKNR, ONE));
    assertThat(fhir.get("Organization/identifiers-it-b").status()).isIn(404, 410);
  }

  @Test
  void formerNumbersAndThoseOfPlacesMayBeTheSame() {
    put("identifiers-it-a", identifier(IKNR, ONE), 201);
    put(
        "identifiers-it-b",
        identifier(IKNR, ONE).replace("\"value\"", "\"use\":\"old\",\"value\""),
        201);
    FhirClient.Answer place =
        fhir.put(
            "Location/identifiers-it-c",
            """
            {"resourceType":"Location","id":"identifiers-it-c",%s"status":"active","name":"Haus",
            "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","code":"HOSP"}]}],
            "managingOrganization":{"reference":"Organization/identifiers-it-a"},
            "position":{"latitude":51.2,"longitude":11.97}}
            """
                .formatted(identifier(IKNR, ONE)));
    assertThat(place.status()).as(place.body()).isEqualTo(201);
    fhir.delete("Location/identifiers-it-c");
  }

  @Test
  void whatIsGivenUpMayBeTaken() {
    put("identifiers-it-a", identifier(IKNR, ONE), 201);
    put("identifiers-it-a", identifier(IKNR, ANOTHER), 200);
    put("identifiers-it-b", identifier(IKNR, ONE), 201);
    fhir.delete("Organization/identifiers-it-a");
    put("identifiers-it-c", identifier(IKNR, ANOTHER), 201);
    FhirClient.Answer restored = put("identifiers-it-a", identifier(IKNR, ANOTHER), 422);
    assertThat(findings(restored)).containsExactly("ONK-LINK-007 Organization.identifier[0].value");
    put("identifiers-it-a", "", 201);
  }

  @Test
  void twoEntriesExchangeTheirsInOneTransaction() {
    put("identifiers-it-a", identifier(IKNR, ONE), 201);
    put("identifiers-it-b", identifier(IKNR, ANOTHER), 201);
    FhirClient.Answer exchanged =
        fhir.post(
            "",
            transaction(
                organization("identifiers-it-a", "mvz", identifier(IKNR, ANOTHER)),
                organization("identifiers-it-b", "mvz", identifier(IKNR, ONE))));
    assertThat(exchanged.status()).as(exchanged.body()).isEqualTo(200);
    assertThat(holder(ONE)).isEqualTo("identifiers-it-b");
    assertThat(holder(ANOTHER)).isEqualTo("identifiers-it-a");
  }

  @Test
  void theSameTwiceInATransactionStoresNothing() {
    FhirClient.Answer refused =
        fhir.post(
            "",
            transaction(
                organization("identifiers-it-a", "mvz", identifier(IKNR, ONE)),
                organization("identifiers-it-b", "mvz", identifier(IKNR, ONE))));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(findings(refused))
        .containsExactly("ONK-LINK-008 Bundle.entry[1].resource.identifier[0].value");
    assertThat(fhir.get("Organization/identifiers-it-a").status()).isIn(404, 410);
    assertThat(jdbc.queryForList("select res_id from onk_identifier where value = ?", ONE))
        .isEmpty();
  }

  @Test
  void patchesAndConditionalWritesAreHeldToItToo() {
    put("identifiers-it-a", identifier(IKNR, ONE), 201);
    put("identifiers-it-b", "", 201);
    FhirClient.Answer patched =
        fhir.patch(
            "Organization/identifiers-it-b",
            "[{\"op\":\"add\",\"path\":\"/identifier/-\",\"value\":{\"system\":\"%s\",\"value\":\"%s\"}}]"
                .formatted(IKNR, ONE),
            "Content-Type",
            "application/json-patch+json");
    assertThat(patched.status()).as(patched.body()).isEqualTo(422);
    assertThat(findings(patched)).containsExactly("ONK-LINK-007 Organization.identifier[1].value");
    FhirClient.Answer conditional =
        fhir.put(
            "Organization?identifier=%s%%7C%s".formatted(IKNR, ONE),
            organization("", "mvz", identifier(IKNR, ONE)));
    assertThat(conditional.status()).as(conditional.body()).isEqualTo(200);
  }

  @Test
  void theNumberOfThisDirectoryIsHeldOnceAmongAllTypes() {
    put("identifiers-it-a", "", 201);
    put("identifiers-it-b", identifier(DirectoryNumber.SYSTEM, "identifiers-it-a"), 422);
    FhirClient.Answer place =
        fhir.put(
            "Endpoint/identifiers-it-a",
            """
            {"resourceType":"Endpoint","id":"identifiers-it-a","status":"active",
            "connectionType":{"system":"http://terminology.hl7.org/CodeSystem/endpoint-connection-type","code":"hl7-fhir-rest"},
            "payloadType":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/endpoint-payload-type","code":"any"}]}],
            "managingOrganization":{"reference":"Organization/identifiers-it-a"},"address":"https://a.example/r4"}
            """);
    assertThat(place.status()).as(place.body()).isEqualTo(201);
    assertThat(holder("identifiers-it-a")).isEqualTo("identifiers-it-a");
    assertThat(holder("endpoint-identifiers-it-a")).isEqualTo("identifiers-it-a");
    fhir.delete("Endpoint/identifiers-it-a");
  }

  @Test
  void theMigrationFindsWhatTheEntriesHold() throws IOException {
    String file =
        new ClassPathResource("io/github/onkonetz/storage/0001-identifiers.sql")
            .getContentAsString(StandardCharsets.UTF_8);
    String fill = file.substring(file.indexOf("INSERT INTO"));
    String all = "select digest || ' ' || res_type || '/' || res_id from onk_identifier order by 1";
    List<String> kept = jdbc.queryForList(all, String.class);
    assertThat(kept).hasSizeGreaterThan(500);
    List<String> found =
        new TransactionTemplate(transactions)
            .execute(
                tx -> {
                  jdbc.update("delete from onk_identifier");
                  jdbc.update(fill);
                  tx.setRollbackOnly();
                  return jdbc.queryForList(all, String.class);
                });
    assertThat(found).isEqualTo(kept);
  }

  private String holder(String value) {
    return jdbc.queryForObject(
        "select res_id from onk_identifier where value = ?", String.class, value);
  }

  private FhirClient.Answer put(String id, String more, int status) {
    FhirClient.Answer answer = fhir.put("Organization/" + id, organization(id, "mvz", more));
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    return answer;
  }
}
