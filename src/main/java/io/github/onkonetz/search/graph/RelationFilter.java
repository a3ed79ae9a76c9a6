package io.github.onkonetz.search.graph;

import io.github.onkonetz.search.graph.Relation.Side;
import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.DateType;
import org.jspecify.annotations.Nullable;

/**
 * Which relations a question is about. That one organisation is part of another has no dates: it
 * always counts. What an affiliation was on a day is said by its period and status, while its
 * {@code active} is about today.
 *
 * @param sides from where to where relations are followed
 * @param day on which they have to be in force, or a longer time at some moment of which; null for
 *     today (or for all times, see {@code inactive})
 * @param today what today is
 * @param partnerKinds codes of {@code partner-kind}; empty for all
 * @param roles codes of {@code network-role}; empty for all
 * @param statuses codes of {@code affiliation-status}; empty for what is or was in force
 * @param inactive whether also entries that are not active count, relations of every status, and,
 *     if no day is given, of every time
 */
record RelationFilter(
    Set<Side> sides,
    @Nullable DateSpan day,
    DateSpan today,
    Set<String> partnerKinds,
    Set<String> roles,
    Set<String> statuses,
    boolean inactive) {

  private static final String ENDED = "ended";

  /** Of what has such a status, its period says when it was in force. */
  private static final Set<String> IN_FORCE = Set.of("active", ENDED);

  /** What is in force on a day, of every kind and role, followed to those sides. */
  static RelationFilter inForce(Set<Side> sides, LocalDate day, LocalDate today) {
    return new RelationFilter(sides, span(day), span(today), Set.of(), Set.of(), Set.of(), false);
  }

  /** All of a day, as periods mean days. */
  static DateSpan span(LocalDate day) {
    return DateSpan.of(new DateType(day.toString()));
  }

  RelationFilter {
    sides = Set.copyOf(sides);
    partnerKinds = Set.copyOf(partnerKinds);
    roles = Set.copyOf(roles);
    statuses = Set.copyOf(statuses);
  }

  /** Whether the relation may be followed from that side, and to whom it leads counts. */
  boolean leads(Relation relation, OrganizationNode from) {
    return sides.contains(relation.sideOpposite(from))
        && counts(relation.other(from))
        && counts(relation);
  }

  /** Whether an organisation counts that was not asked for by name. */
  boolean counts(OrganizationNode node) {
    return inactive || node.facts().active();
  }

  /** Whether the relation counts, whoever it connects. */
  boolean counts(Relation relation) {
    AffiliationFacts affiliation = relation.facts();
    return affiliation == null || (hasAsked(affiliation) && isInForce(affiliation));
  }

  /**
   * Whether the affiliation counts by its time and status, whatever it is and whoever takes part.
   */
  boolean isInForce(AffiliationFacts affiliation) {
    return isInTime(affiliation) && hasStatus(affiliation);
  }

  private boolean hasAsked(AffiliationFacts affiliation) {
    String kind = affiliation.partnerKind();
    List<String> its = affiliation.networkRoles();
    return (partnerKinds.isEmpty() || (kind != null && partnerKinds.contains(kind)))
        && (roles.isEmpty() || its.stream().anyMatch(roles::contains));
  }

  private boolean isInTime(AffiliationFacts affiliation) {
    DateSpan period = affiliation.period();
    if (day == null) {
      return inactive || (affiliation.active() && period.overlaps(today));
    }
    boolean isToday = today.from() <= day.from() && day.until() <= today.until();
    boolean saysWhen = !isToday && !period.equals(DateSpan.ALWAYS);
    return period.overlaps(day) && (inactive || affiliation.active() || saysWhen);
  }

  private boolean hasStatus(AffiliationFacts affiliation) {
    String status = affiliation.status();
    if (!statuses.isEmpty()) {
      return status != null && statuses.contains(status);
    }
    if (inactive || status == null) {
      return true;
    }
    // What has ended on a day that nobody knows may have ended before any day.
    boolean endUnknown = affiliation.period().until() == Long.MAX_VALUE;
    return IN_FORCE.contains(status) && !(status.equals(ENDED) && endUnknown);
  }
}
