package io.github.onkonetz.search.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "1961-04-02",
    "2000-04-23",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19"
  })
  void easterFallsOnItsDay(LocalDate easter) {
    assertThat(PublicHolidays.easter(easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, Neujahr",
    "2026-04-03, Karfreitag",
    "2026-04-06, Ostermontag",
    "2026-05-01, Tag der Arbeit",
    "2026-05-14, Christi Himmelfahrt",
    "2026-05-25, Pfingstmontag",
    "2026-10-03, Tag der Deutschen Einheit",
    "2026-12-25, 1. Weihnachtsfeiertag",
    "2026-12-26, 2. Weihnachtsfeiertag"
  })
  void someAreKeptEverywhere(LocalDate day, String name) {
    PublicHolidays holidays = PublicHolidays.on(day);
    assertThat(holidays.all()).extracting(holiday -> holiday.name().german()).contains(name);
    assertThat(holidays.isOneIn("DE-SN")).isTrue();
    assertThat(holidays.isOneIn(null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-06, DE-ST, DE-SN",
    "2026-03-08, DE-BE, DE-BB",
    "2024-03-08, DE-MV, DE-SN",
    "2026-06-04, DE-NW, DE-ST",
    "2026-06-04, DE-TH, DE-NI",
    "2026-08-15, DE-SL, DE-HE",
    "2026-09-20, DE-TH, DE-ST",
    "2026-10-31, DE-ST, DE-HE",
    "2026-10-31, Sachsen-Anhalt, Hessen",
    "2026-10-31, ST, HE",
    "2026-11-01, DE-NW, DE-TH",
    "2026-11-18, DE-SN, DE-ST",
    "2023-11-22, DE-SN, DE-TH",
    "2026-04-05, DE-BB, DE-BE"
  })
  void othersAreKeptInSomeStates(LocalDate day, String there, String notThere) {
    PublicHolidays holidays = PublicHolidays.on(day);
    assertThat(holidays.isOneIn(there)).isTrue();
    assertThat(holidays.isOneIn(notThere)).isFalse();
    assertThat(holidays.isOneIn(null)).isFalse();
  }

  @Test
  void aYearHasAsManyAsTheLawsOfAStateSay() {
    assertThat(inYear(2026, "DE-SN")).isEqualTo(12);
    assertThat(inYear(2026, "DE-ST")).isEqualTo(11);
    assertThat(inYear(2026, "DE-NI")).isEqualTo(10);
    assertThat(inYear(2022, "DE-MV")).isEqualTo(10);
    assertThat(inYear(2023, "DE-MV")).isEqualTo(11);
  }

  private static long inYear(int year, String state) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day -> PublicHolidays.on(day).isOneIn(state))
        .count();
  }
}
