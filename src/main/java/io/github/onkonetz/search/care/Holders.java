package io.github.onkonetz.search.care;

import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.DateSpan;
import io.github.onkonetz.search.index.Designation;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.EntryFacts;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.ServiceFacts;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.jspecify.annotations.Nullable;

/** Who holds a designation on a day. */
final class Holders {

  /** What was planned, applied for or suspended is not held. */
  private static final Set<String> HELD = Set.of("active", "ended");

  private Holders() {}

  /**
   * Services, places and organisations that hold it, those with whom they share it, and those who
   * carry a consortium that holds it, as references.
   *
   * @param day on which they hold it
   * @param inForce which affiliations with consortia count
   */
  static Set<String> of(
      DirectorySnapshot snapshot,
      Meaning designation,
      DateSpan day,
      Predicate<AffiliationFacts> inForce) {
    List<String> terms = designation.codes().stream().map(Holders::term).toList();
    Set<String> holders = new HashSet<>();
    for (StoredEntry entry :
        Lookup.entries(
            snapshot,
            new BooleanQuery.Builder()
                .add(Lookup.in(IndexFields.token("designation"), terms), Occur.SHOULD)
                .add(Lookup.in(IndexFields.token("center-category"), terms), Occur.SHOULD)
                .build())) {
      for (Designation held : designations(entry.facts())) {
        if (isHeld(held, day)
            && (designation.fitsAny(held.codes()) || designation.fitsAny(held.categories()))) {
          holders.add(entry.reference());
          holders.addAll(held.sharedWith());
        }
      }
    }
    holders.addAll(Participation.carriers(snapshot, Set.copyOf(holders), inForce));
    return holders;
  }

  private static String term(Code code) {
    return (code.system() == null ? "" : code.system()) + "|" + code.code();
  }

  private static boolean isHeld(Designation designation, DateSpan day) {
    @Nullable String status = designation.status();
    return (status == null || HELD.contains(status)) && designation.period().overlaps(day);
  }

  private static List<Designation> designations(EntryFacts facts) {
    if (facts instanceof OrganizationFacts organization && organization.active()) {
      return organization.designations();
    }
    if (facts instanceof LocationFacts place && place.active()) {
      return place.designations();
    }
    return facts instanceof ServiceFacts service ? service.designations() : List.of();
  }
}
