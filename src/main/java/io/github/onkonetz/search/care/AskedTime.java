package io.github.onkonetz.search.care;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Days and moments as they are asked for. */
final class AskedTime {

  /** In a URL, a plus sign that is not escaped arrives as a space. */
  private static final Pattern LOST_PLUS = Pattern.compile(" (?=\\d\\d:\\d\\d$)");

  private AskedTime() {}

  /**
   * A day.
   *
   * @throws io.github.onkonetz.profiles.RefusedException (400) if it is none
   */
  static LocalDate day(String parameter, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw AskedValues.impossible(
          parameter, text, "ein Tag wie 2024-03-19", "a day such as 2024-03-19");
    }
  }

  /**
   * A moment; without a zone it is meant in Germany. Of an hour that occurs twice the first is
   * meant, and in one that does not occur the clock has been put forward.
   *
   * @throws io.github.onkonetz.profiles.RefusedException (400) if it is none
   */
  static Instant moment(String parameter, String text) {
    String whole = LOST_PLUS.matcher(text).replaceFirst("+");
    try {
      return OffsetDateTime.parse(whole).toInstant();
    } catch (DateTimeException withoutZone) {
      try {
        return LocalDateTime.parse(whole).atZone(OpeningHours.GERMANY).toInstant();
      } catch (DateTimeException notAMoment) {
        throw AskedValues.impossible(
            parameter,
            text,
            "ein Zeitpunkt wie 2026-11-23T09:00 oder 2026-11-23T09:00:00+01:00",
            "a moment such as 2026-11-23T09:00 or 2026-11-23T09:00:00+01:00");
      }
    }
  }
}
