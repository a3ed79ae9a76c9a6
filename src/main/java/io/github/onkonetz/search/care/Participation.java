package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Who carries a consortium, and who takes part in anything as a kind of partner. */
final class Participation {

  private static final String AFFILIATION = "OrganizationAffiliation";

  /** Roles of those who carry a consortium: what it was awarded is theirs. */
  private static final Set<String> CARRIERS = Set.of("consortium-site", "lead-site");

  private Participation() {}

  /**
   * Those who carry one of these consortia, as references.
   *
   * @param inForce which affiliations count
   */
  static Set<String> carriers(
      DirectorySnapshot snapshot,
      Collection<String> consortia,
      Predicate<AffiliationFacts> inForce) {
    return participants(
        snapshot,
        Lookup.entries(
            snapshot, AFFILIATION, IndexFields.reference("primary-organization"), consortia),
        inForce.and(
            affiliation -> affiliation.networkRoles().stream().anyMatch(CARRIERS::contains)));
  }

  /**
   * Those who take part in something, whatever it is, as one of these kinds of partner, as
   * references.
   *
   * @param inForce which affiliations count
   */
  static Set<String> partners(
      DirectorySnapshot snapshot, Set<Code> kinds, Predicate<AffiliationFacts> inForce) {
    List<String> terms = kinds.stream().map(kind -> kind.system() + "|" + kind.code()).toList();
    return participants(
        snapshot, Lookup.entries(snapshot, AFFILIATION, IndexFields.token("role"), terms), inForce);
  }

  /** Who takes part and is active itself, as for members of networks. */
  private static Set<String> participants(
      DirectorySnapshot snapshot,
      List<StoredEntry> affiliations,
      Predicate<AffiliationFacts> counts) {
    Set<String> participants = new HashSet<>();
    for (StoredEntry entry : affiliations) {
      AffiliationFacts affiliation = (AffiliationFacts) entry.facts();
      String participant = affiliation.participating();
      if (participant != null && counts.test(affiliation)) {
        StoredEntry organization = snapshot.entry(participant);
        if (organization != null && organization.facts().active()) {
          participants.add(participant);
        }
      }
    }
    return participants;
  }
}
