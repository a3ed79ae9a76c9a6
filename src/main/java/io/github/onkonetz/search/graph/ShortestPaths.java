package io.github.onkonetz.search.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How two organisations are connected by as few relations as possible.
 *
 * @param paths the organisations from one to the other on each way, in order of their ids; empty if
 *     they are not connected
 * @param more whether there are more ways of that length than are listed
 */
record ShortestPaths(List<List<OrganizationNode>> paths, boolean more) {

  /** How many relations a path has; -1 if there is none. */
  int length() {
    return paths.isEmpty() ? -1 : paths.get(0).size() - 1;
  }

  /**
   * Looks for them breadth first, in both directions of every relation that counts.
   *
   * @param longest how many relations a path may have
   * @param most how many paths are listed
   */
  static ShortestPaths between(
      OrganizationNode from, OrganizationNode to, RelationFilter filter, int longest, int most) {
    Map<OrganizationNode, Integer> distances = distancesTo(to, from, filter, longest);
    if (!distances.containsKey(from)) {
      return new ShortestPaths(List.of(), false);
    }
    List<List<OrganizationNode>> paths = new ArrayList<>();
    Deque<List<OrganizationNode>> open = new ArrayDeque<>();
    open.push(List.of(from));
    // Always one more than is listed, to know whether there are more; each step comes nearer.
    while (!open.isEmpty() && paths.size() <= most) {
      List<OrganizationNode> path = open.pop();
      OrganizationNode last = path.get(path.size() - 1);
      if (last == to) {
        paths.add(path);
        continue;
      }
      List<OrganizationNode> nearer = nearer(last, distances, filter);
      Collections.reverse(nearer);
      for (OrganizationNode next : nearer) {
        List<OrganizationNode> longer = new ArrayList<>(path);
        longer.add(next);
        open.push(longer);
      }
    }
    boolean more = paths.size() > most;
    return new ShortestPaths(List.copyOf(more ? paths.subList(0, most) : paths), more);
  }

  /** What connects two neighbours on a path. */
  static List<Relation> between(
      OrganizationNode one, OrganizationNode other, RelationFilter filter) {
    return one.relations().stream()
        .filter(relation -> relation.other(one) == other)
        .filter(filter::counts)
        .toList();
  }

  private static Map<OrganizationNode, Integer> distancesTo(
      OrganizationNode to, OrganizationNode from, RelationFilter filter, int longest) {
    Map<OrganizationNode, Integer> distances = new HashMap<>();
    distances.put(to, 0);
    List<OrganizationNode> ring = List.of(to);
    for (int hops = 1; hops <= longest && !ring.isEmpty() && !distances.containsKey(from); hops++) {
      List<OrganizationNode> next = new ArrayList<>();
      for (OrganizationNode node : ring) {
        for (Relation relation : node.relations()) {
          OrganizationNode other = relation.other(node);
          // The ends may be inactive: they were asked for by name.
          boolean usable = filter.counts(relation) && (other == from || filter.counts(other));
          if (usable && distances.putIfAbsent(other, hops) == null) {
            next.add(other);
          }
        }
      }
      ring = next;
    }
    return distances;
  }

  private static List<OrganizationNode> nearer(
      OrganizationNode node, Map<OrganizationNode, Integer> distances, RelationFilter filter) {
    int distance = distances.getOrDefault(node, 0);
    Set<OrganizationNode> nearer = new LinkedHashSet<>();
    for (Relation relation : node.relations()) {
      OrganizationNode other = relation.other(node);
      if (Integer.valueOf(distance - 1).equals(distances.get(other)) && filter.counts(relation)) {
        nearer.add(other);
      }
    }
    return new ArrayList<>(nearer);
  }
}
