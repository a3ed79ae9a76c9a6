package io.github.onkonetz.search.graph;

import io.github.onkonetz.search.graph.Relation.Side;
import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.DirectorySnapshot;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Who belongs to a network, at any depth: its parts and members, their parts and members, and so
 * on. Who only funds, awards, certifies, applies, founds or organises is not a member. Only what is
 * active and in force on the day counts. Computed once per state of the directory, network and day;
 * safe for any number of threads.
 */
public final class NetworkMembership {

  /** Roles in which one acts upon a network without being a part of it. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "funder", "designating-body", "certifying-body", "applicant", "initiator", "organiser");

  /**
   * So many answers are kept for a state of the directory: people ask for few networks and days.
   */
  private static final int MOST_KEPT = 256;

  private record Question(
      String network, LocalDate day, LocalDate today, Set<String> partnerKinds) {}

  private final OrganizationGraph graph;
  private final Map<Question, Set<String>> answers = new ConcurrentHashMap<>();

  NetworkMembership(OrganizationGraph graph) {
    this.graph = graph;
  }

  /** The memberships of a state of the directory. */
  public static NetworkMembership of(DirectorySnapshot snapshot) {
    return snapshot.derived(
        NetworkMembership.class,
        state -> new NetworkMembership(OrganizationGraph.of(state)),
        (former, changed, later) -> {
          OrganizationGraph graph = OrganizationGraph.of(later);
          return former.graph == graph ? former : new NetworkMembership(graph);
        });
  }

  /**
   * The organisations that belong to a network.
   *
   * @param network {@code Organization/id}
   * @param day on which they belong to it
   * @param today what is active is so today; for other days the periods of affiliations decide
   * @return {@code Organization/id} of each, the network itself included; empty if there is no such
   *     organisation
   */
  public Set<String> members(String network, LocalDate day, LocalDate today) {
    return answer(new Question(network, day, today, Set.of()));
  }

  /**
   * The organisations that belong to a network as partners of some kinds, with their parts.
   *
   * @param partnerKinds codes of {@code partner-kind}, narrower ones included by the caller
   */
  public Set<String> partners(
      String network, LocalDate day, LocalDate today, Set<String> partnerKinds) {
    return answer(new Question(network, day, today, Set.copyOf(partnerKinds)));
  }

  /**
   * Which affiliations are in force on a day, as they have to be for members.
   *
   * @param today what is active is so today; for other days the periods of affiliations decide
   */
  public static Predicate<AffiliationFacts> inForce(LocalDate day, LocalDate today) {
    return RelationFilter.inForce(EnumSet.noneOf(Side.class), day, today)::isInForce;
  }

  private Set<String> answer(Question question) {
    Set<String> known = answers.get(question);
    if (known != null) {
      return known;
    }
    Set<String> found = Collections.unmodifiableSet(compute(question));
    if (answers.size() < MOST_KEPT) {
      answers.put(question, found);
    }
    return found;
  }

  private Set<String> compute(Question question) {
    OrganizationNode top =
        question.network().startsWith(OrganizationGraph.ORGANIZATION)
            ? graph.node(question.network().substring(OrganizationGraph.ORGANIZATION.length()))
            : null;
    if (top == null) {
      return Set.of();
    }
    RelationFilter filter =
        RelationFilter.inForce(
            EnumSet.of(Side.PART, Side.MEMBER), question.day(), question.today());
    Set<OrganizationNode> members = new HashSet<>();
    Set<OrganizationNode> partners = new HashSet<>();
    follow(
        List.of(top),
        members,
        (relation, node) -> {
          boolean belongs = isMembership(relation) && filter.leads(relation, node);
          if (belongs && isOneOf(question.partnerKinds(), relation)) {
            partners.add(relation.other(node));
          }
          return belongs;
        });
    if (question.partnerKinds().isEmpty()) {
      return references(members);
    }
    Set<OrganizationNode> withParts = new HashSet<>();
    follow(
        partners,
        withParts,
        (relation, node) -> relation.facts() == null && filter.leads(relation, node));
    return references(withParts);
  }

  private static void follow(
      Collection<OrganizationNode> from,
      Set<OrganizationNode> reached,
      BiPredicate<Relation, OrganizationNode> step) {
    Deque<OrganizationNode> open = new ArrayDeque<>(from);
    reached.addAll(from);
    while (!open.isEmpty()) {
      OrganizationNode node = open.remove();
      for (Relation relation : node.relations()) {
        if (step.test(relation, node) && reached.add(relation.other(node))) {
          open.add(relation.other(node));
        }
      }
    }
  }

  private static boolean isOneOf(Set<String> partnerKinds, Relation relation) {
    String kind = relation.facts() == null ? null : relation.facts().partnerKind();
    return kind != null && partnerKinds.contains(kind);
  }

  private static boolean isMembership(Relation relation) {
    return relation.facts() == null
        || relation.facts().networkRoles().isEmpty()
        || !OUTSIDE.containsAll(relation.facts().networkRoles());
  }

  private static Set<String> references(Set<OrganizationNode> nodes) {
    Set<String> references = new HashSet<>();
    nodes.forEach(node -> references.add(node.reference()));
    return references;
  }
}
