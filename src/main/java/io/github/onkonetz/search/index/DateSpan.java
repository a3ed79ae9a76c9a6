package io.github.onkonetz.search.index;

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

  /** Whether that moment lies within. */
  public boolean contains(long millisecond) {
    return from <= millisecond && millisecond <= until;
  }

  /** Whether the two have a moment in common. */
  public boolean overlaps(DateSpan other) {
    return from <= other.until && other.from <= until;
  }
}
