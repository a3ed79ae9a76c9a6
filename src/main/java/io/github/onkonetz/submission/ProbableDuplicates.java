package io.github.onkonetz.submission;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.StringParam;
import io.github.onkonetz.places.FoldedText;
import io.github.onkonetz.places.GreatCircle;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * New organisations and locations that are probably in the directory already: the folded name is
 * the same, and so is the postcode or, within {@link #NEAR_METRES}, the place.
 */
final class ProbableDuplicates {

  /** Two positions of one house, geocoded by different people, lie closer than that. */
  static final double NEAR_METRES = 150;

  /** So many entries of the same beginning of a name are compared. */
  private static final int MOST_CANDIDATES = 200;

  private static final int MOST_SITES = 50;

  private final DaoRegistry repository;

  ProbableDuplicates(DaoRegistry repository) {
    this.repository = repository;
  }

  /** By the index of the change, a warning that names the first candidate. */
  Map<Integer, Finding> findings(List<SubmittedChange> changes) {
    Map<Integer, Finding> findings = new TreeMap<>();
    Set<String> touched =
        changes.stream().map(SubmittedChange::reference).collect(Collectors.toSet());
    for (SubmittedChange change : changes) {
      if (change.kind() == SubmittedChange.Kind.ADDED && name(change.after()) != null) {
        candidate(change, touched, changes).ifPresent(f -> findings.put(change.index(), f));
      }
    }
    return findings;
  }

  private Optional<Finding> candidate(
      SubmittedChange change, Set<String> touched, List<SubmittedChange> changes) {
    String name = String.valueOf(name(change.after()));
    Places wanted = Places.of(change.after());
    changes.stream()
        .filter(c -> change.reference().equals(Owner.of(c.after())) && c.type().equals("Location"))
        .forEach(c -> wanted.add(c.after()));
    SearchParameterMap search = new SearchParameterMap().add("name", new StringParam(name));
    for (Resource candidate : found(change.type(), search, MOST_CANDIDATES)) {
      String reference = change.type() + "/" + candidate.getIdElement().getIdPart();
      if (touched.contains(reference) || !same(name, name(candidate))) {
        continue;
      }
      Places there = Places.of(candidate);
      if (candidate instanceof Organization) {
        SearchParameterMap sites =
            new SearchParameterMap().add("organization", new ReferenceParam(reference));
        found("Location", sites, MOST_SITES).forEach(there::add);
      }
      Bilingual shared = wanted.shared(there);
      if (shared != null) {
        return Optional.of(
            Finding.of(ErrorCode.SUBMIT_DUPLICATE, name, reference, shared)
                .at(change.type() + ".name"));
      }
    }
    return Optional.empty();
  }

  private List<Resource> found(String type, SearchParameterMap search, int most) {
    search.setLoadSynchronousUpTo(most);
    return repository.getResourceDao(type).search(search, Own.request()).getAllResources().stream()
        .map(Resource.class::cast)
        .toList();
  }

  private static boolean same(String name, @Nullable String other) {
    return other != null && FoldedText.of(name).folded().equals(FoldedText.of(other).folded());
  }

  private static @Nullable String name(@Nullable Resource entry) {
    return entry instanceof Organization organization
        ? organization.getName()
        : entry instanceof Location location ? location.getName() : null;
  }

  /** Where something is, by postcode and by position. */
  private record Places(List<String> postcodes, List<Location> positions) {

    static Places of(@Nullable Resource entry) {
      Places places = new Places(new ArrayList<>(), new ArrayList<>());
      places.add(entry);
      return places;
    }

    void add(@Nullable Resource entry) {
      if (entry instanceof Organization organization) {
        organization.getAddress().forEach(this::add);
      } else if (entry instanceof Location location) {
        add(location.getAddress());
        if (location.getPosition().hasLatitude() && location.getPosition().hasLongitude()) {
          positions.add(location);
        }
      }
    }

    private void add(Address address) {
      if (address.hasPostalCode()) {
        postcodes.add(address.getPostalCode().strip());
      }
    }

    /** What is the same of both, in words; null if nothing is. */
    @Nullable Bilingual shared(Places other) {
      for (String postcode : postcodes) {
        if (other.postcodes.contains(postcode)) {
          return new Bilingual(
              "mit derselben Postleitzahl " + postcode, "with the same postcode " + postcode);
        }
      }
      for (Location mine : positions) {
        for (Location theirs : other.positions) {
          double metres = metres(mine, theirs);
          if (metres <= NEAR_METRES) {
            String about = String.valueOf(Math.round(metres));
            return new Bilingual(about + " m entfernt", about + " m away");
          }
        }
      }
      return null;
    }

    private static double metres(Location one, Location other) {
      return GreatCircle.metres(
          one.getPosition().getLatitude().doubleValue(),
          one.getPosition().getLongitude().doubleValue(),
          other.getPosition().getLatitude().doubleValue(),
          other.getPosition().getLongitude().doubleValue());
    }
  }
}
