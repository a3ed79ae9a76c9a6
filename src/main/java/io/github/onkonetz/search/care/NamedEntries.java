package io.github.onkonetz.search.care;

import io.github.onkonetz.places.FoldedText;
import io.github.onkonetz.places.Gazetteer;
import io.github.onkonetz.places.Place;
import io.github.onkonetz.places.PlaceLookup;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.StartsWithQuery;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Finds the entries that a question names: networks by id or name, areas by id or name. */
final class NamedEntries {

  private static final String JURISDICTION = "jurisdiction";
  private static final int MOST_SUGGESTIONS = 5;

  private final DirectorySnapshot snapshot;
  private final Gazetteer gazetteer;

  NamedEntries(DirectorySnapshot snapshot, Gazetteer gazetteer) {
    this.snapshot = snapshot;
    this.gazetteer = gazetteer;
  }

  /**
   * An organisation by {@code Organization/id}, by id, or by its name or alias.
   *
   * @throws RefusedException (422) if there is none or there are several
   */
  StoredEntry organization(String parameter, String said) {
    StoredEntry byId = byId("Organization", said);
    if (byId != null) {
      return byId;
    }
    List<StoredEntry> named =
        Lookup.entries(
                snapshot,
                "Organization",
                IndexFields.string("name"),
                List.of(FoldedText.of(said).folded()))
            .stream()
            .filter(entry -> entry.facts().active())
            .sorted(Comparator.comparing(StoredEntry::id))
            .toList();
    if (named.isEmpty()) {
      throw unknown(parameter, said, organizationsLike(said));
    }
    return single(parameter, said, named);
  }

  private List<String> organizationsLike(String said) {
    String beginning = FoldedText.of(said).folded();
    return Lookup.entries(
            snapshot,
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.TYPE, "Organization")), Occur.FILTER)
                .add(new StartsWithQuery(IndexFields.string("name"), beginning), Occur.FILTER)
                .build())
        .stream()
        .map(entry -> String.valueOf(((OrganizationFacts) entry.facts()).name()))
        .sorted()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  /**
   * The area that is meant and all that contain it, as references. An area is a district or state
   * by {@code Location/id}, id or name, or a town, which stands for its district.
   *
   * @return empty if there is such an area, but nothing in the directory stands for it
   * @throws RefusedException (422) if there is no such area or there are several
   */
  Set<String> area(String parameter, String said) {
    StoredEntry byId = byId("Location", said);
    if (byId != null && isArea(byId)) {
      return withContaining(byId);
    }
    List<StoredEntry> named = areasCalled(said);
    if (!named.isEmpty()) {
      return withContaining(single(parameter, said, named));
    }
    PlaceLookup lookup = gazetteer.find(said);
    if (lookup instanceof PlaceLookup.Found found) {
      return areaOf(found.place());
    }
    throw AskedPlace.notOne(parameter, said, lookup);
  }

  private Set<String> areaOf(Place place) {
    Set<String> areas = new LinkedHashSet<>();
    if (place.district() != null) {
      areasCalled(place.district()).forEach(area -> areas.addAll(withContaining(area)));
    }
    areasCalled(place.stateName()).forEach(area -> areas.addAll(withContaining(area)));
    return areas;
  }

  private List<StoredEntry> areasCalled(String name) {
    return Lookup.entries(
            snapshot, "Location", IndexFields.string("name"), List.of(FoldedText.of(name).folded()))
        .stream()
        .filter(NamedEntries::isArea)
        .sorted(Comparator.comparing(StoredEntry::id))
        .toList();
  }

  private static boolean isArea(StoredEntry entry) {
    return entry.facts() instanceof LocationFacts area
        && area.active()
        && area.types().stream().anyMatch(type -> JURISDICTION.equals(type.code()));
  }

  private Set<String> withContaining(StoredEntry area) {
    Set<String> areas = new HashSet<>();
    StoredEntry next = area;
    while (next != null && areas.add(next.reference())) {
      String containing = ((LocationFacts) next.facts()).partOf();
      StoredEntry above = containing == null ? null : snapshot.entry(containing);
      next = above != null && above.facts() instanceof LocationFacts ? above : null;
    }
    return areas;
  }

  private @Nullable StoredEntry byId(String type, String said) {
    String prefix = type + "/";
    return snapshot.entry(type, said.startsWith(prefix) ? said.substring(prefix.length()) : said);
  }

  private static StoredEntry single(String parameter, String said, List<StoredEntry> named) {
    if (named.size() == 1) {
      return named.get(0);
    }
    throw new RefusedException(
        Finding.of(
                ErrorCode.CARE_NAME_AMBIGUOUS,
                said,
                parameter,
                named.stream().map(StoredEntry::reference).collect(Collectors.joining(", ")))
            .at("http." + parameter));
  }

  private static RefusedException unknown(String parameter, String said, List<String> suggestions) {
    return new RefusedException(
        Finding.of(
                ErrorCode.CARE_NAME_UNKNOWN, said, parameter, CareVocabulary.perhaps(suggestions))
            .at("http." + parameter));
  }
}
