package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.SenderMistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the validator says, told in words of the catalogue. */
class ValidatorFindingsTest {

  private static final Set<ErrorCode> UNMAPPED =
      Set.of(ErrorCode.PROFILE_ERROR, ErrorCode.PROFILE_WARNING);

  private static final SentContent CONTENT =
      new SentContent(
          Entries.fhir(),
          new RetiredSystems(Entries.conformance()),
          ContentLimits.DEFAULT,
          new QueryLimits(100, 500, 5, 50));

  private static final int CASES = 500;
  private static final int NIGHTLY_CASES = 10_000;
  private static final long SEED = 20_261_122;

  @Test
  void everythingSaidOfTheFixturesIsMapped() {
    List<String> unmapped = new ArrayList<>();
    Entries.valid().forEach(e -> unmapped.addAll(unmapped(e)));
    Entries.invalid().forEach(e -> unmapped.addAll(unmapped(e)));
    assertThat(unmapped).isEmpty();
  }

  @Test
  void everythingSaidOfMutatedEntriesIsMapped() {
    assertThat(unmappedAmong(CASES, SEED)).isEmpty();
  }

  @Test
  @Tag("nightly")
  void everythingSaidOfManyMutatedEntriesIsMapped() {
    assertThat(unmappedAmong(NIGHTLY_CASES, SEED + 1)).isEmpty();
  }

  private static List<String> unmappedAmong(int cases, long seed) {
    List<String> entries = Entries.valid();
    Random which = new Random(seed);
    SenderMistake mistake = new SenderMistake(seed);
    List<String> unmapped = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      unmapped.addAll(unmapped(mistake.of(entries.get(which.nextInt(entries.size())))));
    }
    return unmapped;
  }

  private static List<String> unmapped(String entry) {
    List<Finding> findings = findings(entry);
    assertThat(findings).as(entry).doesNotHaveDuplicates();
    return findings.stream()
        .filter(f -> UNMAPPED.contains(f.code()))
        .map(f -> f.expression() + " in " + entry)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the required code and the rule about it are not mentioned as well
        "\"code\":\"hospital\"|\"code\":\"nope\"|ONK-PROFILE-007"
            + " Organization.type[0].coding[0].code",
        "\"active\":true|\"active\":\"true\"|ONK-PROFILE-006 Organization.active",
        "\"name\":\"Haus\"|\"name\":\"\"|ONK-PROFILE-012 Organization.name",
        "\"name\":\"Haus\"|\"name\":{\"a\":1}|ONK-PROFILE-013 Organization.name",
        "\"name\":\"Haus\"|\"nmae\":\"Haus\"|ONK-PROFILE-003 Organization.nmae, ONK-PROFILE-001"
            + " Organization.name",
        "\"value\":\"260100012\"|\"value\":\"12\"|ONK-PROFILE-005 Organization.identifier[0].value",
        "\"active\":true|\"modifierExtension\":[{\"url\":\"http://example.com/x\",\"valueString\":\"y\"}]|ONK-PROFILE-019"
            + " Organization.modifierExtension[0]",
        "\"active\":true|\"extension\":[{\"url\":\"http://example.com/x\",\"valueString\":\"y\"}]|ONK-PROFILE-018"
            + " Organization.extension[0]",
        "\"active\":true|\"language\":\"de\"|",
      })
  void oneMistakeIsOneFinding(String right, String wrong, String expected) {
    String entry =
        """
        {"resourceType":"Organization","active":true,"name":"Haus",
         "identifier":[{"system":"http://fhir.de/sid/arge-ik/iknr","value":"260100012"}],
         "type":[{"coding":[{"system":"https://onkonetz.github.io/fhir/CodeSystem/organization-kind","code":"hospital"}]}]}\
        """;
    assertThat(findings(entry.replace(right, wrong)))
        .extracting(f -> f.code().code() + " " + f.expression())
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(", "));
  }

  /** Read as the server reads it, so that what HAPI's parser does not take is looked at, too. */
  private static List<Finding> findings(String entry) {
    try {
      Resource read = CONTENT.read(entry, false, null);
      SentEntry sent = SentEntry.of(read);
      return Entries.validation().findings(read, sent.text(), Set.of());
    } catch (RefusedException formIsWrong) {
      return formIsWrong.findings();
    }
  }
}
