package io.github.onkonetz.search.graph;

import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.DirectorySnapshot.Update;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All organisations of the directory and how they are related. Relations to what is not in the
 * directory, and of an organisation with itself, are left out. Immutable.
 */
final class OrganizationGraph {

  static final String ORGANIZATION = "Organization/";

  /** Types of entries that the graph is made of. */
  private static final Set<String> MADE_OF = Set.of("Organization", "OrganizationAffiliation");

  private final Map<String, OrganizationNode> nodes = new HashMap<>();

  /** The graph of a state of the directory, made when it is first asked for. */
  static OrganizationGraph of(DirectorySnapshot snapshot) {
    return snapshot.derived(
        OrganizationGraph.class,
        OrganizationGraph::build,
        (former, changed, later) -> Update.concerns(changed, MADE_OF) ? build(later) : former);
  }

  private static OrganizationGraph build(DirectorySnapshot snapshot) {
    Builder builder = new Builder();
    for (StoredEntry entry : snapshot.entries("Organization")) {
      builder.organization(entry.id(), (OrganizationFacts) entry.facts());
    }
    for (StoredEntry entry : snapshot.entries("OrganizationAffiliation")) {
      builder.affiliation(entry.id(), (AffiliationFacts) entry.facts());
    }
    return builder.build();
  }

  /** Null if there is no such organisation. */
  @Nullable OrganizationNode node(String id) {
    return nodes.get(id);
  }

  int size() {
    return nodes.size();
  }

  Iterable<OrganizationNode> nodes() {
    return nodes.values();
  }

  private @Nullable OrganizationNode referred(@Nullable String reference) {
    return reference != null && reference.startsWith(ORGANIZATION)
        ? nodes.get(reference.substring(ORGANIZATION.length()))
        : null;
  }

  /** Takes the organisations first, then the affiliations. */
  static final class Builder {

    private final OrganizationGraph graph = new OrganizationGraph();

    Builder organization(String id, OrganizationFacts facts) {
      graph.nodes.put(id, new OrganizationNode(id, facts));
      return this;
    }

    Builder affiliation(String id, AffiliationFacts facts) {
      OrganizationNode upper = graph.referred(facts.organization());
      OrganizationNode lower = graph.referred(facts.participating());
      if (upper != null && lower != null) {
        relate(new Relation(lower, upper, id, facts));
      }
      return this;
    }

    OrganizationGraph build() {
      for (OrganizationNode node : graph.nodes.values()) {
        OrganizationNode whole = graph.referred(node.facts().partOf());
        if (whole != null) {
          relate(Relation.partOf(node, whole));
        }
      }
      graph.nodes.values().forEach(OrganizationNode::sortRelations);
      return graph;
    }

    private static void relate(Relation relation) {
      if (relation.lower() != relation.upper()) {
        relation.lower().add(relation);
        relation.upper().add(relation);
      }
    }
  }
}
