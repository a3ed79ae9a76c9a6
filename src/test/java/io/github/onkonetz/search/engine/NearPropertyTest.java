package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.engine.DistanceScan.Circle;
import io.github.onkonetz.search.engine.DistanceScan.Found;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.EntryChange;
import io.github.onkonetz.testing.GeneratedDirectory;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nearness over a generated directory of 12,000 entries, held against a scan of all of them with
 * the formula of great circles: which entries, in which order, how far, how many, on which page.
 */
class NearPropertyTest {

  private static final int ORGANIZATIONS = 2_000;
  private static final long SEED = 20_261_122;
  private static final int QUESTIONS = 80;

  /** Pages that are walked to the end have at most this many hits in all, to save time. */
  private static final int WALKED_TO_THE_END = 400;

  private static final List<Resource> ENTRIES = new ArrayList<>();
  private static DirectoryIndex index;
  private static EngineUnderTest engine;
  private static DistanceScan scan;

  @BeforeAll
  static void fill() {
    GeneratedDirectory.of(ORGANIZATIONS, SEED).forEach(ENTRIES::add);
    index = MemoryDirectory.of(ENTRIES);
    engine = new EngineUnderTest(index);
    scan = new DistanceScan(ENTRIES);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /** A further condition: how a search says it, and what it means. */
  private record Condition(String query, Predicate<Resource> meaning) {}

  private static Condition condition(String type, Random dice) {
    if (dice.nextInt(3) == 0) {
      return new Condition("", entry -> true);
    }
    return switch (type) {
      case "Location" ->
          new Condition(
              "&status=active", e -> "active".equals(((Location) e).getStatus().toCode()));
      case "Organization" ->
          new Condition(
              "&name:contains=klinik&active=true",
              e ->
                  ((Organization) e).getActive()
                      && ((Organization) e).getName().toLowerCase().contains("klinik"));
      case "HealthcareService" ->
          new Condition(
              "&service-type=car-t,systemic-therapy&active=true",
              e ->
                  ((HealthcareService) e).getActive()
                      && ((HealthcareService) e)
                          .getType().stream()
                              .flatMap(c -> c.getCoding().stream())
                              .anyMatch(
                                  c -> Set.of("car-t", "systemic-therapy").contains(c.getCode())));
      default ->
          new Condition(
              "&organization:missing=false&active:not=false",
              e -> ((PractitionerRole) e).hasOrganization() && ((PractitionerRole) e).getActive());
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"Location", "HealthcareService", "PractitionerRole", "Organization"})
  void nearFindsWhatAScanFinds(String type) {
    Random dice = new Random(SEED + type.hashCode());
    int found = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      List<Circle> anyOf = new ArrayList<>(List.of(Circle.any(dice)));
      if (dice.nextInt(5) == 0) {
        anyOf.add(Circle.any(dice));
      }
      Condition condition = condition(type, dice);
      boolean sorted = dice.nextBoolean();
      List<Found> expected = scan.near(type, anyOf, condition.meaning());
      boolean nearestFirst =
          sorted || anyOf.stream().anyMatch(circle -> circle.metres() == Double.POSITIVE_INFINITY);
      String near = String.join(",", anyOf.stream().map(Circle::value).toList());
      String search = type + "?near=" + near + condition.query() + (sorted ? "&_sort=near" : "");
      check(
          search,
          nearestFirst ? DistanceScan.nearestFirst(expected) : expected,
          1 + dice.nextInt(50));
      found += expected.size();
    }
    assertThat(found).isGreaterThan(QUESTIONS);
  }

  private static void check(String search, List<Found> expected, int count) {
    Searchset first = engine.ask(search + "&_count=1000");
    assertThat(first.total()).as(search).isEqualTo(expected.size());
    List<Found> some = expected.subList(0, Math.min(1000, expected.size()));
    assertSame(search, first.hits(), some);
    if (expected.size() <= WALKED_TO_THE_END) {
      assertSame(search, engine.walk(search + "&_count=" + count), expected);
    }
  }

