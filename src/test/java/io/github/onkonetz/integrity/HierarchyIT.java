package io.github.onkonetz.integrity;

import static io.github.onkonetz.integrity.Entries.findings;
import static io.github.onkonetz.integrity.Entries.organization;
import static io.github.onkonetz.integrity.Entries.partOf;
import static io.github.onkonetz.integrity.Entries.text;
import static io.github.onkonetz.integrity.Entries.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DirectoryIT
class HierarchyIT {

  private static final List<String> IDS =
      List.of("hierarchy-it-a", "hierarchy-it-b", "hierarchy-it-c");

  @Autowired FhirClient fhir;

  @AfterEach
  void remove() {
    for (String id : IDS) {
      put(id, "");
    }
    for (String id : IDS) {
      fhir.delete("Organization/" + id);
      fhir.delete("Location/" + id);
    }
  }

  @Test
  void nothingIsPartOfItself() {
    put("hierarchy-it-a", "");
    FhirClient.Answer refused = put("hierarchy-it-a", part("hierarchy-it-a"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(findings(refused)).containsExactly("ONK-LINK-006 Organization.partOf.reference");
    assertThat(put("hierarchy-it-b", part("hierarchy-it-b")).status()).isEqualTo(422);
  }

  @Test
  void aLongWayRoundIsFound() {
    put("hierarchy-it-a", "");
    put("hierarchy-it-b", part("hierarchy-it-a"));
    put("hierarchy-it-c", part("hierarchy-it-b"));
    FhirClient.Answer refused = put("hierarchy-it-a", part("hierarchy-it-c"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(text(refused))
        .isEqualTo(
            "Mit „partOf“ entstünde ein Kreis: Organization/hierarchy-it-a →"
                + " Organization/hierarchy-it-c → Organization/hierarchy-it-b →"
                + " Organization/hierarchy-it-a.");
    assertThat(put("hierarchy-it-a", "\"alias\":[\"A\"],").status()).isEqualTo(200);
  }

  @Test
  void aCircleOfNewEntriesInOneTransactionIsFound() {
    FhirClient.Answer refused =
        fhir.post(
            "",
            transaction(
                organization("hierarchy-it-a", "mvz", part("hierarchy-it-b")),
                organization("hierarchy-it-b", "mvz", part("hierarchy-it-c")),
                organization("hierarchy-it-c", "mvz", part("hierarchy-it-a"))));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(findings(refused))
        .hasSize(3)
        .contains("ONK-LINK-006 Bundle.entry[0].resource.partOf.reference");
    assertThat(fhir.get("Organization/hierarchy-it-a").status()).isIn(404, 410);
  }

  @Test
  void aTransactionMayTurnTheOrderRound() {
    put("hierarchy-it-a", "");
    put("hierarchy-it-b", part("hierarchy-it-a"));
    FhirClient.Answer turned =
        fhir.post(
            "",
            transaction(
                organization("hierarchy-it-a", "mvz", part("hierarchy-it-b")),
                organization("hierarchy-it-b", "mvz", "")));
    assertThat(turned.status()).as(turned.body()).isEqualTo(200);
  }

  private static String part(String id) {
    return partOf("Organization", id);
  }

  private FhirClient.Answer put(String id, String more) {
    return fhir.put("Organization/" + id, organization(id, "mvz", more));
  }
}
