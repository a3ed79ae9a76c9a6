package io.github.onkonetz.testing;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * A made-up directory of any size in the shape of a German one, under our profiles: hospitals with
 * departments and certified centres, partners of the chain of care, networks that join them, their
 * places, services, people and affiliations. The same arguments always give the same entries. Six
 * entries for each organisation: {@code of(2_000, 42)} are 12,000 entries.
 */
public final class GeneratedDirectory {

  /** Fewer organisations leave no room for every kind of them. */
  public static final int FEWEST_ORGANIZATIONS = 200;

  /** How many entries there are of each organisation. */
  public static final int ENTRIES_PER_ORGANIZATION = 6;

  private GeneratedDirectory() {}

  /**
   * The entries, each after those that it refers to, made while the stream is read. They are as the
   * server would answer them, except for version and time: with ids ({@code gen-...}), number,
   * profile and origin.
   *
   * @param organizations at least {@link #FEWEST_ORGANIZATIONS}
   * @param seed another one gives other entries of the same shape
   */
  public static Stream<Resource> of(int organizations, long seed) {
    GeneratedPlan plan = GeneratedPlan.of(organizations, seed);
    GeneratedOrganizations organization = new GeneratedOrganizations(plan);
    GeneratedServices service = new GeneratedServices(plan);
    GeneratedPeople people = new GeneratedPeople(plan);
    GeneratedAffiliations affiliation = new GeneratedAffiliations(plan);
    return Stream.<Stream<? extends Resource>>of(
            GeneratedCity.states().stream().map(organization::jurisdiction),
            plan.organizations().map(organization::organization),
            IntStream.range(0, organizations / 20).mapToObj(organization::endpoint),
            plan.sites().stream().map(organization::site),
            IntStream.range(0, organizations * 5 / 4).mapToObj(service::service),
            IntStream.range(0, organizations).mapToObj(people::practitioner),
            IntStream.range(0, organizations * 29 / 20).mapToObj(people::role),
            IntStream.range(0, organizations * 13 / 20).mapToObj(affiliation::affiliation))
        .flatMap(entries -> entries);
  }
}
