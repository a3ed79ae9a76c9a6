package io.github.onkonetz.search.care;

import io.github.onkonetz.places.FoldedText;
import io.github.onkonetz.places.Gazetteer;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.search.care.CareQuestion.Narrowing;
import io.github.onkonetz.search.care.CareVocabulary.Subject;
import io.github.onkonetz.search.graph.NetworkMembership;
import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.DateSpan;
import io.github.onkonetz.search.index.DirectorySnapshot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DateType;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of {@code $find-care}. */
final class ReadQuestion {

  /** All parameters but those of the answer's form. */
  static final Set<String> PARAMETERS =
      Set.of(
          "service",
          "specialty",
          "indication",
          "near",
          "place",
          "distance",
          "designation",
          "valid-on",
          "network",
          "partner-kind",
          "state",
          "coverage",
          "open-at",
          "text",
          CarePage.COUNT,
          CarePage.CURSOR);

  private final CareVocabulary vocabulary;
  private final Gazetteer gazetteer;
  private final Clock clock;

  ReadQuestion(CareVocabulary vocabulary, Gazetteer gazetteer, Clock clock) {
    this.vocabulary = vocabulary;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /**
   * The question that is meant.
   *
   * @param snapshot where networks and areas that are named are looked up
   * @throws io.github.onkonetz.profiles.RefusedException (400 or 422) if it cannot be understood
   */
  CareQuestion read(AskedValues asked, DirectorySnapshot snapshot) {
    asked.allow(PARAMETERS);
    return new Reading(asked, snapshot).question();
  }

  /** The reading of one question. */
  private final class Reading {

    private final AskedValues asked;
    private final DirectorySnapshot snapshot;
    private final LocalDate today;
    private final LocalDate day;
    private final List<CareCondition> conditions = new ArrayList<>();
    private final List<Finding> understood = new ArrayList<>();
    private @Nullable Narrowing narrowing;

    Reading(AskedValues asked, DirectorySnapshot snapshot) {
      this.asked = asked;
      this.snapshot = snapshot;
      this.today = LocalDate.ofInstant(clock.instant(), OpeningHours.GERMANY);
      String validOn = asked.one("valid-on");
      this.day = validOn == null ? today : AskedTime.day("valid-on", validOn);
    }

    CareQuestion question() {
      AskedPlace place = AskedPlace.read(asked, gazetteer);
      // The span that periods of entries have, whatever the zone of the server.
      DateSpan span = DateSpan.of(new DateType(day.toString()));
      List<Meaning> diseases = new ArrayList<>();
      List<Meaning> services = needs(diseases);
      if (!services.isEmpty()) {
        conditions.add(CareConditions.service(services));
        narrow("service-type", services);
      }
      for (Meaning specialty : meanings(Subject.SPECIALTY, "specialty")) {
        conditions.add(CareConditions.specialty(specialty));
        narrow("specialty", List.of(specialty));
      }
      diseases.addAll(meanings(Subject.INDICATION, "indication"));
      diseases.forEach(disease -> conditions.add(CareConditions.indication(disease)));
      addOrganizations(span);
      addPlaces(place);
      addRest();
      if (place.understood() != null) {
        understood.add(place.understood());
      }
      return new CareQuestion(
          conditions, services, narrowing, place.origin(), circle(place), span, understood);
    }

    /** What is needed; diseases that were named with it are put aside. */
    private List<Meaning> needs(List<Meaning> diseases) {
      List<Meaning> services = new ArrayList<>();
      for (String said : asked.all("service")) {
        Needs needs = new UnderstandNeeds(vocabulary, "service").of(said);
        needs.services().forEach(service -> tell(service, "service", "service"));
        needs.diseases().forEach(disease -> tell(disease, "indication", "service"));
        if (!needs.ignored().isEmpty()) {
          understood.add(
              Finding.of(ErrorCode.CARE_IGNORED, String.join(" ", needs.ignored()), "service")
                  .at("http.service"));
        }
        services.addAll(needs.services());
        diseases.addAll(needs.diseases());
      }
      return services;
    }

    private List<Meaning> meanings(Subject subject, String parameter) {
      List<Meaning> meanings = new ArrayList<>();
      for (String said : asked.all(parameter)) {
        Meaning meaning = vocabulary.understand(subject, parameter, said);
        tell(meaning, parameter, parameter);
        meanings.add(meaning);
      }
      return meanings;
    }

    /** How words were taken; of codes there is nothing to tell. */
    private void tell(Meaning meaning, String parameter, String saidIn) {
      if (meaning.inWords()) {
        understood.add(
            Finding.of(ErrorCode.CARE_UNDERSTOOD, meaning.said(), parameter, meaning.understood())
                .at("http." + saidIn));
      }
    }

    private void narrow(String parameter, List<Meaning> meanings) {
      if (narrowing == null) {
        Set<Code> codes = new LinkedHashSet<>();
        meanings.forEach(meaning -> codes.addAll(meaning.codes()));
        narrowing = new Narrowing(parameter, codes);
      }
    }

    private void addOrganizations(DateSpan span) {
      String said = asked.one("network");
      String network = null;
      if (said != null) {
        network = new NamedEntries(snapshot, gazetteer).organization("network", said).reference();
        conditions.add(
            CareConditions.provider(
                "network", said, NetworkMembership.of(snapshot).members(network, day, today)));
      }
      Predicate<AffiliationFacts> inForce = NetworkMembership.inForce(day, today);
      for (Meaning kind : meanings(Subject.PARTNER_KIND, "partner-kind")) {
        conditions.add(
            CareConditions.provider("partner-kind", kind.said(), partners(network, kind, inForce)));
      }
      for (Meaning designation : meanings(Subject.DESIGNATION, "designation")) {
        conditions.add(
            CareConditions.designation(
                designation.said(),
                KnownSets.of(
                    snapshot,
                    new KnownSets.Key("designation", designation.codes(), day, today),
                    () -> Holders.of(snapshot, designation, span, inForce))));
      }
    }

    private Set<String> partners(
        @Nullable String network, Meaning kind, Predicate<AffiliationFacts> inForce) {
      if (network == null) {
        return KnownSets.of(
            snapshot,
            new KnownSets.Key("partner-kind", kind.codes(), day, today),
            () -> Participation.partners(snapshot, kind.codes(), inForce));
      }
      Set<String> codes = kind.codes().stream().map(Code::code).collect(Collectors.toSet());
      return NetworkMembership.of(snapshot).partners(network, day, today, codes);
    }

    private void addPlaces(AskedPlace place) {
      String coverage = asked.one("coverage");
      if (coverage != null) {
        conditions.add(
            CareConditions.coverage(
                coverage, new NamedEntries(snapshot, gazetteer).area("coverage", coverage)));
      }
      String state = asked.one("state");
      if (state != null) {
        Meaning meaning = vocabulary.understand(Subject.STATE, "state", state);
        conditions.add(CareConditions.state(state, vocabulary.spellings(meaning)));
      }
      Reach circle = circle(place);
      if (circle != null) {
        conditions.add(CareConditions.distance(place.said(), circle, place.metres()));
      }
    }

    private static @Nullable Reach circle(AskedPlace place) {
      Origin origin = place.origin();
      return origin == null || place.metres() == Double.POSITIVE_INFINITY
          ? null
          : Reach.of(origin, place.metres());
    }

    private void tellHolidays(LocalDate askedDay) {
      for (PublicHolidays.Holiday holiday : PublicHolidays.on(askedDay).all()) {
        understood.add(
            Finding.of(ErrorCode.CARE_HOLIDAY, askedDay.toString(), named(holiday))
                .at("http.open-at"));
      }
    }

    private void addRest() {
      String openAt = asked.one("open-at");
      if (openAt != null) {
        Instant moment = AskedTime.moment("open-at", openAt);
        conditions.add(CareConditions.openAt("open-at", openAt, moment));
        tellHolidays(LocalDate.ofInstant(moment, OpeningHours.GERMANY));
      }
      String text = asked.one("text");
      if (text != null) {
        conditions.add(CareConditions.text(text, words(text)));
      }
    }
  }

  private Bilingual named(PublicHolidays.Holiday holiday) {
    if (holiday.states().isEmpty()) {
      return holiday.name();
    }
    List<Bilingual> states = holiday.states().stream().sorted().map(vocabulary::state).toList();
    return new Bilingual(
        holiday.name().german()
            + " in "
            + states.stream().map(Bilingual::german).collect(Collectors.joining(", ")),
        holiday.name().english()
            + " in "
            + states.stream().map(Bilingual::english).collect(Collectors.joining(", ")));
  }

  /** The words of a text as they are compared. */
  static List<String> words(String text) {
    return List.of(FoldedText.of(text).folded().split(" "));
  }
}
