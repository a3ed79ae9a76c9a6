package io.github.onkonetz.search.engine;

import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;

/**
 * Which spans of time a date asks for: their first millisecond lies from {@code lowFrom} to {@code
 * lowUntil}, their last from {@code highFrom} to {@code highUntil}. Every <a
 * href="https://hl7.org/fhir/R4/search.html#prefix">prefix</a> comes down to one or two such boxes,
 * and conditions on the same span to what boxes have in common.
 */
record DateBox(long lowFrom, long lowUntil, long highFrom, long highUntil) {

  private static final long EVER = Long.MAX_VALUE;
  private static final long SINCE_EVER = Long.MIN_VALUE;

  /** The boxes of one value; any of them will do. */
  static List<DateBox> of(String value) {
    DateParam date = new DateParam(value);
    long from = date.getValue().getTime();
    long until = last(date);
    ParamPrefixEnum prefix = Objects.requireNonNullElse(date.getPrefix(), ParamPrefixEnum.EQUAL);
    return switch (prefix) {
      case EQUAL -> List.of(new DateBox(from, EVER, SINCE_EVER, until));
      case NOT_EQUAL ->
          List.of(
              new DateBox(SINCE_EVER, from - 1, SINCE_EVER, EVER),
              new DateBox(SINCE_EVER, EVER, until + 1, EVER));
      case GREATERTHAN -> List.of(new DateBox(SINCE_EVER, EVER, until + 1, EVER));
      case GREATERTHAN_OR_EQUALS -> List.of(new DateBox(SINCE_EVER, EVER, from, EVER));
      case LESSTHAN -> List.of(new DateBox(SINCE_EVER, from - 1, SINCE_EVER, EVER));
      case LESSTHAN_OR_EQUALS -> List.of(new DateBox(SINCE_EVER, until, SINCE_EVER, EVER));
      case STARTS_AFTER -> List.of(new DateBox(until + 1, EVER, SINCE_EVER, EVER));
      case ENDS_BEFORE -> List.of(new DateBox(SINCE_EVER, EVER, SINCE_EVER, from - 1));
      case APPROXIMATE -> List.of(new DateBox(SINCE_EVER, until, from, EVER));
    };
  }

  /** The last millisecond of a year, month, day or time, as precise as it was given. */
  private static long last(DateParam date) {
    Calendar end = Calendar.getInstance();
    end.setTime(date.getValue());
    end.add(date.getPrecision().getCalendarConstant(), 1);
    return end.getTimeInMillis() - 1;
  }

  /** What both ask of the same span: every pair of alternatives together. */
  static List<DateBox> both(List<DateBox> some, List<DateBox> others) {
    List<DateBox> pairs = new ArrayList<>();
    for (DateBox one : some) {
      for (DateBox other : others) {
        pairs.add(
            new DateBox(
                Math.max(one.lowFrom, other.lowFrom),
                Math.min(one.lowUntil, other.lowUntil),
                Math.max(one.highFrom, other.highFrom),
                Math.min(one.highUntil, other.highUntil)));
      }
    }
    return pairs;
  }

  /** Entries with such a span in a field of spans. */
  Query inSpans(String field) {
    // A span of one dimension is stored as a point of two: its first and its last millisecond.
    return LongPoint.newRangeQuery(
        field, new long[] {lowFrom, highFrom}, new long[] {lowUntil, highUntil});
  }

  /** Entries with such a moment in a field of moments. */
  Query inMoments(String field) {
    return LongPoint.newRangeQuery(
        field, Math.max(lowFrom, highFrom), Math.min(lowUntil, highUntil));
  }

  /** Entries that have that code in such a span, in a field of both together. */
  Query ofCode(String field, long code) {
    return LongPoint.newRangeQuery(
        field, new long[] {code, lowFrom, highFrom}, new long[] {code, lowUntil, highUntil});
  }
}
