package io.github.onkonetz.search.index;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.jspecify.annotations.Nullable;

/**
 * When someone can be reached in a week, in local time.
 *
 * @param days the days; empty if the entry does not say which
 * @param allDay whether round the clock
 * @param from opening; null if not said
 * @param until closing; null if not said
 */
public record OpeningTime(
    Set<DayOfWeek> days, boolean allDay, @Nullable LocalTime from, @Nullable LocalTime until) {

  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);

  static List<OpeningTime> of(HealthcareService service) {
    return service.getAvailableTime().stream()
        .map(
            time ->
                of(
                    time.getDaysOfWeek(),
                    time.getAllDay(),
                    time.getAvailableStartTime(),
                    time.getAvailableEndTime()))
        .toList();
  }

  static List<OpeningTime> of(PractitionerRole role) {
    return role.getAvailableTime().stream()
        .map(
            time ->
                of(
                    time.getDaysOfWeek(),
                    time.getAllDay(),
                    time.getAvailableStartTime(),
                    time.getAvailableEndTime()))
        .toList();
  }

  static List<OpeningTime> of(Location location) {
    return location.getHoursOfOperation().stream()
        .map(
            time ->
                of(
                    time.getDaysOfWeek(),
                    time.getAllDay(),
                    time.getOpeningTime(),
                    time.getClosingTime()))
        .toList();
  }

  private static OpeningTime of(
      List<? extends Enumeration<?>> days,
      boolean allDay,
      @Nullable String from,
      @Nullable String until) {
    return new OpeningTime(days(days), allDay, time(from), time(until));
  }

  private static Set<DayOfWeek> days(List<? extends Enumeration<?>> given) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (Enumeration<?> day : given) {
      DayOfWeek known = day.asStringValue() == null ? null : DAYS.get(day.asStringValue());
      if (known != null) {
        days.add(known);
      }
    }
    return days;
  }

  private static @Nullable LocalTime time(@Nullable String time) {
    try {
      return time == null ? null : LocalTime.parse(time);
    } catch (DateTimeException notATime) {
      // 24:00:00 and the like: as if nothing had been said.
      return null;
    }
  }
}
