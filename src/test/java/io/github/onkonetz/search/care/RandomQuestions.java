package io.github.onkonetz.search.care;

import io.github.onkonetz.places.Gazetteer;
import io.github.onkonetz.places.Place;
import io.github.onkonetz.places.PlaceLookup;
import io.github.onkonetz.search.care.PlainQuestion.Condition;
import io.github.onkonetz.search.care.PlainQuestion.Need;
import io.github.onkonetz.search.care.PlainQuestion.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Questions to a {@link VariedDirectory} with every condition that there is, one to four each. */
final class RandomQuestions {

  private static final List<Need> NEEDS =
      List.of(
          new Need("tumor-board", Set.of("tumor-board", "molecular-tumor-board")),
          new Need("systemic-therapy", Set.of("systemic-therapy")),
          new Need("visceral-oncology", Set.of("visceral-oncology")),
          new Need("gyn-oncology", Set.of("gyn-oncology")),
          new Need("hsct", Set.of("hsct", "hsct-allo", "hsct-auto")),
          new Need("Stammzelltransplantation", Set.of("hsct", "hsct-allo", "hsct-auto")),
          new Need("CAR-T", Set.of("car-t")),
          new Need("Blutkrebs", Set.of("haematology")),
          new Need("Behandlung von Leukämie", Set.of("haematology")),
          new Need("palliative-care", Set.of("palliative-care", "sapv")),
          new Need("car-t,Hospiz", Set.of("car-t", "hospice-care")),
          new Need("Wo gibt es ein Hospiz?", Set.of("hospice-care")),
          new Need(
              "https://onkonetz.github.io/fhir/CodeSystem/oncology-service|aftercare",
              Set.of("aftercare")));

  private static final Map<String, String> SPECIALTIES =
      Map.of(
          "HAEM", "HAEM",
          "Hämatologie", "HAEM",
          "http://ihe-d.de/CodeSystems/AerztlicheFachrichtungen|UROL", "UROL",
          "VICH", "VICH",
          "Kinderonkologie", "KONK");

  /** As it is said, the first and the last category or code. */
  private static final List<List<String>> INDICATIONS =
      List.of(
          List.of("C83.3", "C833", "C833"),
          List.of("C83", "C83", "C83"),
          List.of("C91", "C91", "C91"),
          List.of("C91.00", "C9100", "C9100"),
          List.of("C81-C96", "C81", "C96"),
          List.of("Blutkrebs", "C81", "C96"),
          List.of("C15-C26", "C15", "C26"),
          List.of("http://fhir.de/CodeSystem/bfarm/icd-10-gm|C50", "C50", "C50"));