  private static void assertSame(String search, List<Searchset.Hit> hits, List<Found> expected) {
    assertThat(hits)
        .as(search)
        .extracting(hit -> new Found(hit.entry().id(), hit.metres()))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void twoPlacesAskedForTogetherMustBothBeNear() {
    Random dice = new Random(SEED);
    for (int i = 0; i < QUESTIONS; i++) {
      Circle one = Circle.any(dice);
      Circle other = Circle.any(dice);
      Set<String> both = new HashSet<>();
      scan.near("HealthcareService", List.of(other), e -> true).forEach(f -> both.add(f.id()));
      List<Found> expected =
          scan.near("HealthcareService", List.of(one), e -> both.contains(e.getIdPart()));
      String search =
          "HealthcareService?near=" + one.value() + "&near=" + other.value() + "&_sort=near";
      check(search, DistanceScan.nearestFirst(expected), 30);
    }
  }

  @Test
  void chainedNearMeansTheSame() {
    Random dice = new Random(SEED);
    for (int i = 0; i < QUESTIONS / 2; i++) {
      Circle circle = Circle.any(dice);
      List<Found> expected =
          DistanceScan.nearestFirst(scan.near("HealthcareService", List.of(circle), e -> true));
      for (String sort : List.of("near", "location.near")) {
        check("HealthcareService?location.near=" + circle.value() + "&_sort=" + sort, expected, 40);
      }
      List<Found> roles =
          DistanceScan.nearestFirst(
              scan.near(
                  "PractitionerRole",
                  List.of(circle),
                  role -> ((PractitionerRole) role).hasLocation()));
      check("PractitionerRole?location.near=" + circle.value() + "&_sort=near", roles, 40);
    }
  }

  @Test
  void farthestFirstIsTheReverseExceptForTies() {
    Circle circle = new Circle(51.2015, 11.9684, 100_000, "51.2015|11.9684|100|km");
    List<Found> expected =
        scan.near("Organization", List.of(circle), e -> true).stream()
            .sorted(
                java.util.Comparator.comparingDouble(Found::metres)
                    .reversed()
                    .thenComparing(Found::id))
            .toList();
    check("Organization?near=" + circle.value() + "&_sort=-near", expected, 17);
  }

  @Test
  void pagesCanBeWalkedBackwards() {
    String search = "HealthcareService?near=51.2015|11.9684|150|km&_sort=near&_count=7";
    List<Searchset> forwards = new ArrayList<>();
    for (String next = search;
        next != null;
        next = EngineUnderTest.link(forwards.get(forwards.size() - 1), "next")) {
      forwards.add(engine.ask(next));
    }
    assertThat(forwards).hasSizeGreaterThan(5);
    String previous = EngineUnderTest.link(forwards.get(forwards.size() - 1), "previous");
    for (int i = forwards.size() - 2; i >= 0; i--) {
      Searchset page = engine.ask(previous);
      assertThat(EngineUnderTest.ids(page)).isEqualTo(EngineUnderTest.ids(forwards.get(i)));
      previous = EngineUnderTest.link(page, "previous");
    }
    assertThat(previous).isNull();
  }

  @Test
  void pagesSkipAndRepeatNothingWhileOthersWrite() {
    DirectoryIndex busy = MemoryDirectory.of(ENTRIES);
    EngineUnderTest walker = new EngineUnderTest(busy);
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> writer =
        CompletableFuture.supplyAsync(() -> write(busy, done, new Random(SEED)));
    try {
      Circle circle = new Circle(51.2015, 11.9684, 300_000, "51.2015|11.9684|300|km");
      for (String sort : List.of("near", "_id", "-name")) {
        List<String> stable =
            scan
                .near(
                    "Organization", List.of(circle), e -> !e.getIdPart().startsWith("gen-partner"))
                .stream()
                .map(Found::id)
                .toList();
        List<String> walked =
            walker.walk("Organization?near=" + circle.value() + "&_count=11&_sort=" + sort).stream()
                .map(hit -> hit.entry().id())
                .filter(id -> !id.startsWith("gen-partner"))
                .toList();
        assertThat(walked)
            .as(sort)
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(stable);
      }
    } finally {
      done.set(true);
    }
    assertThat(writer.join()).isGreaterThan(10);
    busy.close();
  }

  /** Takes partners away and brings them back, until told to stop. */
  private static int write(DirectoryIndex index, AtomicBoolean done, Random dice) {
    List<Organization> partners =
        ENTRIES.stream()
            .filter(e -> e instanceof Organization && e.getIdPart().startsWith("gen-partner"))
            .map(Organization.class::cast)
            .toList();
    int version = 2;
    while (!done.get()) {
      Organization partner = partners.get(dice.nextInt(partners.size())).copy();
      index.publish(
          List.of(new EntryChange.Deleted("Organization", partner.getIdPart(), version++)));
      partner.getMeta().setVersionId(Integer.toString(version++));
      index.publish(List.of(MemoryDirectory.stored(partner)));
    }
    return version;
  }
}
