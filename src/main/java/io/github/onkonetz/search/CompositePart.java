package io.github.onkonetz.search;

import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Calendar;
import java.util.Date;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/** Whether a value of an element is what a component of a composite parameter asks for. */
final class CompositePart {

  private static final Date EVER = new Date(Long.MAX_VALUE);
  private static final Date SINCE_EVER = new Date(Long.MIN_VALUE);

  private CompositePart() {}

  static boolean hasCode(Base value, TokenParam wanted) {
    if (value instanceof CodeableConcept concept) {
      return concept.getCoding().stream().anyMatch(coding -> hasCode(coding, wanted));
    }
    return value instanceof Coding coding
        ? isSystem(coding.getSystem(), wanted.getSystem())
            && isCode(coding.getCode(), wanted.getValue())
        : wanted.getValue().equals(value.primitiveValue());
  }

  private static boolean isSystem(String system, String wanted) {
    return wanted == null || wanted.equals(system == null ? "" : system);
  }

  private static boolean isCode(String code, String wanted) {
    return wanted == null || wanted.isEmpty() || wanted.equals(code);
  }

  /**
   * Compares as <a href="https://hl7.org/fhir/R4/search.html#prefix">FHIR's prefixes</a> say; an
   * open end is forever.
   */
  static boolean fits(Base value, DateParam wanted) {
    Date low = low(value);
    Date high = high(value);
    DateTimeType day = new DateTimeType(wanted.getValueAsString());
    Date from = day.getValue();
    Date until = end(day);
    ParamPrefixEnum prefix =
        wanted.getPrefix() == null ? ParamPrefixEnum.EQUAL : wanted.getPrefix();
    return switch (prefix) {
      case EQUAL -> !low.before(from) && !high.after(until);
      case NOT_EQUAL -> low.before(from) || high.after(until);
      case GREATERTHAN -> high.after(until);
      case GREATERTHAN_OR_EQUALS -> !high.before(from);
      case LESSTHAN -> low.before(from);
      case LESSTHAN_OR_EQUALS -> !low.after(until);
      case STARTS_AFTER -> low.after(until);
      case ENDS_BEFORE -> high.before(from);
      case APPROXIMATE -> !low.after(until) && !high.before(from);
    };
  }

  private static Date low(Base value) {
    if (value instanceof Period period) {
      return period.getStart() == null ? SINCE_EVER : period.getStart();
    }
    return value instanceof BaseDateTimeType date ? date.getValue() : EVER;
  }

  private static Date high(Base value) {
    BaseDateTimeType last =
        value instanceof Period period ? period.getEndElement() : (BaseDateTimeType) value;
    return last.getValue() == null ? EVER : end(last);
  }

  /** The last millisecond of a year, month, day or time, as precise as it was given. */
  private static Date end(BaseDateTimeType date) {
    Calendar end = Calendar.getInstance();
    end.setTime(date.getValue());
    end.add(date.getPrecision().getCalendarConstant(), 1);
    end.add(Calendar.MILLISECOND, -1);
    return end.getTime();
  }
}
