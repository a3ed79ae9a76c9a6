package io.github.onkonetz.search.graph;

import io.github.onkonetz.search.index.AffiliationFacts;
import org.jspecify.annotations.Nullable;

/**
 * A relation of two organisations: either one is part of the other, or one takes part in the other.
 */
final class Relation {

  private final OrganizationNode lower;
  private final OrganizationNode upper;
  private final @Nullable String affiliation;
  private final @Nullable AffiliationFacts facts;

  Relation(
      OrganizationNode lower,
      OrganizationNode upper,
      @Nullable String affiliation,
      @Nullable AffiliationFacts facts) {
    this.lower = lower;
    this.upper = upper;
    this.affiliation = affiliation;
    this.facts = facts;
  }

  /** What the organisation on one side calls the one on the other. */
  enum Side {
    WHOLE("whole"),
    PART("part"),
    NETWORK("network"),
    MEMBER("member");

    private final String code;

    Side(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  static Relation partOf(OrganizationNode part, OrganizationNode whole) {
    return new Relation(part, whole, null, null);
  }

  /** The part, or who takes part. */
  OrganizationNode lower() {
    return lower;
  }

  /** The whole, or the network or centre. */
  OrganizationNode upper() {
    return upper;
  }

  /** Id of the OrganizationAffiliation; null if one is part of the other. */
  @Nullable String affiliation() {
    return affiliation;
  }

  /** Facts of the affiliation; null if one is part of the other. */
  @Nullable AffiliationFacts facts() {
    return facts;
  }

  OrganizationNode other(OrganizationNode one) {
    return one == lower ? upper : lower;
  }

  /** What the other side is, seen from this one. */
  Side sideOpposite(OrganizationNode one) {
    if (facts == null) {
      return one == lower ? Side.WHOLE : Side.PART;
    }
    return one == lower ? Side.NETWORK : Side.MEMBER;
  }

  @Override
  public String toString() {
    return lower.id() + (affiliation == null ? " partOf " : " in ") + upper.id();
  }
}
