package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.DateSpan;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who carries a consortium, and who takes part in anything as a kind of partner, on a day. */
final class Participation {

  private static final String AFFILIATION = "OrganizationAffiliation";
  private static final String IN_FORCE = "active";
  private static final String ENDED = "ended";

  /** Roles of those who carry a consortium: what it was awarded is theirs. */
  private static final Set<String> CARRIERS = Set.of("consortium-site", "lead-site");

  private Participation() {}

  /** Those who carry one of these consortia on a day, as references. */
  static Set<String> carriers(
      DirectorySnapshot snapshot, Collection<String> consortia, DateSpan day) {
    return affiliationsOf(snapshot, consortia, day).stream()
        .filter(affiliation -> affiliation.networkRoles().stream().anyMatch(CARRIERS::contains))
        .map(affiliation -> String.valueOf(affiliation.participating()))
        .collect(Collectors.toSet());
  }

  /**
   * Those who take part in something, whatever it is, as one of these kinds of partner on a day, as
   * references.
   */
  static Set<String> partners(DirectorySnapshot snapshot, Set<Code> kinds, DateSpan day) {
    List<String> terms = kinds.stream().map(kind -> kind.system() + "|" + kind.code()).toList();
    return Lookup.entries(snapshot, AFFILIATION, IndexFields.token("role"), terms).stream()
        .map(entry -> (AffiliationFacts) entry.facts())
        .filter(affiliation -> isInForce(affiliation, day))
        .map(affiliation -> String.valueOf(affiliation.participating()))
        .collect(Collectors.toSet());
  }

  private static List<AffiliationFacts> affiliationsOf(
      DirectorySnapshot snapshot, Collection<String> organizations, DateSpan day) {
    return Lookup.entries(
            snapshot, AFFILIATION, IndexFields.reference("primary-organization"), organizations)
        .stream()
        .map(StoredEntry::facts)
        .map(AffiliationFacts.class::cast)
        .filter(affiliation -> affiliation.participating() != null && isInForce(affiliation, day))
        .toList();
  }

  /** {@code active} is about today; for other days period and status decide, if they can. */
  private static boolean isInForce(AffiliationFacts affiliation, DateSpan day) {
    DateSpan period = affiliation.period();
    boolean saysWhen = !period.equals(DateSpan.ALWAYS);
    if (!period.overlaps(day) || !(affiliation.active() || saysWhen)) {
      return false;
    }
    String status = affiliation.status();
    boolean endKnown = period.until() != Long.MAX_VALUE;
    return status == null || IN_FORCE.equals(status) || (ENDED.equals(status) && endKnown);
  }
}
