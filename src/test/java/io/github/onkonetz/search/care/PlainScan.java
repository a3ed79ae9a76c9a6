package io.github.onkonetz.search.care;

import ca.uhn.fhir.parser.IParser;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.testing.MemoryDirectory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What find-care should find, by looking at every entry's text: slow, and plain to see through. */
final class PlainScan {

  private static final double RADIUS = 6_371_008.7714;
  private static final double UNKNOWN = Double.MAX_VALUE;

  /** Each version of an entry is read once; that takes the longest. */
  private static final Map<StoredEntry, Resource> READ = new IdentityHashMap<>();

  private PlainScan() {}

  record Hit(String id, double metres) {

    long decimetres() {
      return metres == UNKNOWN ? Long.MAX_VALUE : Math.round(metres * 10);
    }
  }

  /** A question of codes, state, position and distance; several services mean all at one house. */
  record Question(
      List<String> services, String state, double latitude, double longitude, double kilometres) {

    static Question any(Random random, List<Resource> entries) {
      List<String> services = new ArrayList<>();
      int wanted = random.nextInt(3);
      while (services.size() < wanted) {
        Resource entry = entries.get(random.nextInt(entries.size()));
        if (entry instanceof HealthcareService service) {
          services.add(service.getTypeFirstRep().getCodingFirstRep().getCode());
        }
      }
      boolean somewhere = random.nextInt(4) > 0;
      return new Question(
          services.stream().distinct().toList(),
          random.nextInt(4) == 0 ? "DE-SN" : "",
          somewhere ? 47.5 + random.nextInt(7_000) / 1000.0 : Double.NaN,
          6 + random.nextInt(9_000) / 1000.0,
          somewhere && random.nextBoolean() ? 5 + random.nextInt(200) : Double.NaN);
    }

    boolean hasOrigin() {
      return !Double.isNaN(latitude);
    }

    String url() {
      StringBuilder url = new StringBuilder("_pretty=false");
      services.forEach(service -> url.append("&service=").append(service));
      if (!state.isEmpty()) {
        url.append("&state=").append(state);
      }
      if (hasOrigin()) {
        url.append(String.format(Locale.ROOT, "&near=%s|%s", latitude, longitude));
      }
      if (!Double.isNaN(kilometres)) {
        url.append("&distance=").append(kilometres);
      }
      return url.toString();
    }
  }

  static List<Hit> of(DirectorySnapshot snapshot, Question question) {
    Map<String, Organization> organizations = read(snapshot, "Organization", Organization.class);
    Map<String, Location> places = read(snapshot, "Location", Location.class);
    Map<Hit, HealthcareService> hits = new HashMap<>();
    for (HealthcareService service :
        read(snapshot, "HealthcareService", HealthcareService.class).values()) {
      Organization provider = organizations.get(service.getProvidedBy().getReference());
      boolean active =
          isActive(service.hasActive(), service.getActive())
              && provider != null
              && isActive(provider.hasActive(), provider.getActive());
      List<Location> sites =
          service.getLocation().stream()
              .map(Reference::getReference)
              .map(places::get)
              .filter(site -> site != null && site.getStatus() == Location.LocationStatus.ACTIVE)
              .toList();
      double metres = metres(sites, question);
      if (active
          && (question.services.isEmpty() || !offered(service, question).isEmpty())
          && (question.state.isEmpty() || liesIn(sites, provider, question.state))
          && (Double.isNaN(question.kilometres)
              || (metres != UNKNOWN && metres <= question.kilometres * 1000))) {
        hits.put(new Hit(service.getIdElement().getIdPart(), metres), service);
      }
    }
    Map<String, Set<String>> atHouse = new HashMap<>();
    hits.forEach(
        (hit, service) ->
            atHouse
                .computeIfAbsent(house(service, organizations), h -> new HashSet<>())
                .addAll(offered(service, question)));
    return hits.entrySet().stream()
        .filter(
            hit ->
                atHouse.get(house(hit.getValue(), organizations)).size()
                    == question.services.size())
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingLong(Hit::decimetres).thenComparing(Hit::id))
        .toList();
  }

  private static boolean isActive(boolean said, boolean active) {
    return !said || active;
  }

  private static Set<String> offered(HealthcareService service, Question question) {
    Set<String> codes = codes(service.getType());
    return question.services.stream()
        .filter(
            wanted ->
                codes.contains(wanted)
                    || (wanted.equals("hsct")
                        && (codes.contains("hsct-allo") || codes.contains("hsct-auto")))
                    || (wanted.equals("palliative-care") && codes.contains("sapv"))
                    || (wanted.equals("pathology") && codes.contains("molecular-pathology"))
                    || (wanted.equals("tumor-board") && codes.contains("molecular-tumor-board")))
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(List<CodeableConcept> concepts) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .map(coding -> coding.getCode())
        .collect(Collectors.toSet());
  }

  private static String house(HealthcareService service, Map<String, Organization> organizations) {
    String house = service.getProvidedBy().getReference();
    String next = house;
    while (next != null && organizations.containsKey(next)) {
      Set<String> kinds = codes(organizations.get(next).getType());
      if (!kinds.contains("operator")
          && !kinds.contains("network")
          && !kinds.contains("ccc-consortium")) {
        house = next;
      }
      next = organizations.get(next).getPartOf().getReference();
    }
    return house;
  }

  private static boolean liesIn(List<Location> sites, Organization provider, String state) {
    List<String> states =
        sites.stream().map(site -> site.getAddress().getState()).filter(s -> s != null).toList();
    return states.isEmpty()
        ? provider.getAddress().stream().anyMatch(a -> state.equals(a.getState()))
        : states.contains(state);
  }

  private static double metres(List<Location> sites, Question question) {
    double nearest = UNKNOWN;
    for (Location site : sites) {
      if (question.hasOrigin() && site.hasPosition()) {
        double latitude = site.getPosition().getLatitude().doubleValue();
        double longitude = site.getPosition().getLongitude().doubleValue();
        nearest =
            Math.min(
                nearest, haversine(question.latitude, question.longitude, latitude, longitude));
      }
    }
    return nearest;
  }

  private static double haversine(double lat1, double lon1, double lat2, double lon2) {
    double north = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double east = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double half =
        north * north
            + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * east * east;
    return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
  }

  private static <T extends Resource> Map<String, T> read(
      DirectorySnapshot snapshot, String type, Class<T> of) {
    IParser parser = MemoryDirectory.CONTEXT.newJsonParser();
    Map<String, T> entries = new HashMap<>();
    for (StoredEntry entry : snapshot.entries(type)) {
      Resource read =
          READ.computeIfAbsent(
              entry, e -> parser.parseResource(of, new String(e.json(), StandardCharsets.UTF_8)));
      entries.put(entry.reference(), of.cast(read));
    }
    return entries;
  }
}
