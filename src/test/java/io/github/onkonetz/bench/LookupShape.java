package io.github.onkonetz.bench;

import io.github.onkonetz.testing.GeneratedDirectory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;

/** What programs ask a directory, as paths behind its FHIR base, with values of a generated one. */
enum LookupShape {
  READ("read Organization"),
  NAME("Organization?name"),
  SERVICE("HealthcareService?service-type&organization"),
  SERVICE_SYSTEM("the same with the system of the type"),
  SERVICE_NEAR("HealthcareService?service-type&location.near, 2 includes"),
  ROLE("PractitionerRole?specialty&organization, 2 includes"),
  AFFILIATION("OrganizationAffiliation?primary-organization, include"),
  NEAR("Location?near, 20 hits"),
  SERVICES_NEAR("HealthcareService?location.near, 2 includes, 20 hits"),
  WITH_ALL("Organization?_id, 2 revincludes");

  /** A page is full with so many. */
  private static final int PAGE = 20;

  /** More would make a larger directory work more for the same page. */
  private static final int MOST = 60;

  /** Not every point has as many hits around it as are wanted: others get a smaller circle. */
  private static final double[] PARTS_OF_DISTANCE = {1, 0.5, 0.25, 0.1};

  private static final double KILOMETRES = 25;
  private static final double WIDER_KILOMETRES = 50;

  /** The size of directory for which those distances are meant. */
  private static final double ORGANIZATIONS = 2000;

  private final String title;

  LookupShape(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether a value with so many hits is one to measure with: alike in directories of any size. */
  boolean isFit(int hits) {
    boolean full = this == NEAR || this == SERVICES_NEAR;
    return hits >= (full ? PAGE : 1) && hits <= MOST;
  }

  /**
   * More values of each shape than are needed, in an order of chance that repeats itself.
   *
   * @param organizations size of the generated directory
   * @param seed of the generated directory
   */
  static Map<LookupShape, List<String>> all(int organizations, long seed) {
    Map<LookupShape, Set<String>> paths = new EnumMap<>(LookupShape.class);
    for (LookupShape shape : values()) {
      paths.put(shape, new LinkedHashSet<>());
    }
    double scale = Math.sqrt(ORGANIZATIONS / organizations);
    List<String> types = new ArrayList<>();
    List<double[]> places = new ArrayList<>();
    GeneratedDirectory.of(organizations, seed).forEach(entry -> add(entry, paths, types, places));
    Random chance = new Random(seed);
    for (double part : PARTS_OF_DISTANCE) {
      for (double[] place : places) {
        addNear(paths, place, scale * part, types, chance);
      }
    }
    Map<LookupShape, List<String>> mixed = new EnumMap<>(LookupShape.class);
    paths.forEach(
        (shape, values) -> {
          List<String> order = new ArrayList<>(values);
          Collections.shuffle(order, new Random(seed));
          mixed.put(shape, order);
        });
    return mixed;
  }

  private static void addNear(
      Map<LookupShape, Set<String>> paths,
      double[] place,
      double scale,
      List<String> types,
      Random chance) {
    String near =
        String.format(
            Locale.ROOT,
            "%.4f|%.4f|",
            place[0] + chance.nextGaussian() * 0.05,
            place[1] + chance.nextGaussian() * 0.07);
    paths.get(NEAR).add("/Location?near=" + encoded(near + kilometres(KILOMETRES * scale) + "|km"));
    String services =
        "location.near="
            + encoded(near + kilometres(WIDER_KILOMETRES * scale) + "|km")
            + "&_include=HealthcareService:organization"
            + "&_include=HealthcareService:location&_count=20";
    paths
        .get(SERVICE_NEAR)
        .add(
            "/HealthcareService?service-type="
                + types.get(chance.nextInt(types.size()))
                + "&"
                + services);
    paths.get(SERVICES_NEAR).add("/HealthcareService?" + services);
  }

  private static String kilometres(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void add(
      Resource entry,
      Map<LookupShape, Set<String>> paths,
      List<String> types,
      List<double[]> places) {
    String id = entry.getIdElement().getIdPart();
    if (entry instanceof Organization organization) {
      paths.get(READ).add("/Organization/" + id);
      paths.get(NAME).add("/Organization?name=" + encoded(organization.getName()));
      paths
          .get(WITH_ALL)
          .add(
              "/Organization?_id="
                  + id
                  + "&_revinclude=PractitionerRole:organization"
                  + "&_revinclude=HealthcareService:organization");
    } else if (entry instanceof HealthcareService service) {
      String system = service.getTypeFirstRep().getCodingFirstRep().getSystem();
      String code = service.getTypeFirstRep().getCodingFirstRep().getCode();
      String provider = "&organization=" + service.getProvidedBy().getReference();
      types.add(code);
      paths.get(SERVICE).add("/HealthcareService?service-type=" + code + provider);
      paths
          .get(SERVICE_SYSTEM)
          .add("/HealthcareService?service-type=" + encoded(system + "|" + code) + provider);
    } else if (entry instanceof PractitionerRole role) {
      paths
          .get(ROLE)
          .add(
              "/PractitionerRole?specialty="
                  + role.getSpecialtyFirstRep().getCodingFirstRep().getCode()
                  + "&organization="
                  + role.getOrganization().getReference()
                  + "&_include=PractitionerRole:practitioner"
                  + "&_include=PractitionerRole:organization");
    } else if (entry instanceof OrganizationAffiliation affiliation) {
      paths
          .get(AFFILIATION)
          .add(
              "/OrganizationAffiliation?primary-organization="
                  + affiliation.getOrganization().getReference()
                  + "&_include=OrganizationAffiliation:participating-organization");
    } else if (entry instanceof Location location && location.hasPosition()) {
      places.add(
          new double[] {
            location.getPosition().getLatitude().doubleValue(),
            location.getPosition().getLongitude().doubleValue()
          });
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
