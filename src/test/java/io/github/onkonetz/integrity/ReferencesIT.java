package io.github.onkonetz.integrity;

import static io.github.onkonetz.integrity.Entries.findings;
import static io.github.onkonetz.integrity.Entries.organization;
import static io.github.onkonetz.integrity.Entries.partOf;
import static io.github.onkonetz.integrity.Entries.text;
import static io.github.onkonetz.integrity.Entries.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SqlCounter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class ReferencesIT {

  @Autowired FhirClient fhir;
  @Autowired SqlCounter sql;

  @AfterEach
  void remove() {
    for (String id : List.of("references-it-c", "references-it-b", "references-it-a")) {
      fhir.delete("Organization/" + id);
    }
  }

  @Test
  void whatIsNotThereIsNotReferredTo() {
    FhirClient.Answer nothing = put("references-it-b", "mvz", part("references-it-a"));
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(findings(nothing)).containsExactly("ONK-LINK-001 Organization.partOf.reference");
    put("references-it-a", "mvz", "");
    fhir.delete("Organization/references-it-a");
    FhirClient.Answer deleted = put("references-it-b", "mvz", part("references-it-a"));
    assertThat(deleted.status()).isEqualTo(422);
    assertThat(findings(deleted)).containsExactly("ONK-LINK-002 Organization.partOf.reference");
  }

  @Test
  void aTargetHasAProfileThatOursAllow() {
    put("references-it-a", "network", "");
    FhirClient.Answer refused =
        put("references-it-b", "hospital-department", part("references-it-a"));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(findings(refused)).containsExactly("ONK-LINK-003 Organization.partOf.reference");
    assertThat(text(refused))
        .isEqualTo(
            "„Organization/references-it-a“ ist onkonetz-network; hier darf nur stehen:"
                + " onkonetz-department, onkonetz-hospital.");
    put("references-it-a", "hospital", "");
    assertThat(put("references-it-b", "hospital-department", part("references-it-a")).status())
        .isEqualTo(201);
  }

  @Test
  void whatOthersReferToDoesNotBecomeWhatTheyMayNotReferTo() {
    put("references-it-a", "hospital", "");
    put("references-it-b", "hospital-department", part("references-it-a"));
    FhirClient.Answer refused = put("references-it-a", "network", "");
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(findings(refused)).containsExactly("ONK-LINK-010 Organization.type");
    assertThat(text(refused)).contains("Organization/references-it-b", "Organization.partOf");
    FhirClient.Answer together =
        fhir.post(
            "",
            transaction(
                organization("references-it-a", "network", ""),
                organization("references-it-b", "mvz", "")));
    assertThat(together.status()).as(together.body()).isEqualTo(200);
  }

  @Test
  void referencesWithinATransactionAreHeldToTheSame() {
    FhirClient.Answer refused =
        fhir.post(
            "",
            transaction(
                organization("references-it-a", "network", ""),
                organization("references-it-b", "hospital-department", part("references-it-a"))));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(findings(refused))
        .containsExactly("ONK-LINK-003 Bundle.entry[1].resource.partOf.reference");
    FhirClient.Answer nowhere =
        fhir.post(
            "",
            transaction(
                organization("references-it-a", "mvz", ""),
                organization("references-it-b", "mvz", part("references-it-nowhere"))));
    assertThat(nowhere.status()).isEqualTo(422);
    assertThat(findings(nowhere)).hasSize(1).allMatch(f -> f.startsWith("ONK-LINK-001 "));
    assertThat(fhir.get("Organization/references-it-a").status()).isIn(404, 410);
  }

  @Test
  void referencesStayWithinTheDirectory() {
    FhirClient.Answer outside =
        fhir.put(
            "Organization/references-it-b",
            organization(
                "references-it-b",
                "mvz",
                "\"partOf\":{\"reference\":\"https://example.org/fhir/Organization/a\"},"));
    assertThat(outside.status()).isEqualTo(422);
    assertThat(findings(outside)).hasSize(1).allMatch(f -> f.startsWith("ONK-LINK-004"));
    FhirClient.Answer contained =
        fhir.put(
            "Organization/references-it-b",
            organization(
                "references-it-b",
                "hospital-department",
                "\"contained\":[%s],\"partOf\":{\"reference\":\"#in\"},"
                    .formatted(organization("in", "hospital", "").replace("\n", ""))));
    assertThat(contained.status()).isEqualTo(422);
    assertThat(findings(contained)).contains("ONK-LINK-005 Organization.partOf.reference");
  }

  @Test
  void whatOthersReferToIsNotDeleted() {
    put("references-it-a", "mvz", "");
    put("references-it-b", "mvz", part("references-it-a"));
    FhirClient.Answer refused = fhir.delete("Organization/references-it-a");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(findings(refused)).containsExactly("ONK-LINK-009");
    assertThat(text(refused))
        .isEqualTo(
            "Organization/references-it-a kann nicht gelöscht werden; noch verwiesen wird darauf"
                + " von: Organization/references-it-b.");
    FhirClient.Answer conditional = fhir.delete("Organization?_id=references-it-a");
    assertThat(conditional.status()).as(conditional.body()).isEqualTo(409);
    FhirClient.Answer both =
        fhir.post(
            "",
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
            {"request":{"method":"DELETE","url":"Organization/references-it-a"}},
            {"request":{"method":"DELETE","url":"Organization/references-it-b"}}]}
            """);
    assertThat(both.status()).as(both.body()).isEqualTo(200);
  }

  @Test
  void theRulesCostFewStatements() {
    put("references-it-a", "mvz", "");
    List<String> create =
        sql.during(
            () ->
                put(
                    "references-it-b",
                    "mvz",
                    part("references-it-a") + Entries.identifier(Entries.IKNR, "260190033")));
    assertThat(ofOurs(create)).as(String.join("\n", ofOurs(create))).hasSizeLessThanOrEqualTo(7);
    List<String> update =
        sql.during(
            () ->
                put(
                    "references-it-b",
                    "mvz",
                    "\"alias\":[\"B\"],"
                        + part("references-it-a")
                        + Entries.identifier(Entries.IKNR, "260190033")));
    assertThat(ofOurs(update)).as(String.join("\n", ofOurs(update))).hasSizeLessThanOrEqualTo(5);
  }

  private static List<String> ofOurs(List<String> statements) {
    return statements.stream()
        // What other nodes are told is the same with and without rules.
        .filter(s -> !s.contains("onk_change"))
        .filter(s -> s.contains("onk_") || s.contains("unnest(") || s.contains("advisory"))
        .toList();
  }

  private static String part(String id) {
    return partOf("Organization", id);
  }

  private FhirClient.Answer put(String id, String kind, String more) {
    return fhir.put("Organization/" + id, organization(id, kind, more));
  }
}
