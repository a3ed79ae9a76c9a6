package io.github.onkonetz.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import io.github.onkonetz.testing.SenderMistake;
import io.github.onkonetz.testing.WrittenEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Submissions with mistakes in them, anywhere in the Bundle, sent to the running server. */
@DirectoryIT
class MutatedSubmissionsIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int CASES = 300;
  private static final int NIGHTLY_CASES = 5_000;
  private static final long SEED = 1848;

  private static final int MOST_ENTRIES = 4;
  private static final int MOST_MISTAKES = 3;

  private static final String FOR_HOSPITAL = "$submit?organization=Organization/uk-leipzig";

  /** A submission that is accepted is kept as its receipt and its changes. */
  private static final int KEPT = 2;

  @Autowired FhirClient fhir;
  @Autowired JdbcTemplate database;

  @Test
  void noneMakesTheServerFailAndNothingIsKeptOfWhatIsRefused() {
    send(CASES, SEED);
  }

  @Test
  @Tag("nightly")
  void manyDoNotEither() {
    send(NIGHTLY_CASES, SEED + 1);
  }

  private void send(int cases, long seed) {
    Random random = new Random(seed);
    SenderMistake mistake = new SenderMistake(seed);
    List<String> entries = WrittenEntries.valid();
    int accepted = 0;
    for (int i = 0; i < cases; i++) {
      String body = submission(random, entries, i);
      for (int mistakes = 1 + random.nextInt(MOST_MISTAKES); mistakes > 0; mistakes--) {
        body = mistake.of(body);
      }
      accepted += isAccepted(body, random.nextBoolean(), seed + "-" + i) ? 1 : 0;
    }
    // Some mistakes do no harm; most submissions have one that does.
    assertThat(accepted).isBetween(cases / 50, cases - cases / 5);
  }

  private boolean isAccepted(String body, boolean byPartner, String key) {
    String operation = byPartner ? "$submit" : FOR_HOSPITAL;
    String token = fhir.token(byPartner ? "partner" : "office");
    Stored before = stored();
    FhirClient.Answer answer =
        fhir.post(operation, body, "Authorization", token, "Idempotency-Key", key);
    assertThat(answer.status()).as(body + answer.body()).isIn(202, 400, 422);
    Stored after = stored();
    if (answer.status() == 202) {
      assertThat(after).as(body).isEqualTo(new Stored(before.versions() + KEPT, before.keys() + 1));
      return true;
    }
    assertThat(after).as(body).isEqualTo(before);
    assertSaidInBothLanguages(answer, body);
    return false;
  }

  /** How many versions there are of what is not a record of the audit trail, and how many keys. */
  private record Stored(int versions, int keys) {}

  private Stored stored() {
    return database.queryForObject(
        """
        select (select count(*) from hfj_res_ver where res_type <> 'AuditEvent'),
          (select count(*) from onk_submission)
        """,
        (row, number) -> new Stored(row.getInt(1), row.getInt(2)));
  }

  private static void assertSaidInBothLanguages(FhirClient.Answer answer, String body) {
    JsonNode issues = answer.json().path("issue");
    assertThat(issues).as(body).isNotEmpty();
    for (JsonNode issue : issues) {
      JsonNode details = issue.path("details");
      String german = details.path("text").asText();
      String english = details.at("/_text/extension/0/extension/1/valueString").asText();
      assertThat(details.at("/coding/0/code").asText()).as(body).startsWith("ONK-");
      assertThat(german).as(body).isNotBlank().isNotEqualTo(english);
      assertThat(english).as(body).isNotBlank();
    }
  }

  /** A Bundle of some valid entries, as a transaction or a collection; or one of them alone. */
  private static String submission(Random random, List<String> entries, int number) {
    int size = random.nextInt(MOST_ENTRIES + 1);
    List<String> some = new ArrayList<>();
    boolean transaction = random.nextBoolean();
    for (int i = 0; i < Math.max(size, 1); i++) {
      String entry =
          ofItsOwn(entries.get(random.nextInt(entries.size())), "mutated-" + number + "-" + i);
      some.add(transaction && size > 0 ? change(entry, random) : entry);
    }
    if (size == 0) {
      return some.get(0);
    }
    String[] parts = some.toArray(String[]::new);
    return transaction ? MadeEntries.transaction(parts) : MadeEntries.collection(parts);
  }

  private static String change(String entry, Random random) {
    return switch (random.nextInt(4)) {
      case 0 ->
          MadeEntries.post("urn:uuid:" + UUID.nameUUIDFromBytes(entry.getBytes(UTF_8)), entry);
      case 1 -> MadeEntries.delete("Location/site-asklepios-weissenfels");
      default -> MadeEntries.put(entry);
    };
  }

  /** Under an id of its own, without the numbers, which belong to one entry only. */
  private static String ofItsOwn(String entry, String id) {
    try {
      ObjectNode own = (ObjectNode) JSON.readTree(entry);
      own.put("id", id);
      own.remove("identifier");
      return own.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
