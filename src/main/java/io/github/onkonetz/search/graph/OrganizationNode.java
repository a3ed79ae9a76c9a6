package io.github.onkonetz.search.graph;

import io.github.onkonetz.search.index.OrganizationFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** An organisation and its relations. Complete and unchanging once its graph is built. */
final class OrganizationNode {

  private static final Comparator<Relation> BY_AFFILIATION =
      Comparator.comparing(
          relation -> relation.affiliation() == null ? "" : relation.affiliation());

  private final String id;
  private final OrganizationFacts facts;
  private final List<Relation> relations = new ArrayList<>(2);

  OrganizationNode(String id, OrganizationFacts facts) {
    this.id = id;
    this.facts = facts;
  }

  String id() {
    return id;
  }

  String reference() {
    return OrganizationGraph.ORGANIZATION + id;
  }

  OrganizationFacts facts() {
    return facts;
  }

  /** By the id of the other organisation; part and whole first, then affiliations by id. */
  List<Relation> relations() {
    return Collections.unmodifiableList(relations);
  }

  void add(Relation relation) {
    relations.add(relation);
  }

  void sortRelations() {
    Comparator<Relation> byOther = Comparator.comparing(relation -> relation.other(this).id());
    relations.sort(byOther.thenComparing(BY_AFFILIATION));
  }

  @Override
  public String toString() {
    return reference();
  }
}
