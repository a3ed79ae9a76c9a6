package io.github.onkonetz.search.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The organisations around one of them and what connects them.
 *
 * @param depths how many relations each is away, nearest first and then by id; the centre first
 * @param relations what was followed: at least one of the two is nearer than the depth asked for
 */
record Neighbourhood(Map<OrganizationNode, Integer> depths, List<Relation> relations) {

  /** There is more around than was allowed for. */
  static final class TooLargeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int depth;

    TooLargeException(int depth) {
      super("too many organisations within " + depth + " relations");
      this.depth = depth;
    }

    /** At how many relations from the centre there were too many. */
    int depth() {
      return depth;
    }
  }

  /**
   * Follows relations breadth first.
   *
   * @param depth how many relations far, from 0
   * @param most how many organisations there may be, the centre included
   * @throws TooLargeException if there are more
   */
  static Neighbourhood around(OrganizationNode center, RelationFilter filter, int depth, int most)
      throws TooLargeException {
    Map<OrganizationNode, Integer> depths = new LinkedHashMap<>();
    Set<Relation> relations = new LinkedHashSet<>();
    depths.put(center, 0);
    List<OrganizationNode> ring = List.of(center);
    for (int hops = 1; hops <= depth && !ring.isEmpty(); hops++) {
      Set<OrganizationNode> next = new LinkedHashSet<>();
      for (OrganizationNode node : ring) {
        for (Relation relation : node.relations()) {
          if (filter.leads(relation, node)) {
            relations.add(relation);
            OrganizationNode other = relation.other(node);
            if (!depths.containsKey(other)
                && next.add(other)
                && depths.size() + next.size() > most) {
              throw new TooLargeException(hops);
            }
          }
        }
      }
      ring = new ArrayList<>(next);
      ring.sort((one, other) -> one.id().compareTo(other.id()));
      for (OrganizationNode node : ring) {
        depths.put(node, hops);
      }
    }
    return new Neighbourhood(depths, List.copyOf(relations));
  }
}
