package io.github.onkonetz.submission.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"info@klinik.example", "o'neil+x@a.b-c.example", "a@sub.klinik.example"})
  void plainAddressIsTaken(String address) {
    assertThat(MailAddress.of(address)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "info",
        "info@",
        "@klinik.example",
        "info @klinik.example",
        "a@b.example,c@d.example",
        "a@b.example;c@d.example",
        "Info <info@klinik.example>",
        "\"info\"@klinik.example",
        "a@b@c.example",
        "a\r\nBcc:c@d.example",
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example\n",
        "(x)a@b.example"
      })
  void whatIsMoreOrLessThanAnAddressIsNot(String text) {
    assertThat(MailAddress.of(text)).isEmpty();
  }

  @Test
  void partnerIsWrittenToAtTheAddressOfLeastRankThatIsInUse() {
    Organization partner = new Organization();
    partner.addTelecom(email("old@klinik.example").setRank(1).setUse(ContactPointUse.OLD));
    partner.addTelecom(email("broken @klinik.example").setRank(1));
    partner.addTelecom(email("second@klinik.example").setRank(3));
    partner.addTelecom(email("first@klinik.example").setRank(2));
    partner.addTelecom(email("other@klinik.example"));
    partner.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("+4934431").setRank(1);
    assertThat(PartnerAddress.of(partner)).contains("first@klinik.example");
    assertThat(PartnerAddress.of(new Organization())).isEmpty();
  }

  private static ContactPoint email(String value) {
    return new ContactPoint().setSystem(ContactPointSystem.EMAIL).setValue(value);
  }
}
