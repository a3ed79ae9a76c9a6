package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentContentTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private static final SentContent CONTENT =
      new SentContent(
          FHIR,
          new RetiredSystems(ConformancePackage.load(FHIR)),
          ContentLimits.DEFAULT,
          new QueryLimits(100, 500, 5, 50));

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String START = "{\"resourceType\":\"Practitioner\",";
  private static final String BILLION_LAUGHS =
      "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>\n<Practitioner xmlns=\"http://hl7.org/fhir\"><name><family value=\"&b;\"/></name></Practitioner>";

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of(START, "ONK-FORM-006", List.of("1")),
        Arguments.of(START + "\n \"active\":tru}", "ONK-FORM-004", List.of("2")),
        Arguments.of(START + "\"active\":true} x", "ONK-FORM-004", List.of("1")),
        Arguments.of(START + "\"active\":true}{}", "ONK-FORM-004", List.of("1", "46")),
        Arguments.of(
            START + "\n\"active\":true,\n\"active\":false}",
            "ONK-FORM-007",
            List.of("3", "1", "active")),
        Arguments.of(START + "\"a\":" + "[".repeat(5000), "ONK-FORM-008", List.of("1")),
        Arguments.of(START + "\"a\":1e999999999}", "ONK-FORM-009", List.of("1")),
        Arguments.of(START + "\"a\":" + "9".repeat(2000) + "}", "ONK-FORM-009", List.of("1")),
        Arguments.of(START + "\"a\":\"x\\u0000\"}", "ONK-FORM-011", List.of("1", "36", "U+0000")),
        Arguments.of(START + "\"a\":\"x\\ud800\"}", "ONK-FORM-011", List.of("1", "36", "U+D800")),
        Arguments.of("[]", "ONK-FORM-012", List.of()),
        Arguments.of("{\"resourceType\":\"Nonsense\"}", "ONK-FORM-012", List.of()),
        Arguments.of("  ", "ONK-FORM-016", List.of()),
        Arguments.of("<Practitioner xmlns=\"http://hl7.org/fhir\">", "ONK-FORM-006", List.of("1")),
        Arguments.of(
            "<Practitioner xmlns=\"http://hl7.org/fhir\">\n<name></nam>",
            "ONK-FORM-005",
            List.of("2")),
        Arguments.of("<Practitioner/>", "ONK-FORM-012", List.of()),
        Arguments.of(BILLION_LAUGHS, "ONK-FORM-010", List.of("1")),
        Arguments.of(
            "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><Practitioner xmlns=\"http://hl7.org/fhir\"/>",
            "ONK-FORM-010",
            List.of("1")),
        Arguments.of(
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Practitioner xmlns=\"http://hl7.org/fhir\"/>",
            "ONK-FORM-002",
            List.of("ISO-8859-1")),
        Arguments.of(
            "<Practitioner xmlns=\"http://hl7.org/fhir\">" + "<a>".repeat(5000),
            "ONK-FORM-008",
            List.of("1")));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void malformedContentIsRefusedWithItsPlace(String text, String code, List<String> place) {
    Finding finding = refused(() -> CONTENT.read(text, text.startsWith("<"), null));
    assertThat(finding.code().code()).as(finding.text(MessageLanguage.ENGLISH)).isEqualTo(code);
    assertThat(finding.code().status()).isEqualTo(400);
    assertThat(finding.arguments().toString())
        .startsWith(place.toString().substring(0, place.toString().length() - 1));
  }

  static Stream<Arguments> encodings() {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}'};
    return Stream.of(
        Arguments.of(bytes("{\n\"a\":\"Müller\"}", StandardCharsets.ISO_8859_1), "ONK-FORM-001"),
        Arguments.of(bytes("{}", StandardCharsets.UTF_16), "ONK-FORM-002"),
        Arguments.of(bytes("{}", StandardCharsets.UTF_16LE), "ONK-FORM-002"),
        Arguments.of(mark, "ONK-FORM-003"));
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void anythingButPlainUtf8IsRefused(byte[] bytes, String code) {
    Finding finding = refused(() -> SentText.read(bytes, null));
    assertThat(finding.code().code()).isEqualTo(code);
  }

  @Test
  void aByteOfLatin1IsShownWithItsPlaceAndWhatItWasMeantToBe() {
    Finding finding =
        refused(
            () ->
                SentText.read(bytes("{\n\"a\":\"Müller\"}", StandardCharsets.ISO_8859_1), "utf-8"));
    assertThat(finding.arguments()).containsExactly("FC", "2", "7", "ü");
  }

  private static Finding refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, call);
    assertThat(refused).isNotNull();
    return refused.findings().get(0);
  }

  @Test
  void retiredSystemsAndPhoneNumbersBecomeNormalInObjectAndText() {
    Resource read =
        CONTENT.read(
            """
            {"resourceType":"Organization","id":"x",
             "identifier":[{"system":"http://fhir.de/NamingSystem/kbv/bsnr","value":"123456789"}],
             "telecom":[{"system":"phone","value":"0341 97-0"},{"system":"fax","value":"keins"}],
             "contact":[{"telecom":[{"system":"sms","value":"+4934197109"}]}]}""",
            false,
            null);
    Organization entry = (Organization) read;
    SentEntry sent = SentEntry.of(entry);
    assertThat(entry.getIdentifierFirstRep().getSystem())
        .isEqualTo("https://fhir.kbv.de/NamingSystem/KBV_NS_Base_BSNR");
    assertThat(entry.getTelecomFirstRep().getValue()).isEqualTo("+49341970");
    assertThat(sent.text().text()).contains("KBV_NS_Base_BSNR", "+49341970");
    assertThat(sent.notes())
        .extracting(f -> f.code() + " " + f.expression())
        .containsExactly(
            "SYSTEM_REPLACED Organization.identifier[0].system",
            "PHONE_REPLACED Organization.telecom[0].value",
            "PHONE Organization.telecom[1].value");
  }

  @Test
  void xmlBecomesNormalToo() {
    Resource read =
        CONTENT.read(
            """
            <Organization xmlns="http://hl7.org/fhir">
              <identifier><system value="urn:oid:1.2.276.0.76.4.5"/><value value="1"/></identifier>
              <telecom><system value="phone"/><value value="(0341) 97 109"/></telecom>
            </Organization>""",
            true,
            null);
    Organization entry = (Organization) read;
    assertThat(entry.getIdentifierFirstRep().getSystem())
        .isEqualTo("http://fhir.de/sid/arge-ik/iknr");
    assertThat(entry.getTelecomFirstRep().getValue()).isEqualTo("+4934197109");
    assertThat(SentEntry.of(entry).text().text()).contains("+4934197109", "arge-ik/iknr");
  }

  @Test
  void valuesThatCannotBeReadStayInTheTextThatIsValidated() {
    Practitioner entry =
        (Practitioner)
            CONTENT.read(
                START + "\"birthDate\":\"gestern\",\"name\":\"Prüfung\",\"gender\":{\"a\":1}}",
                false,
                null);
    SentEntry sent = SentEntry.of(entry);
    assertThat(entry.getBirthDate()).isNull();
    assertThat(sent.text().text()).contains("gestern", "Prüfung");
    assertThat(sent.unread()).contains("gestern");
  }

  @Test
  void anEntryThatCannotBeReadAtAllDoesNotKeepTheOthersFromBeingRead() {
    Bundle bundle =
        (Bundle)
            CONTENT.read(
                """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":{"resourceType":"Practitioner","id":"a","name":[{"family":"A"}]},
                  "request":{"method":"PUT","url":"Practitioner/a"}},
                 {"resource":{"resourceType":"Practitioner","id":"b","contained":[{"id":"c"}]},
                  "request":{"method":"PUT","url":"Practitioner/b"}},
                 {"resource":{"resourceType":"Practitioner","birthDate":"x"},
                  "request":{"method":"PUT","url":"Practitioner?identifier=http://fhir.de/NamingSystem/kbv/lanr%7C1"}}]}""",
                false, null);
    assertThat(bundle.getEntry()).hasSize(3);
    Resource first = bundle.getEntry().get(0).getResource();
    assertThat(SentEntry.of(first).unread()).isEmpty();
    assertThat(((Practitioner) first).getNameFirstRep().getFamily()).isEqualTo("A");
    assertThat(SentEntry.of(bundle.getEntry().get(1).getResource()).unread()).isNotEmpty();
    assertThat(SentEntry.of(bundle.getEntry().get(2).getResource()).unread()).containsExactly("x");
    assertThat(bundle.getEntry().get(2).getRequest().getUrl())
        .contains("KBV_NS_Base_ANR")
        .doesNotContain("kbv/lanr");
    assertThat(EntryValidation.position(first)).hasValue(0);
  }

  @Test
  void valueOfTheBundleItselfThatCannotBeReadIsRefused() {
    Finding finding =
        refused(
            () ->
                CONTENT.read(
                    "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"request\":{\"method\":\"FETCH\"}}]}",
                    false,
                    null));
    assertThat(finding.code()).as(finding.diagnostics()).isEqualTo(ErrorCode.FORM_VALUE);
    assertThat(finding.arguments()).contains("FETCH");
  }

  @Test
  void whateverIsInAnEntryItIsReadAndHasAnErrorWhereAValueIsNot() throws IOException {
    Random random = new Random(20261122);
    int unread = 0;
    for (Resource example : PackageValidation.shared().examples()) {
      ObjectNode entry =
          (ObjectNode) JSON.readTree(FHIR.newJsonParser().encodeResourceToString(example));
      Mutation.apply(entry, random);
      Mutation.apply(entry, random);
      Resource read = CONTENT.read(entry.toString(), false, null);
      SentEntry sent = SentEntry.of(read);
      assertThat(sent.text().type()).isEqualTo(example.fhirType());
      if (!sent.unread().isEmpty() && unread++ < 50) {
        EntryText text = sent.text();
        assertThat(PackageValidation.shared().profiles.findings(read, text, Set.of()))
            .as(text.text())
            .anyMatch(ProfileValidation::isError);
      }
    }
    assertThat(unread).isGreaterThan(10);
  }
}
