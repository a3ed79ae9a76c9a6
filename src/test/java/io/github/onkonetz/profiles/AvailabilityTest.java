package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours make sense, of services, of roles and of places alike. */
class AvailabilityTest {

  /**
   * Hours as people would write them: days, then from and to (a dot where there is none), or "all
   * day"; several are told apart by a plus.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "mon 08:00:00 12:00:00 + mon 13:00:00 16:00:00 | -",
        "mon 08:00:00 12:00:00 + mon 12:00:00 16:00:00 | -",
        "mon,tue 08:00:00 12:00:00 + wed 08:00:00 12:00:00 | -",
        "mon . 06:00:00 + mon 22:00:00 . | -",
        "fri 20:00:00 . + sat . 06:00:00 | -",
        "fri 20:00:00 . + sat 00:00:00 06:00:00 | -",
        "sat all day + sun all day | -",
        "any all day | -",
        "any . . + mon 08:00:00 12:00:00 | -",
        "mon 12:00:00 08:00:00 | 1",
        "mon 08:00:00 08:00:00 | 1",
        "fri 20:00:00 06:00:00 | 1",
        "mon all day 08:00:00 12:00:00 | 2",
        "mon all day 08:00:00 . | 2",
        "mon all day . 12:00:00 | 2",
        "mon 08:00:00 12:00:00 + mon 11:59:59 16:00:00 | 3",
        "mon 11:00:00 16:00:00 + mon 08:00:00 12:00:00 | 3",
        "mon 08:00:00 16:00:00 + mon 10:00:00 11:00:00 | 3",
        "mon,tue 08:00:00 12:00:00 + tue,wed 10:00:00 14:00:00 | 3",
        "any 08:00:00 12:00:00 + sun 10:00:00 14:00:00 | 3",
        "mon . 06:00:00 + mon 05:00:00 07:00:00 | 3",
        "mon 22:00:00 . + mon 23:00:00 23:30:00 | 3",
        "mon all day + mon 08:00:00 12:00:00 | 3",
        "any all day + mon all day | 3",
      })
  void hoursThatMakeNoSenseAreRefused(String hours, Integer rule) {
    assertThat(brief(service(), hours, "availableTime", "availableStartTime", "availableEndTime"))
        .isEqualTo(expected(rule == null ? null : "onk-svc-" + rule));
    assertThat(brief(role(), hours, "availableTime", "availableStartTime", "availableEndTime"))
        .isEqualTo(expected(rule == null ? null : "onk-svc-" + rule));
    String ofPlace = rule == null ? null : "onk-loc-" + (rule + 5);
    assertThat(
            brief(place("example-site"), hours, "hoursOfOperation", "openingTime", "closingTime"))
        .isEqualTo(expected(ofPlace));
    assertThat(
            brief(
                place("example-district"), hours, "hoursOfOperation", "openingTime", "closingTime"))
        .isEqualTo(expected(ofPlace));
  }

  private static List<String> expected(String invariant) {
    return invariant == null ? List.of() : List.of(invariant);
  }

  /** The invariants that are broken, each once. */
  private static List<String> brief(
      Example entry, String hours, String element, String start, String end) {
    entry.with(element, "[]");
    for (String time : hours.split(" \\+ ")) {
      entry.and(element, json(time.strip(), start, end));
    }
    return entry.brief().stream().map(f -> f.split(" ")[1]).distinct().toList();
  }

  private static String json(String time, String start, String end) {
    String[] parts = time.replace("all day", "allday").split(" ");
    StringBuilder json = new StringBuilder("{");
    if (!parts[0].equals("any")) {
      json.append("\"daysOfWeek\":[\"%s\"],".formatted(parts[0].replace(",", "\",\"")));
    }
    int next = 1;
    if (parts[1].equals("allday")) {
      json.append("\"allDay\":true,");
      next = 2;
    }
    String[] names = {start, end};
    for (int i = next; i < parts.length; i++) {
      if (!parts[i].equals(".")) {
        json.append("\"%s\":\"%s\",".formatted(names[i - next], parts[i]));
      }
    }
    if (json.length() == 1) {
      json.append("\"id\":\"a\",");
    }
    return json.substring(0, json.length() - 1) + "}";
  }

  private static Example service() {
    return Example.of("HealthcareService", "example-consultation");
  }

  private static Example role() {
    return Example.of("PractitionerRole", "example-head");
  }

  private static Example place(String id) {
    return Example.of("Location", id);
  }
}
