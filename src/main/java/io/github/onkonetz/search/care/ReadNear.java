package io.github.onkonetz.search.care;

import io.github.onkonetz.places.FoldedText;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.care.CareCondition.Fit;
import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.DateSpan;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.ServiceFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.DateType;

/**
 * Reads the parameters of {@code HealthcareService?_query=near}, the named query of the German
 * national directory: mandatory position and distance, at most 100 km and 100 hits; a code that is
 * not known finds nothing.
 */
final class ReadNear {

  static final int MOST_HITS = 100;

  private static final double MOST_KILOMETRES = 100;
  private static final double METRES_PER_KILOMETRE = 1000;

  /** A week: hours repeat after it. */
  private static final int MOST_MINUTES = 7 * 24 * 60;

  private static final Set<String> PARAMETERS =
      Set.of(
          "_query",
          "latitude",
          "longitude",
          "distance",
          "text",
          "location",
          "isOpenInMinutes",
          "specialty",
          "characteristics",
          "organization.type",
          CarePage.COUNT);

  private final Clock clock;

  ReadNear(Clock clock) {
    this.clock = clock;
  }

  /**
   * The question that is meant.
   *
   * @throws RefusedException (400) if it cannot be understood
   */
  CareQuestion read(AskedValues asked) {
    asked.allow(PARAMETERS);
    Origin origin =
        new Origin(number(asked, "latitude", -90, 90), number(asked, "longitude", -180, 180));
    double kilometres = number(asked, "distance", 0, MOST_KILOMETRES);
    if (kilometres == 0) {
      throw outOfBounds("distance", "0", 0, MOST_KILOMETRES);
    }
    List<CareCondition> conditions = new ArrayList<>();
    double metres = kilometres * METRES_PER_KILOMETRE;
    Reach circle = Reach.of(origin, metres);
    conditions.add(CareConditions.distance(kilometres + " km", circle, metres));
    asked
        .all("specialty")
        .forEach(
            code ->
                conditions.add(
                    coded("specialty", code, facts -> both(facts.specialties(), facts.types()))));
    asked
        .all("characteristics")
        .forEach(
            code -> conditions.add(coded("characteristics", code, ServiceFacts::characteristics)));
    addTexts(asked, conditions);
    Integer minutes = asked.number("isOpenInMinutes", 0, MOST_MINUTES);
    Instant now = clock.instant();
    if (minutes != null) {
      conditions.add(
          CareConditions.openAt(
              "isOpenInMinutes", minutes.toString(), now.plus(minutes, ChronoUnit.MINUTES)));
    }
    DateSpan today =
        DateSpan.of(new DateType(LocalDate.ofInstant(now, OpeningHours.GERMANY).toString()));
    return new CareQuestion(conditions, List.of(), null, origin, circle, today, List.of());
  }

  /** As many hits as wanted, and no further page. */
  CarePage page(AskedValues asked) {
    Integer count = asked.number(CarePage.COUNT, 1, MOST_HITS);
    return new CarePage(count == null ? MOST_HITS : count, null);
  }

  private static void addTexts(AskedValues asked, List<CareCondition> conditions) {
    String kind = asked.one("organization.type");
    if (kind != null) {
      conditions.add(
          CareCondition.of(
              "organization.type",
              kind,
              offer ->
                  Fit.of(
                      !offer.organizations().isEmpty()
                          && has(
                              ((OrganizationFacts) offer.organizations().get(0).facts()).types(),
                              kind))));
    }
    String text = asked.one("text");
    if (text != null) {
      conditions.add(CareConditions.text(text, ReadQuestion.words(text)));
    }
    String location = asked.one("location");
    if (location != null) {
      String words = FoldedText.of(location).folded();
      conditions.add(
          CareCondition.of(
              "location", location, offer -> Fit.of(CareConditions.isSaidByPlace(offer, words))));
    }
  }

  private static CareCondition coded(
      String parameter, String code, Function<ServiceFacts, List<Code>> recorded) {
    return CareCondition.of(
        parameter, code, offer -> Fit.of(has(recorded.apply(offer.facts()), code)));
  }

  /** Whether one of the codes is the one that was asked for, as code or {@code system|code}. */
  private static boolean has(List<Code> codes, String asked) {
    int bar = asked.indexOf('|');
    for (Code code : codes) {
      if (bar < 0
          ? code.code().equals(asked)
          : asked.equals((code.system() == null ? "" : code.system()) + "|" + code.code())) {
        return true;
      }
    }
    return false;
  }

  private static List<Code> both(List<Code> one, List<Code> other) {
    List<Code> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static double number(AskedValues asked, String name, double least, double most) {
    String value = asked.needed(name);
    try {
      double number = Double.parseDouble(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // told below, as for a number out of bounds
    }
    throw outOfBounds(name, value, least, most);
  }

  private static RefusedException outOfBounds(
      String name, String value, double least, double most) {
    String above = name.equals("distance") ? "über " : "von ";
    String from = name.equals("distance") ? "above " : "from ";
    return AskedValues.impossible(
        name,
        value,
        "eine Zahl " + above + (int) least + " bis " + (int) most + ", mit Punkt statt Komma",
        "a number " + from + (int) least + " to " + (int) most + ", with a point for decimals");
  }
}
