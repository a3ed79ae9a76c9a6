package io.github.onkonetz.search.care;

import io.github.onkonetz.search.care.CareCondition.Fit;
import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.OpeningTime;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.search.index.Town;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions that a question may have, each as it is meant in the OperationDefinition. */
final class CareConditions {

  private CareConditions() {}

  /** The service is what one of the meanings says. */
  static CareCondition service(List<Meaning> services) {
    String said = String.join("&service=", services.stream().map(Meaning::said).toList());
    return CareCondition.of(
        "service",
        said,
        offer -> Fit.of(services.stream().anyMatch(s -> s.fitsAny(offer.facts().types()))));
  }

  static CareCondition specialty(Meaning specialty) {
    return CareCondition.of(
        "specialty",
        specialty.said(),
        offer -> Fit.of(specialty.fitsAny(offer.facts().specialties())));
  }

  /** A service that names no indication is not limited by any. */
  static CareCondition indication(Meaning indication) {
    return CareCondition.of(
        "indication",
        indication.said(),
        offer -> Fit.of(isFor(indication, offer.facts().indications())));
  }

  private static boolean isFor(Meaning indication, List<Code> recorded) {
    for (Code code : recorded) {
      IcdRange range = IcdRange.parse(code.code());
      if (range != null && indication.ranges().stream().anyMatch(range::overlaps)) {
        return true;
      }
    }
    return recorded.isEmpty();
  }

  /**
   * Service, site or an organisation above it is among the holders.
   *
   * @param holders references
   */
  static CareCondition designation(String said, Set<String> holders) {
    return CareCondition.of(
        "designation",
        said,
        offer ->
            Fit.of(
                holders.contains(offer.entry().reference())
                    || offer.facts().locations().stream().anyMatch(holders::contains)
                    || isAnyOf(offer.organizations(), holders)));
  }

  /**
   * The provider or an organisation above it is among those organisations.
   *
   * @param organizations references
   */
  static CareCondition provider(String parameter, String said, Set<String> organizations) {
    return CareCondition.of(
        parameter, said, offer -> Fit.of(isAnyOf(offer.organizations(), organizations)));
  }

  private static boolean isAnyOf(List<StoredEntry> entries, Set<String> references) {
    for (StoredEntry entry : entries) {
      if (references.contains(entry.reference())) {
        return true;
      }
    }
    return false;
  }

  /**
   * One of the places lies in the state, or the provider if no place says where it lies.
   *
   * @param spellings how entries may write the state
   */
  static CareCondition state(String said, Set<String> spellings) {
    return CareCondition.of("state", said, offer -> state(offer, spellings));
  }

  private static Fit state(Offer offer, Set<String> spellings) {
    List<Town> towns =
        offer.places().stream()
            .map(place -> ((LocationFacts) place.facts()).address())
            .filter(town -> town != null && town.state() != null)
            .toList();
    if (towns.isEmpty() && !offer.organizations().isEmpty()) {
      towns =
          ((OrganizationFacts) offer.organizations().get(0).facts())
              .addresses().stream().filter(town -> town.state() != null).toList();
    }
    return towns.isEmpty()
        ? Fit.NOT_RECORDED
        : Fit.of(towns.stream().anyMatch(town -> spellings.contains(town.state())));
  }

  /**
   * The service is recorded for one of the areas.
   *
   * @param areas references: where the patient lives, and what contains it
   */
  static CareCondition coverage(String said, Set<String> areas) {
    return CareCondition.of(
        "coverage",
        said,
        offer -> {
          List<String> covered = offer.facts().coverageAreas();
          return covered.isEmpty()
              ? Fit.NOT_RECORDED
              : Fit.of(covered.stream().anyMatch(areas::contains));
        });
  }

  /** Available at that moment by its own hours, else by those of its place. */
  static CareCondition openAt(String parameter, String said, Instant moment) {
    return CareCondition.of(parameter, said, offer -> open(offer, moment));
  }

  private static Fit open(Offer offer, Instant moment) {
    List<OpeningTime> hours = offer.facts().hours();
    @Nullable StoredEntry place = offer.nearest();
    if (hours.isEmpty()) {
      if (place == null && !offer.places().isEmpty()) {
        place = offer.places().get(0);
      }
      hours = place == null ? List.of() : ((LocationFacts) place.facts()).hours();
    }
    return switch (OpeningHours.at(moment, hours, offer.facts().absences())) {
      case OPEN -> Fit.YES;
      case CLOSED -> Fit.NO;
      case UNKNOWN -> Fit.NOT_RECORDED;
    };
  }

  /**
   * All words stand somewhere in the names of service, organisations and places.
   *
   * @param words folded
   */
  static CareCondition text(String said, List<String> words) {
    return CareCondition.of(
        "text", said, offer -> Fit.of(words.stream().allMatch(word -> says(offer, word))));
  }

  private static boolean says(Offer offer, String word) {
    return offer.facts().words().contains(word)
        || offer.organizations().stream()
            .anyMatch(o -> ((OrganizationFacts) o.facts()).words().contains(word))
        || isSaidByPlace(offer, word);
  }

  static boolean isSaidByPlace(Offer offer, String word) {
    return offer.places().stream()
        .anyMatch(place -> ((LocationFacts) place.facts()).words().contains(word));
  }

  /** The nearest place is at most that far away. */
  static CareCondition distance(String said, double metres) {
    return CareCondition.of(
        "distance",
        said,
        offer ->
            Double.isNaN(offer.metres()) ? Fit.NOT_RECORDED : Fit.of(offer.metres() <= metres));
  }
}
