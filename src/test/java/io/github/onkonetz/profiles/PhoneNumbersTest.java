package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0341 97-0 | +49341970",
        "(0341) 97 109 | +4934197109",
        "+49 (0)341 97109 | +4934197109",
        "+49 (341) 97.109 | +4934197109",
        "0049 (0)341 / 97-109 | +4934197109",
        "tel:+49-341-97109 | +4934197109",
        "+4934197109 | +4934197109",
        "0341 97-0, Durchwahl 109 | +4934197109",
        "0341 97-0 DW 109 | +4934197109",
        "0341 97109 App. 12 | +493419710912",
        "+43 1 40400 | +43140400",
        "116 117 | +49116117"
      })
  void numbersAsPeopleWriteThemBecomeE164(String written, String e164) {
    assertThat(PhoneNumbers.e164(written)).contains(e164);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "97109",
        "0341",
        "0800-ONKOLOGIE",
        "+43 1 40400 DW 12",
        "siehe Homepage",
        "+49",
        "",
        "112",
        "0341 97109; 0341 97110",
        "+999 123456789"
      })
  void whatIsNotForSureANumberIsLeft(String written) {
    assertThat(PhoneNumbers.e164(written)).isEmpty();
  }
}
