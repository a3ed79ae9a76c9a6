package io.github.onkonetz.search.care;

import static io.github.onkonetz.search.care.OpeningHours.Answer.CLOSED;
import static io.github.onkonetz.search.care.OpeningHours.Answer.OPEN;
import static io.github.onkonetz.search.care.OpeningHours.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.index.Absence;
import io.github.onkonetz.search.index.DateSpan;
import io.github.onkonetz.search.index.EntryFacts;
import io.github.onkonetz.search.index.OpeningTime;
import io.github.onkonetz.search.index.ServiceFacts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HealthcareService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

  private static final Set<DayOfWeek> MONDAY = Set.of(DayOfWeek.MONDAY);
  private static final Set<DayOfWeek> SUNDAY = Set.of(DayOfWeek.SUNDAY);

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:59:59, CLOSED", // a Monday
    "2026-11-23T08:00, OPEN",
    "2026-11-23T16:29:59, OPEN",
    "2026-11-23T16:30, CLOSED",
    "2026-11-24T09:00, CLOSED"
  })
  void opensWithItsFirstMinuteAndClosesWithItsLast(String moment, OpeningHours.Answer answer) {
    assertThat(at(moment, hours(MONDAY, "08:00", "16:30"))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T21:59, CLOSED",
    "2026-11-23T22:00, OPEN",
    "2026-11-24T05:59, OPEN",
    "2026-11-24T06:00, CLOSED",
    "2026-11-23T05:00, CLOSED"
  })
  void hoursOverMidnightGoOnOnTheNextDay(String moment, OpeningHours.Answer answer) {
    assertThat(at(moment, hours(MONDAY, "22:00", "06:00"))).isEqualTo(answer);
  }

  @Test
  void lastMinuteOfADayMeansMidnight() {
    assertThat(at("2026-11-23T23:59:59", hours(MONDAY, "08:00", "23:59"))).isEqualTo(OPEN);
    assertThat(at("2026-11-24T00:00", hours(MONDAY, "08:00", "23:59"))).isEqualTo(CLOSED);
    assertThat(at("2026-11-23T00:00", hours(MONDAY, "00:00", "06:00"))).isEqualTo(OPEN);
  }

  @Test
  void allDayIsFromMidnightToMidnight() {
    OpeningTime allDay = new OpeningTime(MONDAY, true, null, null);
    assertThat(at("2026-11-23T00:00", allDay)).isEqualTo(OPEN);
    assertThat(at("2026-11-23T23:59:59", allDay)).isEqualTo(OPEN);
    assertThat(at("2026-11-24T00:00", allDay)).isEqualTo(CLOSED);
  }

  @Test
  void bothHoursThatAreCalledHalfPastTwoInOctoberCount() {
    OpeningTime night = hours(SUNDAY, "02:00", "03:00");
    assertThat(at(Instant.parse("2026-10-25T00:30:00Z"), night)).isEqualTo(OPEN); // summer time
    assertThat(at(Instant.parse("2026-10-25T01:30:00Z"), night)).isEqualTo(OPEN);
    assertThat(at(Instant.parse("2026-10-25T02:00:00Z"), night)).isEqualTo(CLOSED);
  }

  @Test
  void hourThatIsLeftOutInMarchNeverComes() {
    OpeningTime night = hours(SUNDAY, "02:00", "03:00");
    assertThat(at(Instant.parse("2026-03-29T00:59:59Z"), night)).isEqualTo(CLOSED);
    assertThat(at(Instant.parse("2026-03-29T01:00:00Z"), night)).isEqualTo(CLOSED);
    assertThat(at("2026-03-29T02:30", hours(SUNDAY, "03:00", "04:00"))).isEqualTo(OPEN);
  }

  @Test
  void dayOfAbsenceIsADayInGermany() {
    HealthcareService service = new HealthcareService();
    service
        .addNotAvailable()
        .setDescription("Heiligabend")
        .getDuring()
        .setStartElement(new DateTimeType("2026-12-24"))
        .setEndElement(new DateTimeType("2026-12-24"));
    List<Absence> absences = ((ServiceFacts) EntryFacts.of(service)).absences();
    OpeningTime always = new OpeningTime(Set.of(), true, null, null);
    assertThat(at(Instant.parse("2026-12-23T22:59:59Z"), always, absences)).isEqualTo(OPEN);
    assertThat(at(Instant.parse("2026-12-23T23:00:00Z"), always, absences)).isEqualTo(CLOSED);
    assertThat(at(Instant.parse("2026-12-24T22:59:59Z"), always, absences)).isEqualTo(CLOSED);
    assertThat(at(Instant.parse("2026-12-24T23:00:00Z"), always, absences)).isEqualTo(OPEN);
  }

  @Test
  void absenceWithoutAPeriodSaysNothingOfAMoment() {
    List<Absence> absences = List.of(new Absence("Feiertage", DateSpan.ALWAYS));
    assertThat(
            at(
                AskedTime.moment("open-at", "2026-11-23T09:00"),
                hours(MONDAY, "08:00", "16:30"),
                absences))
        .isEqualTo(OPEN);
  }

  @Test
  void withoutHoursNothingIsKnown() {
    assertThat(OpeningHours.at(Instant.EPOCH, List.of(), List.of())).isEqualTo(UNKNOWN);
    assertThat(at("2026-11-23T09:00", new OpeningTime(MONDAY, false, null, null)))
        .isEqualTo(UNKNOWN);
    assertThat(at("2026-11-24T09:00", new OpeningTime(MONDAY, false, null, null)))
        .isEqualTo(CLOSED);
  }

  @Test
  void whatIsOpenAllDayOnAllDaysNeverCloses() {
    OpeningTime monday = new OpeningTime(MONDAY, true, null, null);
    Set<DayOfWeek> others = EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY));
    assertThat(OpeningHours.isAlways(List.of(new OpeningTime(Set.of(), true, null, null))))
        .isTrue();
    assertThat(OpeningHours.isAlways(List.of(hours(Set.of(), "00:00", "23:59")))).isTrue();
    assertThat(OpeningHours.isAlways(List.of(monday, hours(others, "00:00", "23:59")))).isTrue();
    assertThat(OpeningHours.isAlways(List.of(monday))).isFalse();
    assertThat(OpeningHours.isAlways(List.of(hours(Set.of(), "00:00", "23:00")))).isFalse();
    assertThat(OpeningHours.isAlways(List.of())).isFalse();
  }

  private static OpeningTime hours(Set<DayOfWeek> days, String from, String until) {
    return new OpeningTime(days, false, LocalTime.parse(from), LocalTime.parse(until));
  }

  private static OpeningHours.Answer at(String moment, OpeningTime hours) {
    return at(AskedTime.moment("open-at", moment), hours);
  }

  private static OpeningHours.Answer at(Instant moment, OpeningTime hours) {
    return at(moment, hours, List.of());
  }

  private static OpeningHours.Answer at(Instant moment, OpeningTime hours, List<Absence> absences) {
    return OpeningHours.at(moment, List.of(hours), absences);
  }
}
