package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormHintTest {

  private static final List<String> TYPES = List.of("Location", "Organization", "Person");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":51,2}|typing of a number|Dort steht ein Dezimalkomma; Zahlen haben in JSON einen Punkt (51.2).",
        "{„a“:1}|quotes|Dort steht ein typografisches Anführungszeichen („); JSON braucht gerade (\").",
        "{\"a\":“b”}|quotes|Dort steht ein typografisches Anführungszeichen (“); JSON braucht gerade (\").",
        "{\"a\":1,}|comma|Vor der Klammer steht ein Komma zu viel.",
        "{\"a\":[1,]}|comma|Vor der Klammer steht ein Komma zu viel.",
        "{// x}|comment|Dort steht ein Kommentar; in JSON gibt es keine.",
        "{\"a\":'b'}|other|Dort steht „'“.",
        " <a/>|XML|Das sieht aus wie XML; das braucht „Content-Type: application/fhir+xml“.",
      })
  void whatIsProbablyWrongWithJsonIsSaid(String text, String mistake, String hint) {
    RefusedException refused = refused(text);
    assertThat(refused.findings().get(0).text(MessageLanguage.GERMAN))
        .as(mistake)
        .startsWith("Der Inhalt ist kein gültiges JSON: Zeile 1, Spalte ")
        .endsWith(". " + hint);
    assertThat(refused.findings().get(0).diagnostics()).isNull();
  }

  @Test
  void jsonSentAsXmlIsRecognised() {
    assertThat(FormHint.ofXml(" {\"a\":1}").german()).contains("Das sieht aus wie JSON");
    assertThat(FormHint.ofXml("<a>").german()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Organisation, Organization",
    "Locations, Location",
    "organization, Organization",
    "Hospital,",
  })
  void aTypeThatWasProbablyMeantIsNamed(String type, String meant) {
    String said = FormHint.ofType(type, TYPES).german();
    assertThat(said).startsWith("„" + type + "“ gibt es nicht.");
    assertThat(said).endsWith(meant == null ? "nicht." : "Gemeint ist wohl „" + meant + "“.");
  }

  @Test
  void aTypeThatIsMissingIsSaidToBe() {
    assertThat(FormHint.ofType("", TYPES).german()).isEqualTo("Die Angabe „resourceType“ fehlt.");
  }

  private static RefusedException refused(String text) {
    try {
      SentJson.read(text, ContentLimits.DEEPEST);
    } catch (RefusedException refused) {
      return refused;
    }
    throw new AssertionError("not refused: " + text);
  }
}
