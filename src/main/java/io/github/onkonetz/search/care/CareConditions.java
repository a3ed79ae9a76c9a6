package io.github.onkonetz.search.care;

import io.github.onkonetz.search.care.CareCondition.Fit;
import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.LocationFacts;
import io.github.onkonetz.search.index.OpeningTime;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.StoredEntry;
import io.github.onkonetz.search.index.Town;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions that a question may have, each as it is meant in the OperationDefinition. */
final class CareConditions {

  private CareConditions() {}

  /** The service is what one of the meanings says. */
  static CareCondition service(List<Meaning> services) {
    String said = String.join("&service=", services.stream().map(Meaning::said).toList());
    return CareCondition.of(
        "service", said, offer -> Fit.of(fitsAny(services, offer.facts().types())));
  }

  private static boolean fitsAny(List<Meaning> meanings, List<Code> recorded) {
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).fitsAny(recorded)) {
        return true;
      }
    }
    return false;
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
        offer ->
            Fit.of(
                offer.facts().indications().isEmpty()
                    || isFor(indication.ranges(), offer.row().indications())));
  }

  private static boolean isFor(List<IcdRange> asked, List<IcdRange> recorded) {
    for (int i = 0; i < recorded.size(); i++) {
      for (int j = 0; j < asked.size(); j++) {
        if (recorded.get(i).overlaps(asked.get(j))) {
          return true;
        }
      }
    }
    return false;
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
                holders.contains(offer.row().reference())
                    || offer.row().isOfAny(holders)
                    || offer.row().isAtAny(holders)));
  }

  /**
   * The provider or an organisation above it is among those organisations.
   *
   * @param organizations references
   */
  static CareCondition provider(String parameter, String said, Set<String> organizations) {
    return CareCondition.of(parameter, said, offer -> Fit.of(offer.row().isOfAny(organizations)));
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
    boolean said = false;
    for (StoredEntry place : offer.places()) {
      Town town = ((LocationFacts) place.facts()).address();
      if (town != null && town.state() != null) {
        said = true;
        if (spellings.contains(town.state())) {
          return Fit.YES;
        }
      }
    }
    OrganizationFacts provider = offer.row().provider();
    if (said || provider == null) {
      return said ? Fit.NO : Fit.NOT_RECORDED;
    }
    List<String> states =
        provider.addresses().stream().map(Town::state).filter(Objects::nonNull).toList();
    return states.isEmpty()
        ? Fit.NOT_RECORDED
        : Fit.of(states.stream().anyMatch(spellings::contains));
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

  /**
   * Available at that moment by its own hours, else by those of its place. Of a public holiday
   * there the hours of a usual week say nothing.
   */
  static CareCondition openAt(String parameter, String said, Instant moment) {
    ZonedDateTime local = moment.atZone(OpeningHours.GERMANY);
    PublicHolidays holidays = PublicHolidays.on(local.toLocalDate());
    return CareCondition.of(parameter, said, offer -> open(offer, local, holidays));
  }

  private static Fit open(Offer offer, ZonedDateTime moment, PublicHolidays holidays) {
    List<OpeningTime> hours = offer.facts().hours();
    @Nullable StoredEntry place = offer.nearest();
    if (place == null && !offer.places().isEmpty()) {
      place = offer.places().get(0);
    }
    LocationFacts at = place == null ? null : (LocationFacts) place.facts();
    if (hours.isEmpty() && at != null) {
      hours = at.hours();
    }
    return switch (OpeningHours.at(moment, hours, offer.facts().absences())) {
      case OPEN ->
          holidays.isOneIn(state(offer, at)) && !OpeningHours.isAlways(hours)
              ? Fit.NOT_RECORDED
              : Fit.YES;
      case CLOSED -> Fit.NO;
      case UNKNOWN -> Fit.NOT_RECORDED;
    };
  }

  /** Where a service is offered: by its place, else by its provider. */
  private static @Nullable String state(Offer offer, @Nullable LocationFacts place) {
    Town town = place == null ? null : place.address();
    if (town != null && town.state() != null) {
      return town.state();
    }
    OrganizationFacts provider = offer.row().provider();
    return provider == null
        ? null
        : provider.addresses().stream()
            .map(Town::state)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
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
    if (offer.facts().words().contains(word)) {
      return true;
    }
    for (StoredEntry organization : offer.organizations()) {
      if (((OrganizationFacts) organization.facts()).words().contains(word)) {
        return true;
      }
    }
    return isSaidByPlace(offer, word);
  }

  static boolean isSaidByPlace(Offer offer, String word) {
    for (StoredEntry place : offer.places()) {
      if (((LocationFacts) place.facts()).words().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest place is at most that far away. */
  static CareCondition distance(String said, Reach circle, double metres) {
    return CareCondition.of(
        "distance",
        said,
        offer -> {
          if (offer.row().isSurelyBeyond(circle)) {
            return Fit.NO;
          }
          return Double.isNaN(offer.metres()) ? Fit.NOT_RECORDED : Fit.of(offer.metres() <= metres);
        });
  }
}
