package io.github.onkonetz.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Points out identifiers that nobody can find or that are mistyped: those without a system, and
 * institution numbers (IKNR) whose check digit is another one.
 *
 * @see <a href="https://simplifier.net/basisprofil-de-r4/identifier-iknr">Identifier-IKNR</a>
 */
@Component
class IdentifierNumbers implements EntryConstraint {

  private static final String IKNR = "http://fhir.de/sid/arge-ik/iknr";
  private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

  /** The rule of the profile that says less of the same. */
  private static final String SAID_BETTER = "onk-id-2";

  /** The check digit is that of the third to eighth digit; the first two are the class. */
  private static final int FIRST = 2;

  private static final int CHECK_DIGIT = 8;
  private static final int TEN = 10;

  @Override
  public List<Finding> findings(Resource entry) {
    Property property = entry.getNamedProperty("identifier");
    if (property == null) {
      return List.of();
    }
    List<Finding> all = new ArrayList<>();
    List<Base> values = property.getValues();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Identifier identifier && identifier.hasValue()) {
        String place = "%s.identifier[%d]".formatted(entry.fhirType(), i);
        String value = identifier.getValue();
        if (!identifier.hasSystem() && !identifier.hasType()) {
          all.add(
              Finding.of(ErrorCode.IDENTIFIER_WITHOUT_SYSTEM, EntryPlace.readable(value))
                  .at(place));
        } else if (IKNR.equals(identifier.getSystem())
            && NINE_DIGITS.matcher(value).matches()
            && checkDigit(value) != value.charAt(CHECK_DIGIT)) {
          all.add(
              Finding.of(ErrorCode.CHECK_DIGIT, value, String.valueOf(checkDigit(value)))
                  .at(place + ".value"));
        }
      }
    }
    return all;
  }

  /** Every other digit is doubled, and of what has two digits then their sum counts. */
  private static char checkDigit(String number) {
    int sum = 0;
    for (int i = FIRST; i < CHECK_DIGIT; i++) {
      int digit = number.charAt(i) - '0';
      int doubled = 2 * digit;
      sum += i % 2 == 0 ? doubled / TEN + doubled % TEN : digit;
    }
    return (char) ('0' + sum % TEN);
  }

  /** Whether a finding of the profile is said by one of these. */
  static boolean says(List<Finding> all, Finding ofProfile) {
    return ofProfile.code() == ErrorCode.INVARIANT_WARNING
        && SAID_BETTER.equals(ofProfile.arguments().get(0))
        && all.stream()
            .anyMatch(
                f ->
                    f.code() == ErrorCode.CHECK_DIGIT
                        && f.expression().equals(ofProfile.expression()));
  }
}
