package io.github.onkonetz.search.care;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Period;

/** Days, periods and hours, counted with days and minutes. */
final class PlainTime {

  private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private PlainTime() {}

  static boolean covers(Period period, LocalDate day) {
    return (!period.hasStart() || !first(period.getStartElement()).isAfter(day))
        && (!period.hasEnd() || !last(period.getEndElement()).isBefore(day));
  }

  private static LocalDate first(BaseDateTimeType date) {
    String text = date.getValueAsString();
    return LocalDate.parse(text + "-01-01".substring(text.length() - 4));
  }

  private static LocalDate last(BaseDateTimeType date) {
    LocalDate first = first(date);
    return switch (date.getValueAsString().length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }

  /** From when to when on which days; null for what is not said. */
  record Hours(Set<String> days, boolean allDay, LocalTime from, LocalTime until) {

    static List<Hours> of(HealthcareService service) {
      return service.getAvailableTime().stream()
          .map(
              t ->
                  new Hours(
                      days(t.getDaysOfWeek()),
                      t.getAllDay(),
                      time(t.getAvailableStartTime()),
                      time(t.getAvailableEndTime())))
          .toList();
    }

    static List<Hours> of(Location place) {
      return place.getHoursOfOperation().stream()
          .map(
              t ->
                  new Hours(
                      days(t.getDaysOfWeek()),
                      t.getAllDay(),
                      time(t.getOpeningTime()),
                      time(t.getClosingTime())))
          .toList();
    }

    private static Set<String> days(List<? extends Enumeration<?>> days) {
      return days.stream().map(Enumeration::asStringValue).collect(Collectors.toSet());
    }

    private static LocalTime time(String time) {
      return time == null ? null : LocalTime.parse(time);
    }

    private boolean isOn(DayOfWeek day) {
      String name = day.name().toLowerCase(java.util.Locale.ROOT).substring(0, 3);
      return days.isEmpty() || days.contains(name);
    }

    /** Minutes of this and the next day, from when to when it is open if it is one of its days. */
    private int[] span() {
      int begin = from == null ? 0 : from.toSecondOfDay() / 60;
      int end = until == null ? MINUTES_OF_A_DAY : until.toSecondOfDay() / 60;
      // There is no 24:00 in FHIR.
      end = end == MINUTES_OF_A_DAY - 1 ? MINUTES_OF_A_DAY : end;
      return new int[] {begin, end <= begin ? end + MINUTES_OF_A_DAY : end};
    }
  }

  /** Whether it is open; empty if nobody knows. */
  static Optional<Boolean> isOpen(Instant moment, List<Hours> hours, List<Period> absences) {
    ZonedDateTime local = moment.atZone(GERMANY);
    if (absences.stream().anyMatch(absence -> covers(absence, local.toLocalDate()))) {
      return Optional.of(false);
    }
    int minute = local.toLocalTime().toSecondOfDay() / 60;
    boolean known = !hours.isEmpty();
    for (Hours time : hours) {
      boolean today = time.isOn(local.getDayOfWeek());
      boolean yesterday = time.isOn(local.getDayOfWeek().minus(1));
      if (!time.allDay() && time.from() == null && time.until() == null) {
        known &= !today;
      } else if (time.allDay() ? today : isWithin(time.span(), minute, today, yesterday)) {
        return Optional.of(true);
      }
    }
    return known ? Optional.of(false) : Optional.empty();
  }

  static boolean neverCloses(List<Hours> hours) {
    return Stream.of(DayOfWeek.values())
        .allMatch(
            day ->
                hours.stream()
                    .filter(time -> time.isOn(day))
                    .anyMatch(
                        time ->
                            time.allDay()
                                || (time.from() != null
                                    && time.until() != null
                                    && time.span()[0] == 0
                                    && time.span()[1] == MINUTES_OF_A_DAY)));
  }

  private static boolean isWithin(int[] span, int minute, boolean today, boolean yesterday) {
    return (today && span[0] <= minute && minute < span[1])
        || (yesterday && minute + MINUTES_OF_A_DAY < span[1]);
  }
}
