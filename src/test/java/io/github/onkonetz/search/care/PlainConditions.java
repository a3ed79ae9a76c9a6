package io.github.onkonetz.search.care;

import io.github.onkonetz.search.care.PlainQuestion.Condition;
import io.github.onkonetz.search.care.PlainQuestion.Seen;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.StringType;

/** What the conditions of a question mean, as the OperationDefinition says it. */
final class PlainConditions {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** The one holiday that is asked about. */
  private static final String CHRISTMAS = "2026-12-25";

  private PlainConditions() {}

  static Condition specialty(String said, String code) {
    return Condition.of(
        "specialty",
        said,
        seen -> PlainDirectory.codes(seen.service().getSpecialty()).contains(code));
  }

  /** One of them is a beginning of the other, or the category lies in the group. */
  static Condition indication(String said, String from, String until) {
    return Condition.of(
        "indication",
        said,
        seen -> {
          Set<String> recorded =
              PlainDirectory.codes(
                  seen
                      .service()
                      .getExtensionsByUrl(
                          VariedDirectory.BASE + "StructureDefinition/treated-indication")
                      .stream()
                      .map(extension -> (CodeableConcept) extension.getValue())
                      .toList());
          return recorded.isEmpty()
              || recorded.stream().anyMatch(code -> isIn(code.replace(".", ""), from, until));
        });
  }

  private static boolean isIn(String code, String from, String until) {
    if (from.equals(until)) {
      return code.startsWith(from) || from.startsWith(code);
    }
    String category = code.substring(0, 3);
    return category.compareTo(from) >= 0 && category.compareTo(until) <= 0;
  }

  static Condition distance(String said, double metres) {
    return new Condition(
        "distance", "distance=" + said, directory -> seen -> seen.metres() <= metres);
  }

  static Condition designation(String said, Set<String> codes, LocalDate validOn) {
    return new Condition(
        "designation",
        "designation=" + said,
        directory -> {
          Set<String> holders = members(directory, validOn).holders(codes);
          return seen ->
              holders.contains(PlainDirectory.reference(seen.service()))
                  || seen.service().getLocation().stream()
                      .anyMatch(place -> holders.contains(place.getReference()))
                  || seen.isAmong(holders);
        });
  }

  static Condition network(String said, String network, LocalDate validOn) {
    return new Condition(
        "network",
        "network=" + said,
        directory -> {
          Set<String> members = members(directory, validOn).members(network);
          return seen -> seen.isAmong(members);
        });
  }

  /** As a partner of the network, or of whomever if it is null. */
  static Condition partnerKind(String said, Set<String> kinds, String network, LocalDate validOn) {
    return new Condition(
        "partner-kind",
        "partner-kind=" + said,
        directory -> {
          Set<String> partners = members(directory, validOn).partners(network, kinds);
          return seen -> seen.isAmong(partners);
        });
  }

  private static PlainMembers members(PlainDirectory directory, LocalDate validOn) {
    return new PlainMembers(directory, validOn == null ? TODAY : validOn, TODAY);
  }

  static Condition state(String said, Set<String> spellings) {
    return Condition.of(
        "state",
        said,
        seen -> {
          List<String> states = states(seen.places().stream().map(Location::getAddress));
          if (states.isEmpty()) {
            states = states(seen.chain().get(0).getAddress().stream());
          }
          return states.stream().anyMatch(spellings::contains);
        });
  }

  private static List<String> states(Stream<Address> addresses) {
    return addresses.map(Address::getState).filter(Objects::nonNull).toList();
  }

  /** Recorded for the area or one that contains it. */
  static Condition coverage(String said, String area) {
    return new Condition(
        "coverage",
        "coverage=" + said,
        directory -> {
          Set<String> areas = new HashSet<>();
          for (String next = area; next != null; ) {
            areas.add(next);
            next = directory.locations().get(next).getPartOf().getReference();
          }
          return seen ->
              seen.service().getCoverageArea().stream()
                  .anyMatch(covered -> areas.contains(covered.getReference()));
        });
  }

  /**
   * By its own hours; without any, by those of the nearest place, or else of the first. On a
   * holiday only what never closes is known to be open.
   */
  static Condition openAt(String said, Instant moment) {
    return Condition.of(
        "open-at",
        said,
        seen -> {
          List<PlainTime.Hours> hours = PlainTime.Hours.of(seen.service());
          if (hours.isEmpty() && !seen.places().isEmpty()) {
            Location place = seen.nearest() == null ? seen.places().get(0) : seen.nearest();
            hours = PlainTime.Hours.of(place);
          }
          List<Period> absences =
              seen.service().getNotAvailable().stream().map(a -> a.getDuring()).toList();
          boolean holiday = said.startsWith(CHRISTMAS) && !PlainTime.neverCloses(hours);
          return !holiday && PlainTime.isOpen(moment, hours, absences).orElse(false);
        });
  }

  /** Each word somewhere in the names, the addresses of the places, or the comment. */
  static Condition text(String said) {
    Predicate<Seen> all =
        seen -> {
          String texts = texts(seen);
          return Stream.of(said.split(" ")).allMatch(word -> texts.contains(folded(word)));
        };
    return Condition.of("text", said, all);
  }

  private static String texts(Seen seen) {
    Stream<String> organizations =
        seen.chain().stream().flatMap(o -> Stream.of(o.getName(), aliases(o)));
    Stream<String> places =
        seen.places().stream()
            .flatMap(
                place ->
                    Stream.of(
                        place.getName(),
                        place.getAddress().getCity(),
                        place.getAddress().getPostalCode(),
                        place.getAddress().getLine().stream()
                            .map(StringType::getValue)
                            .collect(Collectors.joining(" "))));
    return Stream.of(
            Stream.of(seen.service().getName(), seen.service().getComment()), organizations, places)
        .flatMap(texts -> texts)
        .filter(Objects::nonNull)
        .map(PlainConditions::folded)
        .collect(Collectors.joining(" | "));
  }

  private static String aliases(Organization organization) {
    return organization.getAlias().stream()
        .map(StringType::getValue)
        .collect(Collectors.joining(" "));
  }

  /** Without case, dots of umlauts, their spelling with e, and signs. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .replaceAll("(?<=[aou])e", "");
  }
}
