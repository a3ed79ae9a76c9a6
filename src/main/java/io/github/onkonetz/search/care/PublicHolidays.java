package io.github.onkonetz.search.care;

import io.github.onkonetz.places.Gazetteer;
import io.github.onkonetz.places.Place;
import io.github.onkonetz.places.PlaceLookup;
import io.github.onkonetz.profiles.Bilingual;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Public holidays of Germany and its states as the laws have them since 2019. One that is kept in
 * parts of a state only (Corpus Christi in Saxony and Thuringia, the Assumption in Bavaria) is one
 * of the state here, since hours of a usual day say nothing of it.
 *
 * @param day the day
 * @param all the holidays that fall on it; none on most days
 */
record PublicHolidays(LocalDate day, List<Holiday> all) {

  /**
   * A holiday.
   *
   * @param name what it is called
   * @param states where, by their codes without the country; empty if everywhere
   */
  record Holiday(Bilingual name, Set<String> states) {}

  private static final String COUNTRY = "DE-";

  private static final int WOMENS_DAY_IN_MECKLENBURG = 2023;

  /** Days from Easter Sunday. */
  private static final int GOOD_FRIDAY = -2;

  private static final int ASCENSION = 39;
  private static final int PENTECOST = 49;
  private static final int CORPUS_CHRISTI = 60;

  PublicHolidays {
    all = List.copyOf(all);
  }

  /** Those of a day. */
  static PublicHolidays on(LocalDate day) {
    List<Holiday> all = new ArrayList<>();
    addFixed(day, all);
    addMovable(day, all);
    return new PublicHolidays(day, all);
  }

  private static void addFixed(LocalDate day, List<Holiday> all) {
    switch (day.getMonth()) {
      case JANUARY -> {
        add(all, day, 1, "Neujahr", "New Year's Day");
        add(all, day, 6, "Heilige Drei Könige", "Epiphany", "BW", "BY", "ST");
      }
      case MARCH -> {
        if (day.getYear() < WOMENS_DAY_IN_MECKLENBURG) {
          add(all, day, 8, "Frauentag", "International Women's Day", "BE");
        } else {
          add(all, day, 8, "Frauentag", "International Women's Day", "BE", "MV");
        }
      }
      case MAY -> add(all, day, 1, "Tag der Arbeit", "Labour Day");
      case AUGUST -> add(all, day, 15, "Mariä Himmelfahrt", "Assumption Day", "SL", "BY");
      case SEPTEMBER -> add(all, day, 20, "Weltkindertag", "Children's Day", "TH");
      case OCTOBER -> {
        add(all, day, 3, "Tag der Deutschen Einheit", "German Unity Day");
        add(
            all,
            day,
            31,
            "Reformationstag",
            "Reformation Day",
            "BB",
            "HB",
            "HH",
            "MV",
            "NI",
            "SH",
            "SN",
            "ST",
            "TH");
      }
      case NOVEMBER -> {
        add(all, day, 1, "Allerheiligen", "All Saints' Day", "BW", "BY", "NW", "RP", "SL");
        LocalDate repentance =
            LocalDate.of(day.getYear(), Month.NOVEMBER, 23)
                .with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
        add(
            all,
            day,
            repentance.getDayOfMonth(),
            "Buß- und Bettag",
            "Day of Repentance and Prayer",
            "SN");
      }
      case DECEMBER -> {
        add(all, day, 25, "1. Weihnachtsfeiertag", "Christmas Day");
        add(all, day, 26, "2. Weihnachtsfeiertag", "Boxing Day");
      }
      default -> {}
    }
  }

  private static void add(
      List<Holiday> all,
      LocalDate day,
      int dayOfMonth,
      String german,
      String english,
      String... states) {
    if (day.getDayOfMonth() == dayOfMonth) {
      all.add(new Holiday(new Bilingual(german, english), Set.of(states)));
    }
  }

  private static void addMovable(LocalDate day, List<Holiday> all) {
    LocalDate easter = easter(day.getYear());
    addMovable(all, day, easter.plusDays(GOOD_FRIDAY), "Karfreitag", "Good Friday");
    addMovable(all, day, easter, "Ostersonntag", "Easter Sunday", "BB");
    addMovable(all, day, easter.plusDays(1), "Ostermontag", "Easter Monday");
    addMovable(all, day, easter.plusDays(ASCENSION), "Christi Himmelfahrt", "Ascension Day");
    addMovable(all, day, easter.plusDays(PENTECOST), "Pfingstsonntag", "Pentecost", "BB");
    addMovable(all, day, easter.plusDays(PENTECOST + 1), "Pfingstmontag", "Whit Monday");
    addMovable(
        all,
        day,
        easter.plusDays(CORPUS_CHRISTI),
        "Fronleichnam",
        "Corpus Christi",
        "BW",
        "BY",
        "HE",
        "NW",
        "RP",
        "SL",
        "SN",
        "TH");
  }

  private static void addMovable(
      List<Holiday> all,
      LocalDate day,
      LocalDate holiday,
      String german,
      String english,
      String... states) {
    if (day.equals(holiday)) {
      add(all, day, day.getDayOfMonth(), german, english, states);
    }
  }

  /**
   * Easter Sunday in the Gregorian calendar, as it was given in Nature in 1876; the numbers are
   * those of the lunar cycle and the leap days.
   */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int leapCenturies = century / 4;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /**
   * Whether the day is a holiday there.
   *
   * @param state as an address writes it; null if it is not known
   */
  boolean isOneIn(@Nullable String state) {
    if (all.isEmpty()) {
      return false;
    }
    String code = state == null ? "" : code(state);
    return all.stream().anyMatch(h -> h.states().isEmpty() || h.states().contains(code));
  }

  /** The code of a state without the country, by this code, the whole code or its name. */
  private static String code(String state) {
    if (state.startsWith(COUNTRY)) {
      return state.substring(COUNTRY.length());
    }
    boolean named =
        state.length() > 2
            && Gazetteer.germany().find(state) instanceof PlaceLookup.Found found
            && found.place().kind() == Place.Kind.STATE;
    return named
        ? ((PlaceLookup.Found) Gazetteer.germany().find(state))
            .place()
            .state()
            .substring(COUNTRY.length())
        : state;
  }
}
