package io.github.onkonetz.search.index;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * From when to when, in milliseconds since 1970, both inclusive. A date of day, month or year
 * stands for all of it; without a zone it is meant in the server's.
 *
 * @param from first millisecond; {@code Long.MIN_VALUE} if open
 * @param until last millisecond; {@code Long.MAX_VALUE} if open
 */
public record DateSpan(long from, long until) {

  /** Germany has one zone; Büsingen keeps the same time. */
  private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

  /** Open at both ends. */
  public static final DateSpan ALWAYS = new DateSpan(Long.MIN_VALUE, Long.MAX_VALUE);

  /** The span of a period; a missing period or end is open. */
  public static DateSpan of(Period period) {
    BaseDateTimeType start = period.getStartElement();
    BaseDateTimeType end = period.getEndElement();
    return new DateSpan(
        start.getValue() == null ? Long.MIN_VALUE : start.getValue().getTime(),
        end.getValue() == null ? Long.MAX_VALUE : last(end));
  }

  /** All of the year, month, day, second or millisecond that was given. */
  public static DateSpan of(BaseDateTimeType date) {
    return date.getValue() == null ? ALWAYS : new DateSpan(date.getValue().getTime(), last(date));
  }

  private static long last(BaseDateTimeType date) {
    Calendar end =
        date.getTimeZone() == null
            ? Calendar.getInstance()
            : Calendar.getInstance(date.getTimeZone());
    end.setTime(date.getValue());
    end.add(date.getPrecision().getCalendarConstant(), 1);
    return end.getTimeInMillis() - 1;
  }

  /**
   * The span of a period in which days are days in Germany, whatever the zone of the server: closed
   * on 24 December means from midnight to midnight there.
   */
  static DateSpan inGermany(Period period) {
    BaseDateTimeType start = period.getStartElement();
    BaseDateTimeType end = period.getEndElement();
    return new DateSpan(
        start.getValue() == null ? Long.MIN_VALUE : inGermany(start, 0),
        end.getValue() == null ? Long.MAX_VALUE : inGermany(end, 1) - 1);
  }

  /** The beginning of a date, or of the one that many of its units later. */
  private static long inGermany(BaseDateTimeType date, int later) {
    LocalDate day =
        switch (date.getPrecision()) {
          case YEAR -> LocalDate.of(date.getYear() + later, 1, 1);
          case MONTH -> LocalDate.of(date.getYear(), date.getMonth() + 1, 1).plusMonths(later);
          case DAY ->
              LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()).plusDays(later);
          default -> null;
        };
    if (day != null) {
      return day.atStartOfDay(GERMANY).toInstant().toEpochMilli();
    }
    return later == 0 ? date.getValue().getTime() : last(date) + 1;
  }

  /** Whether that moment lies within. */
  public boolean contains(long millisecond) {
    return from <= millisecond && millisecond <= until;
  }

  /** Whether the two have a moment in common. */
  public boolean overlaps(DateSpan other) {
    return from <= other.until && other.from <= until;
  }
}
