package io.github.onkonetz.places;

import io.github.onkonetz.places.Place.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places of Germany by name: states, districts, municipalities, and parts of municipalities of
 * 1,000 inhabitants or more. From GeoNames (CC BY 4.0) and the boundaries of GeoBasis-DE / BKG
 * 2017; later reforms of districts are not in it. Safe for any number of threads.
 */
public final class Gazetteer {

  private static final Pattern QUALIFIERS = Pattern.compile("\\s*,\\s*");
  private static final Pattern IN_BRACKETS = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)$");

  /** As on a letter; postal codes are not known, the name after one says enough. */
  private static final Pattern POSTAL_CODE = Pattern.compile("^\\d{5}\\s+(?=\\S)");

  /** Enough to choose from, few enough to be read. */
  private static final int MOST_SIMILAR = 10;

  /** Shorter beginnings have too many continuations to mean one. */
  private static final int SHORTEST_BEGINNING = 3;

  private static final Comparator<Place> LARGER_FIRST =
      Comparator.comparing(Place::kind)
          .thenComparing(Place::name)
          .thenComparing(Place::stateName)
          .thenComparing(Place::label);

  private final TreeMap<String, List<Place>> byName = new TreeMap<>();
  private final Map<String, List<Place>> byBase = new HashMap<>();
  private final Map<String, Set<String>> namesOfStates = new HashMap<>();

  private Gazetteer(List<GazetteerFile.Line> lines) {
    for (GazetteerFile.Line line : lines) {
      Place place = line.place();
      add(byName, PlaceName.full(place.name()), place);
      line.otherNames().forEach(name -> add(byName, PlaceName.full(name), place));
      if (PlaceName.hasAddition(place.name())) {
        add(byBase, PlaceName.base(place.name()), place);
      }
      switch (place.kind()) {
        case STATE -> namesOfStates.put(place.state(), namesOf(line));
        case DISTRICT ->
            add(byBase, PlaceName.full(PlaceName.withoutKindOfDistrict(place.name())), place);
        default -> {}
      }
    }
  }

  /** The gazetteer of Germany, read when it is first asked for, in about a tenth of a second. */
  public static Gazetteer germany() {
    return Germany.PLACES;
  }

  /**
   * The place that a text means: a name, and after commas the state (name or code), the district or
   * the municipality that it lies in, as far as needed: "Weissenfels", "Halle, Sachsen-Anhalt",
   * "Landkreis Leipzig". Case, accents, umlauts and shortened small words make no difference. A
   * name without addition means a city that is a district by itself and is called exactly so;
   * otherwise every municipality of that name, with or without addition; parts of municipalities,
   * districts and states are meant where no municipality is called so. A postal code before a name
   * says nothing.
   */
  public PlaceLookup find(String text) {
    String[] parts = QUALIFIERS.split(POSTAL_CODE.matcher(text.strip()).replaceFirst(""));
    List<String> qualifiers = Arrays.asList(parts).subList(Math.min(1, parts.length), parts.length);
    String name = parts.length == 0 ? "" : parts[0];
    List<Place> candidates = named(name, qualifiers);
    Matcher bracketed = IN_BRACKETS.matcher(name);
    if (candidates.isEmpty() && bracketed.matches()) {
      List<String> more = new ArrayList<>(qualifiers);
      more.add(bracketed.group(2));
      candidates = named(bracketed.group(1), more);
    }
    return switch (candidates.size()) {
      case 0 -> new PlaceLookup.Unknown(similar(name));
      case 1 -> new PlaceLookup.Found(candidates.get(0));
      default -> new PlaceLookup.Ambiguous(candidates.stream().sorted(LARGER_FIRST).toList());
    };
  }

  /**
   * How far a position is from the nearest settlement of a name.
   *
   * @param name of a municipality or a part of one, with or without its addition
   * @return metres; empty if no settlement is called so
   */
  public OptionalDouble metresFromNearest(String name, double latitude, double longitude) {
    Predicate<Place> settlement = Gazetteer::isSettlement;
    Collection<Place> places = all(name).stream().filter(settlement).toList();
    if (places.isEmpty()) {
      places = all(PlaceName.withoutKindOfTown(name)).stream().filter(settlement).toList();
    }
    return places.stream().mapToDouble(place -> place.metresTo(latitude, longitude)).min();
  }

  private List<Place> named(String name, List<String> qualifiers) {
    Predicate<Place> lies = place -> qualifiers.stream().allMatch(q -> liesIn(place, q));
    List<Place> places = candidates(name, lies);
    String town = PlaceName.withoutKindOfTown(name);
    if (places.isEmpty() && !town.equals(name)) {
      places = candidates(town, lies.and(Gazetteer::isSettlement));
    }
    String district = PlaceName.withoutKindOfDistrict(name);
    if (places.isEmpty() && !district.equals(name)) {
      places = candidates(district, lies.and(place -> place.kind() == Kind.DISTRICT));
    }
    return places;
  }

  private List<Place> candidates(String name, Predicate<Place> lies) {
    List<Place> exact = exact(name).stream().filter(lies).toList();
    List<Place> cities = exact.stream().filter(place -> isCalled(place, name)).toList();
    if (cities.size() == 1) {
      return cities;
    }
    List<Place> all = all(name).stream().filter(lies).toList();
    List<List<Place>> inOrder =
        List.of(
            of(exact, Kind::isMunicipality).isEmpty() ? List.of() : of(all, Kind::isMunicipality),
            of(exact, kind -> kind == Kind.STATE || kind == Kind.DISTRICT),
            of(all, Kind::isMunicipality),
            of(all, kind -> kind == Kind.PART),
            all);
    return inOrder.stream().filter(places -> !places.isEmpty()).findFirst().orElse(List.of());
  }

  private static List<Place> of(List<Place> places, Predicate<Kind> kind) {
    return places.stream().filter(place -> kind.test(place.kind())).toList();
  }

  private static boolean isCalled(Place place, String name) {
    return place.kind() == Kind.CITY && PlaceName.full(place.name()).equals(PlaceName.full(name));
  }

  private static boolean isSettlement(Place place) {
    return place.kind().isMunicipality() || place.kind() == Kind.PART;
  }

  private Collection<Place> exact(String name) {
    return byName.getOrDefault(PlaceName.full(name), List.of());
  }

  private Collection<Place> all(String name) {
    Set<Place> all = new LinkedHashSet<>(exact(name));
    all.addAll(byBase.getOrDefault(PlaceName.full(name), List.of()));
    return all;
  }

  private boolean liesIn(Place place, String qualifier) {
    String key = PlaceName.full(qualifier);
    return namesOfStates.getOrDefault(place.state(), Set.of()).contains(key)
        || isNamed(place.district(), key)
        || isNamed(place.municipality(), key);
  }

  private static boolean isNamed(@Nullable String name, String key) {
    return name != null
        && (PlaceName.full(name).equals(key)
            || PlaceName.full(PlaceName.withoutKindOfDistrict(name)).equals(key));
  }

  /** What begins like it; or else is spelled nearly so, or is called so without its addition. */
  private List<Place> similar(String name) {
    String beginning = PlaceName.full(name);
    if (beginning.length() < SHORTEST_BEGINNING) {
      return List.of();
    }
    Set<Place> similar = new LinkedHashSet<>();
    byName.subMap(beginning, beginning + Character.MAX_VALUE).values().forEach(similar::addAll);
    if (similar.isEmpty()) {
      MisspeltName.nearest(beginning, byName.keySet())
          .forEach(key -> similar.addAll(byName.getOrDefault(key, List.of())));
    }
    if (similar.isEmpty() && PlaceName.hasAddition(name)) {
      similar.addAll(all(PlaceName.base(name)));
    }
    return similar.stream().sorted(LARGER_FIRST).limit(MOST_SIMILAR).toList();
  }

  private static Set<String> namesOf(GazetteerFile.Line state) {
    Set<String> names = new LinkedHashSet<>();
    names.add(PlaceName.full(state.place().name()));
    state.otherNames().forEach(name -> names.add(PlaceName.full(name)));
    names.add(PlaceName.full(state.place().state()));
    names.add(PlaceName.full(state.place().state().substring("DE-".length())));
    return names;
  }

  private static void add(Map<String, List<Place>> places, String key, Place place) {
    List<Place> before = places.get(key);
    if (before == null) {
      places.put(key, List.of(place));
    } else if (!before.contains(place)) {
      List<Place> with = new ArrayList<>(before);
      with.add(place);
      places.put(key, with);
    }
  }

  /** Read at the first use, once. */
  private static final class Germany {
    static final Gazetteer PLACES = new Gazetteer(GazetteerFile.read());
  }
}
