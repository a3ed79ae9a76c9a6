package io.github.onkonetz.profiles;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phone numbers as people write them, brought to the form E.164. Numbers without a country code are
 * German.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-E.164">ITU-T E.164</a>
 */
final class PhoneNumbers {

  private static final String REGION = "DE";
  private static final int GERMANY = 49;

  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  /** Digits and what people put between them, after a country code, a trunk zero or 116. */
  private static final Pattern NUMBER =
      Pattern.compile("^(?:tel:)?\\s*(?:\\(?\\+|\\(?0|116)[-+0-9 ()/.\u00a0\u2010-\u2013]*$");

  /** How an extension is written after the number that leads to the switchboard. */
  private static final Pattern EXTENSION =
      Pattern.compile(
          "^(.*?)[\\s,;]*(?:durchwahl|nebenstelle|apparat|app\\.?|dw\\.?|ext\\.?|x)[\\s:.=]*-?(\\d{1,6})$",
          Pattern.CASE_INSENSITIVE);

  /** The switchboard: its zero gives way to the extension. */
  private static final Pattern SWITCHBOARD = Pattern.compile("[-\u2010-\u2013]\\s*0$");

  /** Shorter ones lack their area code or their end; a German one has no zero after the 49. */
  private static final Pattern COMPLETE = Pattern.compile("\\+(?!490)[1-9]\\d{7,14}");

  private PhoneNumbers() {}

  /** The number as {@code +} and digits; nothing if it cannot be said for sure which it is. */
  static Optional<String> e164(String written) {
    Matcher extended = EXTENSION.matcher(written.strip());
    if (!extended.matches()) {
      return read(written.strip())
          .map(PhoneNumbers::format)
          .filter(n -> COMPLETE.matcher(n).matches());
    }
    String switchboard = SWITCHBOARD.matcher(extended.group(1).strip()).replaceFirst("");
    // Extensions are dialled straight on in Germany; elsewhere E.164 has no place for them.
    return read(switchboard + extended.group(2))
        .filter(number -> number.getCountryCode() == GERMANY)
        .map(PhoneNumbers::format)
        .filter(n -> COMPLETE.matcher(n).matches());
  }

  private static Optional<PhoneNumber> read(String written) {
    if (!NUMBER.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      PhoneNumber number = LIBRARY.parse(written, REGION);
      return LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
          ? Optional.of(number)
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static String format(PhoneNumber number) {
    return LIBRARY.format(number, PhoneNumberFormat.E164);
  }
}
