package io.github.onkonetz.search.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.search.graph.Relation.Side;
import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The graph against a plain scan: the same questions answered by walking over the lists of entries
 * again and again, without the graph and its filter.
 */
class GraphScanTest {

  private static final String ORGANIZATION = "Organization/";
  private static final int ORGANIZATIONS = 40;
  private static final int AFFILIATIONS = 75;
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2019, 5, 1),
          LocalDate.of(2021, 12, 31),
          LocalDate.of(2024, 3, 19),
          MadeUpNetwork.TODAY);
  private static final Map<LocalDate, DateSpan> SPANS = new ConcurrentHashMap<>();
  private static final List<String> STATUSES =
      List.of("planned", "applied", "active", "active", "active", "suspended", "ended");
  private static final List<String> ROLES =
      List.of("cooperation-partner", "consortium-site", "funder", "network-spoke");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void neighbourhoodsPathsAndMembersAreThoseOfAScan(long seed) throws Exception {
    Random random = new Random(seed);
    MadeUpNetwork network = generate(random);
    OrganizationGraph graph = network.graph();
    NetworkMembership membership = new NetworkMembership(graph);
    for (LocalDate day : DAYS) {
      RelationFilter filter =
          RelationFilter.inForce(EnumSet.allOf(Side.class), day, MadeUpNetwork.TODAY);
      for (int i = 0; i < 6; i++) {
        String from = "o" + random.nextInt(ORGANIZATIONS);
        String to = "o" + random.nextInt(ORGANIZATIONS);
        Map<String, Integer> distances = distances(network, from, to, day);
        assertNeighbourhood(
            graph, filter, from, random.nextInt(5), distances(network, from, from, day));
        assertPaths(graph, filter, network, from, to, distances, day);
        assertThat(membership.members(ORGANIZATION + from, day, MadeUpNetwork.TODAY))
            .isEqualTo(members(network, from, day));
      }
    }
  }

  private static void assertNeighbourhood(
      OrganizationGraph graph,
      RelationFilter filter,
      String from,
      int depth,
      Map<String, Integer> distances)
      throws Neighbourhood.TooLargeException {
    Map<String, Integer> expected = new TreeMap<>(distances);
    expected.values().removeIf(distance -> distance > depth);
    Map<String, Integer> found = new TreeMap<>();
    Neighbourhood.around(node(graph, from), filter, depth, ORGANIZATIONS)
        .depths()
        .forEach((node, hops) -> found.put(node.id(), hops));
    assertThat(found).isEqualTo(expected);
  }

  private static void assertPaths(
      OrganizationGraph graph,
      RelationFilter filter,
      MadeUpNetwork network,
      String from,
      String to,
      Map<String, Integer> distances,
      LocalDate day) {
    ShortestPaths paths =
        ShortestPaths.between(node(graph, from), node(graph, to), filter, ORGANIZATIONS, 10_000);
    assertThat(paths.length()).isEqualTo(distances.getOrDefault(to, -1));
    assertThat(paths.more()).isFalse();
    assertThat(paths.paths()).doesNotHaveDuplicates();
    for (List<OrganizationNode> path : paths.paths()) {
      assertThat(path.get(0).id()).isEqualTo(from);
      assertThat(path.get(path.size() - 1).id()).isEqualTo(to);
      for (int i = 0; i + 1 < path.size(); i++) {
        assertThat(neighbours(network, path.get(i).id(), day)).contains(path.get(i + 1).id());
      }
    }
    assertThat(paths.paths()).hasSize(count(network, from, to, distances, day));
  }

  /** How many ways there are, one step back at a time from the end. */
  private static int count(
      MadeUpNetwork network,
      String from,
      String to,
      Map<String, Integer> distances,
      LocalDate day) {
    if (!distances.containsKey(to)) {
      return 0;
    }
    Map<String, Integer> ways = new HashMap<>();
    ways.put(from, 1);
    List<String> order = new ArrayList<>(distances.keySet());
    order.sort((a, b) -> Integer.compare(distances.get(a), distances.get(b)));
    for (String id : order) {
      boolean endOnTheWay = !network.organizations.get(id).active() && !id.equals(to);
      for (String next : neighbours(network, id, day)) {
        if (Objects.equals(distances.get(next), distances.get(id) + 1)
            && (id.equals(from) || !endOnTheWay)) {
          ways.merge(next, ways.getOrDefault(id, 0), Integer::sum);
        }
      }
    }
    return ways.get(to);
  }

  /** Relations from one to all others that are active, or are the one asked for. */
  private static Map<String, Integer> distances(
      MadeUpNetwork network, String from, String to, LocalDate day) {
    Map<String, Integer> distances = new TreeMap<>();
    distances.put(from, 0);
    for (boolean changed = true; changed; ) {
      changed = false;
      for (String id : List.copyOf(distances.keySet())) {
        for (String next : neighbours(network, id, day)) {
          boolean usable = network.organizations.get(next).active() || next.equals(to);
          boolean passable = id.equals(from) || network.organizations.get(id).active();
          int distance = distances.get(id) + 1;
          if (usable && passable && distances.getOrDefault(next, Integer.MAX_VALUE) > distance) {
            distances.put(next, distance);
            changed = true;
          }
        }
      }
    }
    return distances;
  }

  private static Set<String> neighbours(MadeUpNetwork network, String id, LocalDate day) {
    Set<String> neighbours = new TreeSet<>();
    network.organizations.forEach(
        (other, facts) -> {
          if ((ORGANIZATION + id).equals(facts.partOf())) {
            neighbours.add(other);
          } else if (other.equals(id) && facts.partOf() != null) {
            neighbours.add(facts.partOf().substring(ORGANIZATION.length()));
          }
        });
    for (AffiliationFacts facts : network.affiliations.values()) {
      if (inForce(facts, day)) {
        if ((ORGANIZATION + id).equals(facts.organization())) {
          neighbours.add(facts.participating().substring(ORGANIZATION.length()));
        } else if ((ORGANIZATION + id).equals(facts.participating())) {
          neighbours.add(facts.organization().substring(ORGANIZATION.length()));
        }
      }
    }
    neighbours.remove(id);
    neighbours.retainAll(network.organizations.keySet());
    return neighbours;
  }

  private static boolean inForce(AffiliationFacts facts, LocalDate day) {
    DateSpan span = SPANS.computeIfAbsent(day, RelationFilter::span);
    boolean begun = facts.period().from() <= span.until();
    boolean notOver = facts.period().until() >= span.from();
    boolean withoutPeriod =
        facts.period().from() == Long.MIN_VALUE && facts.period().until() == Long.MAX_VALUE;
    boolean activeCounts = day.equals(MadeUpNetwork.TODAY) || withoutPeriod;
    boolean status =
        "active".equals(facts.status())
            || ("ended".equals(facts.status()) && facts.period().until() != Long.MAX_VALUE);
    return begun && notOver && status && (facts.active() || !activeCounts);
  }

  private static Set<String> members(MadeUpNetwork network, String top, LocalDate day) {
    Set<String> members = new TreeSet<>(Set.of(ORGANIZATION + top));
    for (boolean changed = true; changed; ) {
      changed = false;
      for (var entry : network.organizations.entrySet()) {
        String part = ORGANIZATION + entry.getKey();
        if (entry.getValue().active()
            && members.contains(String.valueOf(entry.getValue().partOf()))) {
          changed |= members.add(part);
        }
      }
      for (AffiliationFacts facts : network.affiliations.values()) {
        String member = facts.participating();
        boolean known = network.organizations.containsKey(member.substring(ORGANIZATION.length()));
        if (known
            && members.contains(facts.organization())
            && inForce(facts, day)
            && !facts.networkRoles().equals(List.of("funder"))
            && network.organizations.get(member.substring(ORGANIZATION.length())).active()) {
          changed |= members.add(member);
        }
      }
    }
    return members;
  }

  /** Cycles, hubs, loops, dangling references and all kinds of dates among them. */
  private static MadeUpNetwork generate(Random random) {
    MadeUpNetwork network = new MadeUpNetwork();
    for (int i = 0; i < ORGANIZATIONS; i++) {
      String whole = random.nextInt(3) == 0 ? "o" + random.nextInt(ORGANIZATIONS + 3) : null;
      network.organization("o" + i, whole, random.nextInt(12) != 0);
    }
    for (int i = 0; i < AFFILIATIONS; i++) {
      int hub = random.nextInt(4) == 0 ? 0 : random.nextInt(ORGANIZATIONS);
      Integer start = random.nextBoolean() ? 2018 + random.nextInt(8) : null;
      Integer end =
          random.nextInt(3) == 0 ? (start == null ? 2020 : start) + random.nextInt(5) : null;
      network.affiliation(
          "o" + random.nextInt(ORGANIZATIONS + 2),
          "o" + hub,
          random.nextBoolean() ? "partner-hospital" : null,
          ROLES.get(random.nextInt(ROLES.size())),
          STATUSES.get(random.nextInt(STATUSES.size())),
          random.nextInt(4) != 0,
          start == null ? null : start.toString(),
          end == null ? null : end.toString());
    }
    return network;
  }

  private static OrganizationNode node(OrganizationGraph graph, String id) {
    return Objects.requireNonNull(graph.node(id));
  }
}
