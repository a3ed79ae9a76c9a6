package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.Absence;
import io.github.onkonetz.search.index.DateSpan;
import io.github.onkonetz.search.index.OpeningTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Whether someone can be reached at a moment. Hours are those of clocks in Germany, so that a
 * moment in the hour that occurs twice in October counts both times, and nobody is open in the one
 * that does not occur in March.
 */
final class OpeningHours {

  /** The zone in which hours are meant. */
  static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

  /** FHIR has no 24:00, so that an end in the last minute of a day means midnight. */
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /** What is known of a moment. */
  enum Answer {
    OPEN,
    CLOSED,
    /** Nothing is recorded that would tell. */
    UNKNOWN
  }

  private OpeningHours() {}

  /**
   * Whether it is open at that moment.
   *
   * @param absences those without a period say nothing about a moment and are left out
   */
  static Answer at(Instant moment, List<OpeningTime> hours, List<Absence> absences) {
    return at(moment.atZone(GERMANY), hours, absences);
  }

  /**
   * As {@link #at(Instant, List, List)}.
   *
   * @param local the moment in Germany
   */
  static Answer at(ZonedDateTime local, List<OpeningTime> hours, List<Absence> absences) {
    long millisecond = local.toInstant().toEpochMilli();
    for (Absence absence : absences) {
      if (!absence.during().equals(DateSpan.ALWAYS) && absence.during().contains(millisecond)) {
        return Answer.CLOSED;
      }
    }
    Answer answer = hours.isEmpty() ? Answer.UNKNOWN : Answer.CLOSED;
    for (OpeningTime time : hours) {
      Answer here = at(local.getDayOfWeek(), local.toLocalTime(), time);
      if (here == Answer.OPEN) {
        return Answer.OPEN;
      }
      answer = here == Answer.UNKNOWN ? Answer.UNKNOWN : answer;
    }
    return answer;
  }

  /** Whether it never closes, so that it is open on holidays as well. */
  static boolean isAlways(List<OpeningTime> hours) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (hours.stream().noneMatch(time -> isOn(day, time) && isWholeDay(time))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWholeDay(OpeningTime hours) {
    LocalTime until = hours.until();
    return hours.allDay()
        || (LocalTime.MIDNIGHT.equals(hours.from())
            && until != null
            && !until.isBefore(LAST_MINUTE));
  }

  private static Answer at(DayOfWeek day, LocalTime time, OpeningTime hours) {
    boolean today = isOn(day, hours);
    if (hours.allDay()) {
      return today ? Answer.OPEN : Answer.CLOSED;
    }
    LocalTime from = hours.from();
    LocalTime until = hours.until();
    if (from == null && until == null) {
      return today ? Answer.UNKNOWN : Answer.CLOSED;
    }
    LocalTime begin = from == null ? LocalTime.MIDNIGHT : from;
    boolean begun = today && !time.isBefore(begin);
    if (until == null || !until.isBefore(LAST_MINUTE)) {
      return begun ? Answer.OPEN : Answer.CLOSED;
    }
    if (until.isAfter(begin)) {
      return begun && time.isBefore(until) ? Answer.OPEN : Answer.CLOSED;
    }
    boolean sinceYesterday = isOn(day.minus(1), hours) && time.isBefore(until);
    return begun || sinceYesterday ? Answer.OPEN : Answer.CLOSED;
  }

  /** Hours without days are those of every day. */
  private static boolean isOn(DayOfWeek day, OpeningTime hours) {
    return hours.days().isEmpty() || hours.days().contains(day);
  }
}