  private static final Map<String, Set<String>> DESIGNATIONS =
      Map.of(
          "spitzenzentrum", Set.of("spitzenzentrum"),
          "dkg-organ", Set.of("dkg-organ"),
          "jacie,gba-atmp-car-t", Set.of("jacie", "gba-atmp-car-t"),
          "uro", Set.of("uro", "prostata", "harnblase", "niere"),
          "leber", Set.of("leber"),
          "dkg-oz", Set.of("dkg-oz"));

  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "partner-hospital", Set.of("partner-hospital"),
          "partner-gp", Set.of("partner-gp"),
          "partner-hospice", Set.of("partner-hospice"),
          "partner-practice",
              Set.of(
                  "partner-practice",
                  "partner-gp",
                  "partner-specialist",
                  "partner-oncology-practice"));

  private static final Map<String, Set<String>> STATES =
      Map.of(
          "DE-SN", Set.of("DE-SN", "SN", "Sachsen"),
          "Saxony", Set.of("DE-SN", "SN", "Sachsen"),
          "ST", Set.of("DE-ST", "ST", "Sachsen-Anhalt"),
          "Nordrhein-Westfalen", Set.of("DE-NW", "NW", "Nordrhein-Westfalen"));

  /** Areas by what is said of them; a town stands for its district. */
  private static final Map<String, String> AREAS =
      Map.of(
          "Burgenlandkreis", "Location/district-0",
          "Location/district-1", "Location/district-1",
          "Merseburg", "Location/district-1",
          "Nordsachsen", "Location/district-2",
          "Sachsen", "Location/gen-state-sn",
          "Bayern", "Location/gen-state-by");

  /** A Monday, nights, a Sunday, around both changes of the hour, absences, a holiday. */
  private static final Map<String, String> MOMENTS =
      Map.ofEntries(
          Map.entry("2026-11-16T09:00", "2026-11-16T08:00:00Z"),
          Map.entry("2026-11-16T16:00", "2026-11-16T15:00:00Z"),
          Map.entry("2026-11-17T05:30:00+01:00", "2026-11-17T04:30:00Z"),
          Map.entry("2026-11-22T23:59", "2026-11-22T22:59:00Z"),
          Map.entry("2026-07-15T08:30", "2026-07-15T06:30:00Z"),
          Map.entry("2026-03-29T02:30", "2026-03-29T01:30:00Z"),
          Map.entry("2026-10-25T02:30", "2026-10-25T00:30:00Z"),
          Map.entry("2026-10-25T05:45", "2026-10-25T04:45:00Z"),
          Map.entry("2026-11-24T10:00", "2026-11-24T09:00:00Z"),
          Map.entry("2026-12-31T23:30", "2026-12-31T22:30:00Z"),
          Map.entry("2026-12-25T10:00", "2026-12-25T09:00:00Z"),
          Map.entry("2026-12-28T11:00:00Z", "2026-12-28T11:00:00Z"));

  private static final List<String> TEXTS =
      List.of(
          "klinik", "Süd", "Sued", "an der Mühle", "Universitaetsklinikum", "leipzig", "04 str");

  private static final Map<String, Double> DISTANCES =
      Map.of("25", 25_000.0, "80 km", 80_000.0, "150000 m", 150_000.0, "100 mi", 160_934.4);

  private static final List<String> PLACES = List.of("Weißenfels", "Leipzig", "Dortmund", "Jena");

  private final Random random;
  private final int networks;

  RandomQuestions(long seed, int networks) {
    this.random = new Random(seed);
    this.networks = networks;
  }

  /** Another question. */
  PlainQuestion next() {
    Set<String> parameters = new LinkedHashSet<>();
    int wanted = 1 + random.nextInt(3);
    while (parameters.size() < wanted) {
      parameters.add(any(ALL));
    }
    Set<Need> needs = new LinkedHashSet<>();
    if (parameters.contains("service")) {
      needs.add(any(NEEDS));
      if (random.nextInt(3) == 0) {
        needs.add(any(NEEDS));
      }
    }
    String form = "_count=" + (1 + random.nextInt(60));
    LocalDate validOn = null;
    if (random.nextInt(3) == 0) {
      validOn = LocalDate.of(2019 + random.nextInt(9), 1 + random.nextInt(12), 19);
      form += "&valid-on=" + validOn;
    }
    Position from = random.nextInt(5) == 0 ? null : position();
    return new PlainQuestion(List.copyOf(needs), conditions(parameters, validOn, from), from, form);
  }

  /** Those that leave something out. */
  static final List<String> ALL =
      List.of(
          "service",
          "specialty",
          "indication",
          "distance",
          "designation",
          "network",
          "partner-kind",
          "state",
          "coverage",
          "open-at",
          "text");

  private List<Condition> conditions(Set<String> parameters, LocalDate validOn, Position from) {
    String network = "Organization/gen-network-%06d".formatted(1 + random.nextInt(networks));
    Map<String, Condition> conditions = new LinkedHashMap<>();
    for (String parameter : parameters) {
      if (parameter.equals("service") || (parameter.equals("distance") && from == null)) {
        continue;
      }
      conditions.put(
          parameter,
          switch (parameter) {
            case "specialty" -> {
              String said = any(SPECIALTIES);
              yield PlainConditions.specialty(said, SPECIALTIES.get(said));
            }
            case "indication" -> {
              List<String> said = any(INDICATIONS);
              yield PlainConditions.indication(said.get(0), said.get(1), said.get(2));
            }
            case "distance" -> {
              String said = any(DISTANCES);
              yield PlainConditions.distance(said, DISTANCES.get(said));
            }
            case "designation" -> {
              String said = any(DESIGNATIONS);
              yield PlainConditions.designation(said, DESIGNATIONS.get(said), validOn);
            }
            case "network" -> PlainConditions.network(network, network, validOn);
            case "partner-kind" -> {
              String said = any(KINDS);
              String within = parameters.contains("network") ? network : null;
              yield PlainConditions.partnerKind(said, KINDS.get(said), within, validOn);
            }
            case "state" -> {
              String said = any(STATES);
              yield PlainConditions.state(said, STATES.get(said));
            }
            case "coverage" -> {
              String said = any(AREAS);
              yield PlainConditions.coverage(said, AREAS.get(said));
            }
            case "open-at" -> {
              String said = any(MOMENTS);
              yield PlainConditions.openAt(said, Instant.parse(MOMENTS.get(said)));
            }
            default -> PlainConditions.text(any(TEXTS));
          });
    }
    return new ArrayList<>(conditions.values());
  }

  private Position position() {
    if (random.nextInt(3) == 0) {
      String name = any(PLACES);
      Place place = ((PlaceLookup.Found) Gazetteer.germany().find(name)).place();
      return new Position("place=" + name, place.latitude(), place.longitude());
    }
    double latitude = 49 + random.nextInt(4_000) / 1000.0;
    double longitude = 8 + random.nextInt(5_000) / 1000.0;
    return new Position(
        String.format(Locale.ROOT, "near=%s|%s", latitude, longitude), latitude, longitude);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A key; the order of such maps differs from run to run, so they are sorted first. */
  private String any(Map<String, ?> choices) {
    return any(choices.keySet().stream().sorted().toList());
  }
}
